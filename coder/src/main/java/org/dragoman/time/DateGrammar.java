package org.dragoman.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.time.TimeToken.Kind;

/** Dates of the calendar: days, months, years, decades, seasons and holidays. */
final class DateGrammar {
  private final TimeGrammar grammar;
  private final TimeLexicon lexicon;
  private final DayGrammar days;

  DateGrammar(TimeGrammar grammar, TimeLexicon lexicon) {
    this.grammar = grammar;
    this.lexicon = lexicon;
    this.days = new DayGrammar(grammar, this);
  }

  Optional<Reading> read(int i) {
    return grammar.longest(
        i, days::read, this::months, this::years, this::decades, this::seasons, this::holidays);
  }

  /**
   * A year after a date: {@code 2024}, {@code , 2024}, {@code of 2024}, {@code last year}, {@code
   * of this year}.
   *
   * @param value the year, or 0 if none follows
   */
  record Year(int end, int value, boolean explicit) {}

  Year yearAfter(int i) {
    int k = i;
    if (grammar.is(k, Kind.COMMA) || grammar.is(k, Kind.OF) || grammar.is(k, Kind.IN)) {
      k++;
    }
    if (grammar.is(k, Kind.THE)) {
      k++;
    }
    TimeToken token = grammar.at(k);
    if (token.isYear() && !(k > i && grammar.is(k - 1, Kind.THE))) {
      return new Year(k + 1, token.value(), true);
    }
    boolean year = grammar.is(k + 1, Kind.UNIT) && grammar.at(k + 1).unit() == Unit.YEAR;
    if (!year) {
      return new Year(i, 0, false);
    }
    return switch (token.kind()) {
      case LAST, PAST, PREVIOUS, THIS, NEXT, COMING, SAME, FOLLOWING -> {
        int by = token.is(Kind.SAME) ? 0 : token.value();
        yield new Year(k + 2, grammar.anchor().getYear() + by, false);
      }
      default -> new Year(i, 0, false);
    };
  }

  /** Past a short month's or weekday's stop, if a figure or comma follows it. */
  int afterStop(int i, boolean shortName) {
    boolean stop = shortName && grammar.is(i, Kind.STOP);
    if (!stop) {
      return i;
    }
    return switch (grammar.at(i + 1).kind()) {
      case DIGITS, DIGITS_TH, COMMA -> i + 1;
      default -> i;
    };
  }

  private Optional<Reading> months(int i) {
    TimeToken token = grammar.at(i);
    if (token.is(Kind.YEAR_MONTH)) {
      return Optional.of(isoMonths(i, token));
    }
    if (!token.isMonth()) {
      return Optional.empty();
    }
    TimeToken before = grammar.at(i - 1);
    if (before.is(Kind.DIGITS) || before.is(Kind.DIGITS_TH)) {
      // "31 April" is no date, and so not April either.
      return Optional.empty();
    }
    int k = afterStop(i + 1, token.is(Kind.SHORT_MONTH));
    boolean bareDay = grammar.at(k).isDay() && !before.is(Kind.IN);
    if (bareDay) {
      return Optional.empty();
    }
    int last = lastMonth(i, k);
    int end = last > 0 ? k + 2 : k;
    Year year = yearAfter(end);
    int lastMonth = last > 0 ? last : token.value();
    boolean bare = year.value() == 0;
    if (last == 0 && year.explicit() && grammar.isRangeMark(year.end())) {
      Optional<Reading> range = monthsOfTwoYears(token, year);
      if (range.isPresent()) {
        return range;
      }
    }
    if (bare && grammar.isRunningText() && !isMonthHere(i, last > 0)) {
      return Optional.empty();
    }
    Interval until =
        bare
            ? grammar.calendar().month(lastMonth)
            : AnchoredCalendar.month(year.value(), lastMonth);
    int firstYear = until.start().getYear() - (token.value() > lastMonth ? 1 : 0);
    Interval from = AnchoredCalendar.month(firstYear, token.value());
    return Optional.of(
        Reading.of(
            year.end(),
            from.to(until),
            year.explicit() ? Explicitness.EXPLICIT : Explicitness.IMPLICIT));
  }

