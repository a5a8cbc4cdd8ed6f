package org.dragoman.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.time.TimeToken.Kind;

/** Days by number and month, by weekday, and ranges of them. */
final class DayGrammar {
  private final TimeGrammar grammar;
  private final DateGrammar dates;

  DayGrammar(TimeGrammar grammar, DateGrammar dates) {
    this.grammar = grammar;
    this.dates = dates;
  }

  Optional<Reading> read(int i) {
    return grammar.longest(i, this::figures, this::numbered, this::weekdays, this::ofThisMonth);
  }

  /** {@code 15.05.2025}, {@code 2025-05-15}, {@code 2025-W20}, {@code 2025-Q2}, and ranges. */
  private Optional<Reading> figures(int i) {
    Optional<Interval> first = figure(grammar.at(i));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Optional<Interval> last = figure(grammar.at(i + 2));
    boolean range =
        grammar.isRangeMark(i + 1)
            && !grammar.is(i + 1, Kind.AND)
            && last.isPresent()
            && !last.get().end().isBefore(first.get().start());
    return Optional.of(
        range
            ? Reading.of(i + 3, first.get().to(last.get()), Explicitness.EXPLICIT)
            : Reading.of(i + 1, first.get(), Explicitness.EXPLICIT));
  }

  private static Optional<Interval> figure(TimeToken token) {
    int value = token.value();
    return switch (token.kind()) {
      case DATE ->
          AnchoredCalendar.date(value / 10000, value / 100 % 100, value % 100).map(Interval::day);
      case YEAR_WEEK -> Interval.parse(isoWeek(value));
      case YEAR_QUARTER -> Interval.parse(value / 100 + "-Q" + value % 100);
      default -> Optional.empty();
    };
  }

  private static String isoWeek(int value) {
    int week = value % 100;
    return value / 100 + (week < 10 ? "-W0" : "-W") + week;
  }

  /**
   * Days of one month as written: {@code 15 May}, {@code May 3-5}, {@code 3 and 4 May 2024}.
   *
   * @param last the same as first where one day is named
   * @param year 0 if none is named
   */
  private record Days(int end, int first, int last, int month, DateGrammar.Year year) {}

  private Optional<Reading> numbered(int i) {
    int weekday = 0;
    int k = i;
    if (grammar.at(k).isWeekday()) {
      weekday = grammar.at(k).value();
      boolean shortName = grammar.is(k, Kind.SHORT_WEEKDAY);
      k = dates.afterStop(k + 1, shortName);
      if (grammar.at(k).isDayPart()) {
        k++;
      }
    }
    boolean bracket = weekday > 0 && grammar.is(k, Kind.OPEN);
    if (bracket || (weekday > 0 && grammar.is(k, Kind.COMMA))) {
      k++;
    }
    Optional<Days> found = days(grammar.is(k, Kind.THE) ? k + 1 : k);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Days first = found.get();
    int end = first.end();
    Optional<Days> second =
        grammar.isRangeMark(end) && (!grammar.is(end, Kind.AND) || grammar.is(i - 1, Kind.BETWEEN))
            ? days(end + 1)
            : Optional.empty();
    Optional<Reading> reading =
        second.isPresent() ? range(first, second.get()) : single(first, weekday);
    boolean closed = bracket && grammar.is(end, Kind.CLOSE) && second.isEmpty();
    return closed ? reading.map(r -> r.upTo(end + 1)) : reading;
  }

  private Optional<Days> days(int i) {
    return grammar.at(i).isDay() ? dayFirst(i) : monthFirst(i);
  }

  /** {@code 15 May}, {@code 15th of May}, {@code 3-5 May}. */
  private Optional<Days> dayFirst(int i) {
    int first = grammar.at(i).value();
    int last = first;
    int k = i + 1;
    if (grammar.isRangeMark(k) && grammar.at(k + 1).isDay()) {
      last = grammar.at(k + 1).value();
      k += 2;
    }
    if (grammar.is(k, Kind.OF)) {
      k++;
    }
    TimeToken month = grammar.at(k);
    // "second May Day parade", "first March": an ordinal in letters needs its "of".
    boolean words = grammar.is(i, Kind.ORDINAL) && !grammar.is(k - 1, Kind.OF);
    if (!month.isMonth() || words) {
      return Optional.empty();
    }
    k = dates.afterStop(k + 1, month.is(Kind.SHORT_MONTH));
    DateGrammar.Year year = dates.yearAfter(k);
    return Optional.of(new Days(year.end(), first, last, month.value(), year));
  }

