package org.dragoman.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.time.TimeToken.Kind;

/**
 * Parts of other times: {@code early May}, {@code the first quarter of 2024}, {@code the eve of}.
 */
final class PartGrammar {
  private final TimeGrammar grammar;

  PartGrammar(TimeGrammar grammar) {
    this.grammar = grammar;
  }

  Optional<Reading> read(int i) {
    return grammar.longest(
        i,
        this::edges,
        this::yearEnd,
        this::sides,
        this::pieces,
        this::codes,
        this::eves,
        this::hours);
  }

  /** What a part may be taken of: any period, or {@code the year}. */
  private Optional<Reading> target(int i) {
    Optional<Reading> period = grammar.period(i);
    if (period.isPresent()) {
      return period;
    }
    int k = grammar.is(i, Kind.THE) ? i + 1 : i;
    boolean unit = grammar.is(k, Kind.UNIT) && (k > i || grammar.at(k).unit() == Unit.YEAR);
    return unit
        ? Optional.of(
            Reading.of(k + 1, grammar.at(k).unit().around(grammar.anchor()), Explicitness.RELATIVE))
        : Optional.empty();
  }

  /**
   * {@code early August}, {@code mid-June}, {@code late last month}, {@code the end of the year}.
   */
  private Optional<Reading> edges(int i) {
    int k = grammar.is(i, Kind.THE) ? i + 1 : i;
    TimeToken edge = grammar.at(k);
    if (!edge.is(Kind.EDGE)) {
      return Optional.empty();
    }
    // "Late" stands before its noun, "end" needs an "of": "to start this week" is no time.
    boolean noun = edge.value() >= TimeParts.BEGINNING;
    boolean joined =
        switch (grammar.at(k + 1).kind()) {
          case DASH, OF -> true;
          case IN, ON -> !noun;
          default -> false;
        };
    if (noun && !joined) {
      return Optional.empty();
    }
    int of = joined ? k + 2 : k + 1;
    return target(of)
        .map(
            whole ->
                new Reading(
                    whole.end(),
                    TimeParts.edge(whole.interval(), edge.value()),
                    whole.explicitness(),
                    Direction.UNKNOWN));
  }

  /** {@code the year's end}, {@code year-end}. */
  private Optional<Reading> yearEnd(int i) {
    int k = grammar.is(i, Kind.THE) ? i + 1 : i;
    boolean joined = grammar.is(k + 1, Kind.CLITIC) || grammar.is(k + 1, Kind.DASH);
    if (!grammar.is(k, Kind.UNIT) || !joined || !grammar.is(k + 2, Kind.EDGE)) {
      return Optional.empty();
    }
    Interval whole = grammar.at(k).unit().around(grammar.anchor());
    Interval part = TimeParts.edge(whole, grammar.at(k + 2).value());
    return Optional.of(Reading.of(k + 3, part, Explicitness.RELATIVE));
  }

  /** {@code earlier this year}, {@code later on Wednesday}, {@code earlier in the day}. */
  private Optional<Reading> sides(int i) {
    TimeToken side = grammar.at(i);
    if (!side.is(Kind.EARLIER) && !side.is(Kind.LATER)) {
      return Optional.empty();
    }
    int of =
        switch (grammar.at(i + 1).kind()) {
          case ON, IN -> i + 2;
          default -> i + 1;
        };
    Optional<Reading> found = target(of);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Interval whole = found.get().interval();
    LocalDate anchor = grammar.anchor();
    boolean divides = whole.contains(anchor) && whole.precision() != Precision.DAY;
    Interval part = whole;
    if (divides) {
      part =
          side.is(Kind.EARLIER)
              ? new Interval(whole.start(), anchor, whole.precision())
              : new Interval(anchor, whole.end(), whole.precision());
    }
    Direction direction =
        divides ? side.is(Kind.EARLIER) ? Direction.PAST : Direction.FUTURE : Direction.UNKNOWN;
    return Optional.of(new Reading(found.get().end(), part, found.get().explicitness(), direction));
  }

  /** {@code the first quarter of 2024}, {@code the last week of June}, {@code the second half}. */
  private Optional<Reading> pieces(int i) {
    int k = grammar.is(i, Kind.THE) ? i + 1 : i;
    TimeToken ordinal = grammar.at(k);
    boolean ordered =
        ordinal.is(Kind.ORDINAL) || ordinal.is(Kind.LAST) || ordinal.is(Kind.DIGITS_TH);
    if (!ordered) {
      return Optional.empty();
    }
    k++;
    int count = 1;
    TimeToken number = grammar.at(k);
    if (number.is(Kind.NUMBER) || number.is(Kind.VAGUE_NUMBER) || number.is(Kind.DIGITS)) {
      count = number.value();
      k++;
    } else if (grammar.is(k, Kind.DASH)) {
      k++;
    }
    TimeToken noun = grammar.at(k);
    if (noun.isUnit()) {
      boolean some = noun.is(Kind.UNITS) && count == 1;
      return piece(k, i, ordinal.value(), some ? 3 : count, noun.unit());
    }
    if (noun.isWeekday() && (grammar.is(k + 1, Kind.OF) || grammar.is(k + 1, Kind.IN))) {
      return target(k + 2)
          .flatMap(
              whole ->
                  TimeParts.weekday(whole.interval(), noun.value(), ordinal.value())
                      .map(day -> Reading.day(whole.end(), day, whole.explicitness())));
    }
    return Optional.empty();
  }