  /** {@code December 2023 to January 2024}. */
  private Optional<Reading> monthsOfTwoYears(TimeToken month, Year year) {
    int k = year.end() + 1;
    TimeToken second = grammar.at(k);
    Year lastYear = yearAfter(afterStop(k + 1, second.is(Kind.SHORT_MONTH)));
    if (!second.isMonth() || !lastYear.explicit()) {
      return Optional.empty();
    }
    Interval from = AnchoredCalendar.month(year.value(), month.value());
    Interval to = AnchoredCalendar.month(lastYear.value(), second.value());
    boolean and = grammar.is(year.end(), Kind.AND);
    boolean follows = from.end().plusDays(1).equals(to.start());
    return to.end().isAfter(from.end()) && (!and || follows)
        ? Optional.of(Reading.of(lastYear.end(), from.to(to), Explicitness.EXPLICIT))
        : Optional.empty();
  }

  private Reading isoMonths(int i, TimeToken token) {
    Interval first = AnchoredCalendar.month(token.value() / 100, token.value() % 100);
    TimeToken second = grammar.at(i + 2);
    if (grammar.isRangeMark(i + 1) && second.is(Kind.YEAR_MONTH)) {
      Interval last = AnchoredCalendar.month(second.value() / 100, second.value() % 100);
      if (last.end().isAfter(first.end())) {
        return Reading.of(i + 3, first.to(last), Explicitness.EXPLICIT);
      }
    }
    return Reading.of(i + 1, first, Explicitness.EXPLICIT);
  }

  /** The second month of {@code March to May} or {@code May and June}; 0 if there is none. */
  private int lastMonth(int i, int k) {
    TimeToken second = grammar.at(k + 1);
    if (!grammar.isRangeMark(k) || !second.isMonth() || grammar.at(k + 2).isDay()) {
      return 0;
    }
    // "May and October" are two times, "May and June" one.
    boolean next = second.value() == grammar.at(i).value() % 12 + 1;
    return !grammar.is(k, Kind.AND) || next || isBetween(i) ? second.value() : 0;
  }

  /** Whether {@code and} joins the ends of a range; a lone expression is taken to be one. */
  boolean isBetween(int i) {
    return grammar.is(i - 1, Kind.BETWEEN) || !grammar.isRunningText();
  }

  /** A bare month of running text may be a verb or a person's name. */
  private boolean isMonthHere(int i, boolean range) {
    TimeToken token = grammar.at(i);
    if (token.is(Kind.SHORT_MONTH)) {
      return grammar.is(i + 1, Kind.STOP) && grammar.isIntroduced(i);
    }
    return grammar.isIntroduced(i) || (range && !grammar.at(i - 1).is(Kind.OTHER));
  }

  private Optional<Reading> years(int i) {
    int k = grammar.is(i, Kind.THE) ? i + 1 : i;
    boolean named = grammar.is(k, Kind.UNIT) && grammar.at(k).unit() == Unit.YEAR;
    if (named) {
      k++;
    }
    TimeToken token = grammar.at(k);
    boolean ranged = grammar.isRangeMark(k + 1) && lastYear(k) > 0;
    if (!token.isYear() || (k == i + 1 && !named && !ranged)) {
      return Optional.empty();
    }
    if (grammar.isRunningText() && !isYearHere(k, i, named)) {
      return Optional.empty();
    }
    Interval first = AnchoredCalendar.year(token.value());
    int last = lastYear(k);
    if (last > token.value()) {
      Interval range = first.to(AnchoredCalendar.year(last));
      return Optional.of(Reading.of(k + 3, range, Explicitness.EXPLICIT));
    }
    return Optional.of(Reading.of(k + 1, first, Explicitness.EXPLICIT));
  }

  private boolean isYearHere(int k, int i, boolean named) {
    int year = grammar.at(k).value();
    if (year < 1500 || year > 2200 || grammar.is(k + 1, Kind.COUNTED)) {
      return false;
    }
    if (grammar.at(i - 1).is(Kind.DIGITS) || grammar.at(k - 1).isMonth()) {
      return false;
    }
    if (grammar.is(k + 1, Kind.DASH) && !grammar.at(k + 2).is(Kind.DIGITS)) {
      return named || grammar.isIntroduced(i);
    }
    return named
        || grammar.isIntroduced(i)
        // "the 2015 agreement"
        || (grammar.is(i - 1, Kind.THE) && grammar.is(k + 1, Kind.OTHER))
        || (lastYear(k) > year && grammar.is(k + 1, Kind.DASH))
        || grammar.is(i - 1, Kind.CLITIC);
  }