  /** {@code May 15}, {@code May 3-5}, {@code May 15, 2025}. */
  private Optional<Days> monthFirst(int i) {
    TimeToken month = grammar.at(i);
    if (!month.isMonth()) {
      return Optional.empty();
    }
    int k = dates.afterStop(i + 1, month.is(Kind.SHORT_MONTH));
    if (grammar.is(k, Kind.THE)) {
      k++;
    }
    TimeToken day = grammar.at(k);
    boolean clock = grammar.is(k + 1, Kind.CLOCK);
    if (!day.isDay() || day.is(Kind.ORDINAL) || clock) {
      return Optional.empty();
    }
    // "In May 15 people fled" counts people.
    DateGrammar.Year year = dates.yearAfter(k + 1);
    if (grammar.is(i - 1, Kind.IN) && year.value() == 0) {
      return Optional.empty();
    }
    int last = day.value();
    TimeToken second = grammar.at(k + 2);
    boolean range =
        grammar.isRangeMark(k + 1)
            && second.isDay()
            && !second.is(Kind.ORDINAL)
            && !grammar.at(k + 3).isMonth();
    if (range) {
      last = second.value();
      year = dates.yearAfter(k + 3);
    }
    return Optional.of(new Days(year.end(), day.value(), last, month.value(), year));
  }

  private Optional<Reading> single(Days days, int weekday) {
    Optional<LocalDate> last = date(days, days.last(), weekday);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> first =
        days.first() == days.last()
            ? last
            : AnchoredCalendar.date(last.get().getYear(), days.month(), days.first());
    return first
        .filter(d -> !d.isAfter(last.get()))
        .map(d -> new Interval(d, last.get(), Precision.DAY))
        .map(interval -> Reading.of(days.end(), interval, explicitness(days)));
  }

  private Optional<Reading> range(Days from, Days to) {
    Optional<LocalDate> last = date(to, to.last(), 0);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    int year = from.year().value();
    if (year == 0) {
      boolean wraps =
          from.month() > to.month() || (from.month() == to.month() && from.first() > to.last());
      year = last.get().getYear() - (wraps ? 1 : 0);
    }
    return AnchoredCalendar.date(year, from.month(), from.first())
        .filter(first -> !first.isAfter(last.get()))
        .map(first -> new Interval(first, last.get(), Precision.DAY))
        .map(interval -> Reading.of(to.end(), interval, explicitness(to)));
  }

  private Optional<LocalDate> date(Days days, int day, int weekday) {
    int year = days.year().value();
    Optional<LocalDate> date =
        year > 0 ? AnchoredCalendar.date(year, days.month(), day) : Optional.empty();
    // 29 February "of last year" is some other year's.
    return date.isPresent() || days.year().explicit()
        ? date
        : grammar.calendar().day(days.month(), day, weekday);
  }

  private static Explicitness explicitness(Days days) {
    return days.year().explicit() ? Explicitness.EXPLICIT : Explicitness.IMPLICIT;
  }

  /** {@code Wednesday}, {@code Monday to Wednesday}, {@code Friday last week}. */
  private Optional<Reading> weekdays(int i) {
    TimeToken token = grammar.at(i);
    if (!token.isWeekday()) {
      return Optional.empty();
    }
    if (token.is(Kind.SHORT_WEEKDAY) && grammar.isRunningText() && !grammar.is(i + 1, Kind.STOP)) {
      return Optional.empty();
    }
    if (grammar.is(i - 1, Kind.NAMED_DAY) && grammar.at(i - 1).capital()) {
      return Optional.empty();
    }
    int k = grammar.at(i + 1).isDayPart() ? i + 2 : i + 1;
    Optional<Reading> ofWeek = ofWeek(k, token.value());
    if (ofWeek.isPresent()) {
      return ofWeek;
    }
    LocalDate day = grammar.calendar().weekday(token.value());
    TimeToken second = grammar.at(k + 1);
    if (grammar.isRangeMark(k) && second.isWeekday()) {
      boolean next = second.value() == token.value() % 7 + 1;
      if (next || !grammar.is(k, Kind.AND) || dates.isBetween(i)) {
        return Optional.of(Reading.of(k + 2, week(day, second.value()), Explicitness.RELATIVE));
      }
    }
    return Optional.of(Reading.day(k, day, Explicitness.RELATIVE));
  }

