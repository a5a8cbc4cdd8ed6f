package org.dragoman.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dragoman.time.TimeToken.Kind;

/**
 * Times counted from the anchor by name: {@code yesterday}, {@code last week}, {@code that day}.
 */
final class RelativeGrammar {
  private final TimeGrammar grammar;
  private final CountGrammar counts;

  RelativeGrammar(TimeGrammar grammar) {
    this.grammar = grammar;
    this.counts = new CountGrammar(grammar);
  }

  Optional<Reading> read(int i) {
    return grammar.longest(i, this::deictics, this::shifted, this::neighbours, counts::read);
  }

  /** {@code today}, {@code overnight}, {@code midnight}, {@code 3 p.m.}. */
  private Optional<Reading> deictics(int i) {
    LocalDate anchor = grammar.anchor();
    TimeToken token = grammar.at(i);
    boolean running = grammar.isRunningText();
    return switch (token.kind()) {
      case DEICTIC ->
          Optional.of(Reading.day(i + 1, anchor.plusDays(token.value()), Explicitness.RELATIVE));
      case OVERNIGHT -> {
        LocalDate evening =
            grammar.calendar().tense() == Tense.FUTURE ? anchor : anchor.minusDays(1);
        Interval night = new Interval(evening, evening.plusDays(1), Precision.DAY);
        yield Optional.of(Reading.of(i + 1, night, Explicitness.RELATIVE));
      }
      case CLOCKPART ->
          grammar.is(i - 1, Kind.DASH) || grammar.is(i + 1, Kind.DASH)
              ? Optional.empty()
              : Optional.of(Reading.day(i + 1, anchor, Explicitness.ANAPHORIC));
      case DAYPART ->
          running && !grammar.is(i - 1, Kind.PREPOSITION) && !grammar.is(i - 1, Kind.BEFORE)
              ? Optional.empty()
              : Optional.of(Reading.day(i + 1, anchor, Explicitness.ANAPHORIC));
      case CLOCK_TIME ->
          running
              ? Optional.empty()
              : Optional.of(Reading.day(i + 1, anchor, Explicitness.ANAPHORIC));
      case DIGITS ->
          !running && token.value() <= 24 && grammar.is(i + 1, Kind.CLOCK)
              ? Optional.of(Reading.day(i + 2, anchor, Explicitness.ANAPHORIC))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** A shifting word and what it shifts: {@code last week}, {@code the same day}. */
  private Optional<Reading> shifted(int i) {
    boolean article = grammar.is(i, Kind.THE);
    // "this coming Sunday", "this past weekend"
    boolean coming =
        grammar.is(i, Kind.THIS)
            && (grammar.is(i + 1, Kind.COMING) || grammar.is(i + 1, Kind.PAST));
    int k = article || coming ? i + 1 : i;
    TimeToken shift = grammar.at(k);
    switch (shift.kind()) {
      case LAST, PAST, PREVIOUS, THIS, NEXT, COMING, FOLLOWING, SAME -> {}
      default -> {
        return Optional.empty();
      }
    }
    int of = grammar.is(k + 1, Kind.VERY) ? k + 2 : k + 1;
    TimeToken noun = grammar.at(of);
    int by = shift.is(Kind.SAME) ? 0 : shift.value();
    // "He said that Monday ..." shifts nothing.
    boolean that = shift.is(Kind.SAME) && !article;
    // "past June" and "following Monday's talks" are prepositions.
    boolean bare =
        !article
            && !coming
            && (shift.is(Kind.PAST) || shift.is(Kind.FOLLOWING) || shift.is(Kind.COMING));
    if (bare && !noun.is(Kind.UNIT)) {
      return Optional.empty();
    }
    return switch (noun.kind()) {
      case UNIT -> unit(of + 1, shift, article, noun.unit());
      case DAYPART, CLOCKPART -> {
        boolean told = shift.is(Kind.SAME) || shift.is(Kind.NEXT) || isTold(shift);
        // "this morning" and "last night" are told from the day of publication.
        LocalDate day = grammar.anchor().plusDays(by);
        yield Optional.of(
            Reading.day(of + 1, day, told ? Explicitness.ANAPHORIC : Explicitness.RELATIVE));
      }
      case WEEKDAY, SHORT_WEEKDAY ->
          that ? Optional.empty() : weekday(of + 1, shift, DayOfWeek.of(noun.value()));
      case MONTH -> that ? Optional.empty() : month(of + 1, by, noun.value());
      case SEASON, FALL -> that ? Optional.empty() : season(of + 1, by, noun.value());
      case WEEKEND -> that ? Optional.empty() : weekend(of + 1, shift);
      default -> Optional.empty();
    };
  }

  /** Whether the word counts from the time told of, not from the day of publication. */
  private static boolean isTold(TimeToken shift) {
    return switch (shift.kind()) {
      case PREVIOUS, FOLLOWING, SAME -> true;
      default -> false;
    };
  }

  private Optional<Reading> unit(int end, TimeToken shift, boolean article, Unit unit) {
    LocalDate anchor = grammar.anchor();
    boolean day = unit == Unit.DAY;
    if (unit == Unit.MINUTE
        || unit == Unit.HOUR
        || unit == Unit.HALF
        || (day && (shift.is(Kind.LAST) || shift.is(Kind.PAST)))) {
      return Optional.empty();
    }
    boolean told = isTold(shift) || (shift.is(Kind.NEXT) && (day || article));
    Explicitness explicitness = told ? Explicitness.ANAPHORIC : Explicitness.RELATIVE;
    boolean rolling =
        (unit == Unit.FORTNIGHT && shift.value() != 0)
            || shift.is(Kind.PAST)
            || shift.is(Kind.COMING)
            || shift.is(Kind.LAST) && article;
    if (rolling && !day) {
      LocalDate other = unit.plus(anchor, shift.value());
      Interval interval =
          other.isBefore(anchor)
              ? new Interval(other, anchor, unit.precision())
              : new Interval(anchor, other, unit.precision());
      Direction direction = other.isBefore(anchor) ? Direction.PAST : Direction.FUTURE;
      return Optional.of(Reading.of(end, interval, explicitness).towards(direction));
    }
    int by = shift.is(Kind.SAME) ? 0 : shift.value();
    return Optional.of(Reading.of(end, unit.around(unit.plus(anchor, by)), explicitness));
  }

  private Optional<Reading> weekday(int end, TimeToken shift, DayOfWeek day) {
    LocalDate anchor = grammar.anchor();
    LocalDate found =
        switch (shift.kind()) {
          case LAST, PAST, PREVIOUS -> anchor.with(TemporalAdjusters.previous(day));
          case NEXT, COMING, FOLLOWING -> anchor.with(TemporalAdjusters.next(day));
          case THIS ->
              grammar.calendar().tense() == Tense.PAST
                  ? anchor.with(TemporalAdjusters.previousOrSame(day))
                  : anchor.with(TemporalAdjusters.nextOrSame(day));
          default -> grammar.calendar().weekday(day.getValue());
        };
    Explicitness explicitness = isTold(shift) ? Explicitness.ANAPHORIC : Explicitness.RELATIVE;
    return Optional.of(Reading.day(end, found, explicitness));
  }

  /**
   * {@code last March} is over, {@code next March} has not begun, {@code this March} is this
   * year's.
   */
  private Optional<Reading> month(int end, int by, int month) {
    LocalDate anchor = grammar.anchor();
    int here = anchor.getMonthValue();
    int year = anchor.getYear();
    if (by < 0 && month >= here) {
      year--;
    } else if (by > 0 && month <= here) {
      year++;
    }
    return Optional.of(Reading.of(end, AnchoredCalendar.month(year, month), Explicitness.RELATIVE));
  }

  private Optional<Reading> season(int end, int by, int month) {
    LocalDate anchor = grammar.anchor();
    int year = anchor.getYear() - 1;
    Interval season = AnchoredCalendar.season(year, month);
    if (by < 0) {
      // The last that is over.
      while (AnchoredCalendar.season(year + 1, month).end().isBefore(anchor)) {
        year++;
      }
      season = AnchoredCalendar.season(year, month);
      season = season.end().isBefore(anchor) ? season : AnchoredCalendar.season(year - 1, month);
    } else if (by > 0) {
      while (!season.start().isAfter(anchor)) {
        season = AnchoredCalendar.season(++year, month);
      }
    } else if (!season.contains(anchor)) {
      season = AnchoredCalendar.season(anchor.getYear(), month);
    }
    return Optional.of(Reading.of(end, season, Explicitness.RELATIVE));
  }

  private Optional<Reading> weekend(int end, TimeToken shift) {
    LocalDate anchor = grammar.anchor();
    LocalDate thisSaturday = Interval.around(anchor, Precision.WEEK).start().plusDays(5);
    LocalDate saturday =
        switch (shift.kind()) {
          case LAST, PAST, PREVIOUS -> thisSaturday.minusDays(7);
          case NEXT -> thisSaturday.plusDays(7);
          case COMING, FOLLOWING -> anchor.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
          default -> thisSaturday;
        };
    Explicitness explicitness = isTold(shift) ? Explicitness.ANAPHORIC : Explicitness.RELATIVE;
    return Optional.of(Reading.of(end, AnchoredCalendar.weekendFrom(saturday), explicitness));
  }

  /**
   * {@code the day before yesterday}, {@code the year before last}, {@code the day after}, {@code
   * the weekend}.
   */
  private Optional<Reading> neighbours(int i) {
    if (!grammar.is(i, Kind.THE)) {
      return grammar.is(i, Kind.WEEKEND) && !grammar.isRunningText()
          ? weekend(i + 1)
          : Optional.empty();
    }
    if (grammar.is(i + 1, Kind.WEEKEND)) {
      return weekend(i + 2);
    }
    boolean daypart = grammar.at(i + 1).isDayPart() && !grammar.isRunningText();
    if (daypart) {
      return Optional.of(Reading.day(i + 2, grammar.anchor(), Explicitness.ANAPHORIC));
    }
    int sign = grammar.is(i + 2, Kind.BEFORE) ? -1 : grammar.is(i + 2, Kind.AFTER) ? 1 : 0;
    if (!grammar.is(i + 1, Kind.UNIT) || sign == 0) {
      return Optional.empty();
    }
    Unit unit = grammar.at(i + 1).unit();
    if (grammar.is(i + 3, sign < 0 ? Kind.LAST : Kind.NEXT) && !grammar.at(i + 4).isUnit()) {
      Interval interval = unit.around(unit.plus(grammar.anchor(), 2 * sign));
      return Optional.of(Reading.of(i + 4, interval, Explicitness.RELATIVE));
    }
    return counts.besides(i + 3, unit, sign);
  }

  private Optional<Reading> weekend(int end) {
    return Optional.of(Reading.of(end, grammar.calendar().weekend(), Explicitness.RELATIVE));
  }
}