  /** The second year of {@code 2010-2014}, {@code 1932-33} or {@code 2010 and 2014}; 0 if none. */
  private int lastYear(int k) {
    TimeToken second = grammar.at(k + 2);
    if (!grammar.isRangeMark(k + 1) || !second.is(Kind.DIGITS)) {
      return 0;
    }
    boolean and = grammar.is(k + 1, Kind.AND);
    if (and && !isBetween(k)) {
      return 0;
    }
    if (second.isYear()) {
      return second.value();
    }
    boolean two = second.end() - second.start() == 2 && !and && !grammar.is(k + 1, Kind.TO);
    return two ? grammar.at(k).value() / 100 * 100 + second.value() : 0;
  }

  private Optional<Reading> decades(int i) {
    int k = grammar.is(i, Kind.THE) ? i + 1 : i;
    if (grammar.is(k, Kind.CLITIC)) {
      k++;
    }
    TimeToken token = grammar.at(k);
    int value = token.value();
    if (token.is(Kind.DECADE) && (k > i || !grammar.isRunningText())) {
      return Optional.of(decade(k + 1, value));
    }
    if (token.is(Kind.ORDINAL) || token.is(Kind.DIGITS_TH)) {
      boolean century =
          grammar.is(k + 1, Kind.UNIT) && grammar.at(k + 1).unit() == Unit.CENTURY && value <= 30;
      if (!century || value < 1) {
        return Optional.empty();
      }
      LocalDate start = LocalDate.of(Math.max(1, (value - 1) * 100), 1, 1);
      return Optional.of(
          Reading.of(k + 2, Interval.around(start, Precision.CENTURY), Explicitness.EXPLICIT));
    }
    if (!token.is(Kind.DIGITS_S) || value % 10 != 0) {
      return Optional.empty();
    }
    if (value >= 1000) {
      return value < 2200 ? Optional.of(decade(k + 1, value)) : Optional.empty();
    }
    boolean marked = k > i && value < 100;
    return marked
        ? Optional.of(decade(k + 1, value < 30 ? 2000 + value : 1900 + value))
        : Optional.empty();
  }

  private static Reading decade(int end, int year) {
    Interval decade = Interval.around(LocalDate.of(year, 1, 1), Precision.DECADE);
    return Reading.of(end, decade, Explicitness.EXPLICIT);
  }

  private Optional<Reading> seasons(int i) {
    int k = grammar.is(i, Kind.THE) ? i + 1 : i;
    TimeToken token = grammar.at(k);
    if (!token.isSeason()) {
      return Optional.empty();
    }
    Year year = yearAfter(k + 1);
    if (year.value() > 0) {
      return Optional.of(
          Reading.of(
              year.end(),
              AnchoredCalendar.season(year.value(), token.value()),
              year.explicit() ? Explicitness.EXPLICIT : Explicitness.RELATIVE));
    }
    if (token.is(Kind.FALL) || (grammar.isRunningText() && !grammar.isIntroduced(i))) {
      return Optional.empty();
    }
    Interval season = grammar.calendar().season(token.value());
    return Optional.of(Reading.of(k + 1, season, Explicitness.IMPLICIT));
  }

  private Optional<Reading> holidays(int i) {
    TimeToken token = grammar.at(i);
    boolean named = token.is(Kind.HOLIDAY) || token.is(Kind.NAMED_DAY) || token.isMonth();
    if (!named || !token.capital()) {
      return Optional.empty();
    }
    for (int words = 4; words >= 1; words--) {
      int end = i + words;
      if (end > grammar.tokens().size()) {
        continue;
      }
      String name =
          grammar
              .tokens()
              .text()
              .substring(grammar.at(i).start(), grammar.at(end - 1).end())
              .toLowerCase(Locale.ROOT)
              .replace('’', '\'');
      Holiday day = lexicon.holidays().get(name);
      if (day == null) {
        continue;
      }
      Year year = yearAfter(end);
      Optional<LocalDate> date =
          year.value() > 0 ? day.in(year.value()) : grammar.calendar().day(day::in);
      return date.map(
          d ->
              Reading.day(
                  year.end(), d, year.explicit() ? Explicitness.EXPLICIT : Explicitness.IMPLICIT));
    }
    return Optional.empty();
  }
}