  /**
   * From one weekday to another: in a future tense the first is the next, else the last is past.
   */
  private Interval week(LocalDate first, int lastWeekday) {
    int days = Math.floorMod(lastWeekday - first.getDayOfWeek().getValue(), 7);
    LocalDate start =
        grammar.calendar().tense() != Tense.FUTURE && first.plusDays(days).isAfter(grammar.anchor())
            ? first.minusDays(7)
            : first;
    return new Interval(start, start.plusDays(days), Precision.DAY);
  }

  /** {@code (Friday) last week}, {@code (Monday) of next week}. */
  private Optional<Reading> ofWeek(int i, int weekday) {
    int k = grammar.is(i, Kind.OF) || grammar.is(i, Kind.COMMA) ? i + 1 : i;
    TimeToken shift = grammar.at(k);
    boolean week = grammar.is(k + 1, Kind.UNIT) && grammar.at(k + 1).unit() == Unit.WEEK;
    if (!week) {
      return Optional.empty();
    }
    return switch (shift.kind()) {
      case LAST, NEXT, THIS, COMING, PREVIOUS, FOLLOWING -> {
        LocalDate inWeek = grammar.anchor().plusDays(7L * shift.value());
        LocalDate monday = Interval.around(inWeek, Precision.WEEK).start();
        yield Optional.of(Reading.day(k + 2, monday.plusDays(weekday - 1L), Explicitness.RELATIVE));
      }
      default -> Optional.empty();
    };
  }

  /** {@code the 9th}, {@code the 15th of this month}. */
  private Optional<Reading> ofThisMonth(int i) {
    if (!grammar.is(i, Kind.THE) || !grammar.at(i + 1).isDay()) {
      return Optional.empty();
    }
    TimeToken day = grammar.at(i + 1);
    int shift = grammar.is(i + 2, Kind.OF) ? i + 3 : i + 2;
    boolean month = grammar.is(shift + 1, Kind.UNIT) && grammar.at(shift + 1).unit() == Unit.MONTH;
    if (month && !day.is(Kind.DIGITS)) {
      Optional<Integer> by =
          switch (grammar.at(shift).kind()) {
            case LAST, NEXT, THIS, COMING, PREVIOUS, FOLLOWING ->
                Optional.of(grammar.at(shift).value());
            case THE, SAME -> Optional.of(0);
            default -> Optional.empty();
          };
      if (by.isPresent()) {
        LocalDate inMonth = grammar.anchor().plusMonths(by.get());
        Interval whole = Interval.around(inMonth, Precision.MONTH);
        return TimeParts.piece(whole, Unit.DAY, day.value(), 1)
            .map(part -> Reading.of(shift + 2, part, Explicitness.RELATIVE));
      }
    }
    boolean bare =
        day.is(Kind.DIGITS_TH)
            && (!grammar.isRunningText()
                || ((grammar.is(i - 1, Kind.ON) || grammar.is(i - 1, Kind.PREPOSITION))
                    && !isNoun(i + 2)));
    return bare
        ? grammar
            .calendar()
            .dayOfMonth(day.value())
            .map(date -> Reading.day(i + 2, date, Explicitness.IMPLICIT))
        : Optional.empty();
  }

  /** Whether what follows an ordinal is a thing it counts: {@code the 9th floor}. */
  private boolean isNoun(int i) {
    return switch (grammar.at(i).kind()) {
      case COMMA, STOP, EDGE_OF_TEXT, AND, CLOSE -> false;
      default -> true;
    };
  }
}