  private Optional<Reading> piece(int k, int start, int ordinal, int count, Unit unit) {
    boolean halfYear = unit == Unit.HALF && grammar.is(k + 1, Kind.DASH);
    int end = halfYear ? k + 3 : k + 1;
    boolean of = grammar.is(end, Kind.OF) || grammar.is(end, Kind.IN);
    Optional<Reading> whole = of ? target(end + 1) : Optional.empty();
    if (whole.isPresent()) {
      Explicitness explicitness = whole.get().explicitness();
      return TimeParts.piece(whole.get().interval(), unit, ordinal, count)
          .map(part -> Reading.of(whole.get().end(), part, explicitness));
    }
    // "The first half" may be that of a match; "the first quarter" of running text too.
    boolean known = unit == Unit.QUARTER || unit == Unit.HALF;
    boolean allowed = !grammar.isRunningText() || halfYear || unit == Unit.QUARTER;
    boolean introduced = !grammar.isRunningText() || grammar.isIntroduced(start);
    return known && allowed && introduced && !of
        ? ofThisYear(end, unit, ordinal)
        : Optional.empty();
  }

  /** {@code Q1 2024}, {@code H2}. */
  private Optional<Reading> codes(int i) {
    TimeToken code = grammar.at(i);
    if (!code.is(Kind.QUARTER_CODE) && !code.is(Kind.HALF_CODE)) {
      return Optional.empty();
    }
    Unit unit = code.is(Kind.QUARTER_CODE) ? Unit.QUARTER : Unit.HALF;
    return ofThisYear(i + 1, unit, code.value());
  }

  /** A quarter or half of the year that follows, or of the anchor's, or of that before. */
  private Optional<Reading> ofThisYear(int end, Unit unit, int ordinal) {
    DateGrammar.Year year = grammar.dates().yearAfter(end);
    if (year.value() > 0) {
      Explicitness explicitness = year.explicit() ? Explicitness.EXPLICIT : Explicitness.RELATIVE;
      return TimeParts.piece(AnchoredCalendar.year(year.value()), unit, ordinal, 1)
          .map(part -> Reading.of(year.end(), part, explicitness));
    }
    int thisYear = grammar.anchor().getYear();
    Optional<Interval> part =
        TimeParts.piece(AnchoredCalendar.year(thisYear), unit, ordinal, 1)
            .flatMap(
                here -> {
                  boolean ahead = here.start().isAfter(grammar.anchor());
                  boolean behind = here.end().isBefore(grammar.anchor());
                  boolean future = grammar.calendar().tense() == Tense.FUTURE;
                  int by = future ? (behind ? 1 : 0) : ahead ? -1 : 0;
                  return TimeParts.piece(AnchoredCalendar.year(thisYear + by), unit, ordinal, 1);
                });
    return part.map(p -> Reading.of(end, p, Explicitness.IMPLICIT));
  }

  /** {@code the eve of 9 May}; without a date, the day before the one told of. */
  private Optional<Reading> eves(int i) {
    int k = grammar.is(i, Kind.THE) ? i + 1 : i;
    if (!grammar.is(k, Kind.EVE)) {
      return Optional.empty();
    }
    boolean of = grammar.is(k + 1, Kind.OF);
    Optional<Reading> event = of ? grammar.period(k + 2) : Optional.empty();
    if (event.isPresent()) {
      LocalDate eve = event.get().interval().start().minusDays(1);
      return Optional.of(Reading.day(event.get().end(), eve, event.get().explicitness()));
    }
    if (of && grammar.isRunningText()) {
      return Optional.empty();
    }
    LocalDate eve = grammar.anchor().minusDays(1);
    return Optional.of(Reading.day(of ? k + 2 : k + 1, eve, Explicitness.ANAPHORIC));
  }

  /** {@code the night of 6 February}, {@code dawn on Friday}, {@code the small hours of Friday}. */
  private Optional<Reading> hours(int i) {
    int k = grammar.is(i, Kind.THE) ? i + 1 : i;
    boolean hours =
        (grammar.is(k, Kind.SMALL) || grammar.is(k, Kind.EDGE))
            && grammar.is(k + 1, Kind.UNITS)
            && grammar.at(k + 1).unit() == Unit.HOUR;
    int of = hours ? k + 2 : k + 1;
    boolean joined = grammar.is(of, Kind.OF) || grammar.is(of, Kind.ON);
    // "a third straight night on Tuesday" is a count.
    boolean part = grammar.is(k, Kind.CLOCKPART) || (grammar.is(k, Kind.DAYPART) && k > i);
    if (!(hours || part) || !joined) {
      return Optional.empty();
    }
    return grammar.period(of + 1).filter(day -> day.interval().precision() == Precision.DAY);
  }
}
