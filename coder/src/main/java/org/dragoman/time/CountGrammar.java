package org.dragoman.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.time.TimeToken.Kind;

/** Times counted off: {@code three weeks ago}, {@code the past two years}, {@code in a month}. */
final class CountGrammar {
  private final TimeGrammar grammar;

  CountGrammar(TimeGrammar grammar) {
    this.grammar = grammar;
  }

  Optional<Reading> read(int i) {
    return grammar.longest(i, this::distances, this::stretches, this::ahead);
  }

  /**
   * An amount of a unit.
   *
   * @param halves twice the amount
   * @param vague whether the words only say some or a few
   */
  private record Amount(int end, int halves, Unit unit, boolean vague) {
    LocalDate from(LocalDate day, int sign) {
      LocalDate whole = unit.plus(day, sign * (halves / 2));
      return halves % 2 == 0 ? whole : halfFrom(whole, sign);
    }

    private LocalDate halfFrom(LocalDate day, int sign) {
      return switch (unit) {
        case YEAR -> day.plusMonths(sign * 6L);
        case DECADE -> day.plusYears(sign * 5L);
        case CENTURY -> day.plusYears(sign * 50L);
        case MONTH -> day.plusDays(sign * 15L);
        case QUARTER -> day.plusDays(sign * 45L);
        case WEEK -> day.plusDays(sign * 3L);
        default -> day;
      };
    }

    /** Half a year ago is known to the month, not to the year. */
    Interval around(LocalDate day) {
      if (halves % 2 == 0) {
        return unit.around(day);
      }
      return switch (unit) {
        case CENTURY, DECADE -> Interval.around(day, Precision.YEAR);
        case YEAR -> Interval.around(day, Precision.MONTH);
        case QUARTER, MONTH -> Interval.around(day, Precision.WEEK);
        default -> Interval.day(day);
      };
    }
  }

  private Optional<Amount> amount(int i) {
    int k = i;
    while (grammar.is(k, Kind.FUZZ)) {
      k++;
    }
    if (grammar.is(k, Kind.UNIT) && grammar.at(k).unit() == Unit.HALF) {
      boolean of = grammar.is(k + 1, Kind.ARTICLE) && grammar.is(k + 2, Kind.UNIT);
      return of ? counted(k + 3, 1, grammar.at(k + 2).unit(), false) : Optional.empty();
    }
    int quarter = grammar.is(k, Kind.ARTICLE) ? k + 1 : k;
    if (isUnit(quarter, Unit.QUARTER) && isUnit(quarter + 3, Unit.CENTURY)) {
      // a quarter of a century
      return counted(quarter + 4, 50, Unit.YEAR, false);
    }
    TimeToken token = grammar.at(k);
    int number = token.value();
    boolean vague = false;
    switch (token.kind()) {
      case ARTICLE -> {
        if (grammar.is(k + 1, Kind.VAGUE_NUMBER)) {
          number = grammar.at(++k).value();
          vague = number > 2;
        } else if (grammar.is(k + 1, Kind.HUNDRED) || grammar.is(k + 1, Kind.DOZEN)) {
          number = grammar.at(++k).value();
        }
      }
      case VAGUE_NUMBER -> vague = true;
      case DOZEN -> {}
      case NUMBER -> {
        if (grammar.is(k + 1, Kind.DASH) && grammar.is(k + 2, Kind.NUMBER) && number >= 20) {
          k += 2;
          number += grammar.at(k).value();
        } else if (grammar.is(k + 1, Kind.HUNDRED)) {
          k++;
          number *= 100;
        }
      }
      case DIGITS -> {}
      default -> {
        return Optional.empty();
      }
    }
    k++;
    if (grammar.is(k, Kind.OF) && vague | token.is(Kind.ARTICLE)) {
      k++;
    }
    int halves = 2 * number;
    if (isAndAHalf(k)) {
      halves++;
      k += 3;
    }
    if (!grammar.at(k).isUnit()) {
      return Optional.empty();
    }
    return counted(k + 1, halves, grammar.at(k).unit(), vague);
  }

  private Optional<Amount> counted(int end, int halves, Unit unit, boolean vague) {
    boolean more = isAndAHalf(end);
    int all = more ? halves + 1 : halves;
    return unit.counts(all)
        ? Optional.of(new Amount(more ? end + 3 : end, all, unit, vague))
        : Optional.empty();
  }

  private boolean isAndAHalf(int i) {
    return grammar.is(i, Kind.AND) && grammar.is(i + 1, Kind.ARTICLE) && isUnit(i + 2, Unit.HALF);
  }

  private boolean isUnit(int i, Unit unit) {
    return grammar.is(i, Kind.UNIT) && grammar.at(i).unit() == unit;
  }

  /**
   * {@code two days ago}, {@code a week later}, {@code decades ago}, {@code a day before 9 May}.
   */
  private Optional<Reading> distances(int i) {
    if (grammar.is(i, Kind.UNITS)) {
      return someUnits(i);
    }
    Optional<Amount> found = amount(i);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Amount amount = found.get();
    LocalDate anchor = grammar.anchor();
    int k = amount.end();
    Explicitness counted = amount.vague() ? Explicitness.VAGUE : Explicitness.RELATIVE;
    return switch (grammar.at(k).kind()) {
      case AGO -> {
        boolean today = grammar.is(k + 1, Kind.DEICTIC) && grammar.at(k + 1).value() == 0;
        yield Optional.of(
            (today
                    ? Reading.day(k + 2, amount.from(anchor, -1), counted)
                    : distance(k + 1, amount, -1, counted))
                .towards(Direction.PAST));
      }
      case LATER -> Optional.of(distance(k + 1, amount, 1, Explicitness.ANAPHORIC));
      case EARLIER -> Optional.of(distance(k + 1, amount, -1, Explicitness.ANAPHORIC));
      case FROM ->
          grammar.is(k + 1, Kind.NOW)
              ? Optional.of(distance(k + 2, amount, 1, counted).towards(Direction.FUTURE))
              : Optional.empty();
      case BEFORE, AFTER -> {
        int sign = grammar.is(k, Kind.BEFORE) ? -1 : 1;
        Optional<Reading> event = grammar.period(k + 1);
        if (event.isPresent()) {
          LocalDate from = sign < 0 ? event.get().interval().start() : event.get().interval().end();
          yield Optional.of(
              Reading.of(
                  event.get().end(),
                  amount.around(amount.from(from, sign)),
                  event.get().explicitness()));
        }
        yield endsClause(k + 1)
            ? Optional.of(
                Reading.of(k + 1, amount.around(amount.from(anchor, sign)), Explicitness.ANAPHORIC))
            : Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private Reading distance(int end, Amount amount, int sign, Explicitness explicitness) {
    LocalDate anchor = grammar.anchor();
    Interval interval = amount.around(amount.from(anchor, sign));
    if (amount.vague()) {
      // A few days are two to six.
      Interval near = amount.unit().around(amount.unit().plus(anchor, sign * 2));
      Interval far = amount.around(amount.from(amount.from(anchor, sign), sign));
      interval = sign < 0 ? far.to(near) : near.to(far);
    }
    return Reading.of(end, interval, explicitness);
  }

  private Optional<Reading> someUnits(int i) {
    if (isCounted(i)) {
      return Optional.empty();
    }
    Unit unit = grammar.at(i).unit();
    int sign =
        switch (grammar.at(i + 1).kind()) {
          case AGO, EARLIER -> -1;
          case LATER -> 1;
          default -> 0;
        };
    if (sign == 0) {
      return Optional.empty();
    }
    Interval far = unit.around(unit.plus(grammar.anchor(), sign * unit.some()));
    Interval near = unit.around(unit.plus(grammar.anchor(), sign * 2));
    Interval interval = sign < 0 ? far.to(near) : near.to(far);
    return Optional.of(
        Reading.of(i + 2, interval, Explicitness.VAGUE)
            .towards(grammar.is(i + 1, Kind.AGO) ? Direction.PAST : Direction.UNKNOWN));
  }

  /** {@code 5,000 years ago}, {@code thousands of years ago}: counted, but beyond the calendar. */
  private boolean isCounted(int i) {
    TimeToken before = grammar.at(i - 1);
    return switch (before.kind()) {
      case DIGITS, NUMBER, HUNDRED, DOZEN, LARGE, OF, ARTICLE, VAGUE_NUMBER -> true;
      case OTHER -> Character.isDigit(grammar.tokens().text().charAt(before.start()));
      default -> false;
    };
  }

  /** What lies a unit beside: {@code the day before (9 May)}; the event may be left out. */
  Optional<Reading> besides(int i, Unit unit, int sign) {
    Optional<Reading> event = grammar.period(i);
    if (event.isPresent()) {
      Interval interval = event.get().interval();
      LocalDate day = unit.plus(sign < 0 ? interval.start() : interval.end(), sign);
      return Optional.of(
          Reading.of(event.get().end(), unit.around(day), event.get().explicitness()));
    }
    LocalDate day = unit.plus(grammar.anchor(), sign);
    return endsClause(i)
        ? Optional.of(Reading.of(i, unit.around(day), Explicitness.ANAPHORIC))
        : Optional.empty();
  }

  /** "The day before the vote" hangs on the vote; "the day before," stands alone. */
  private boolean endsClause(int i) {
    return switch (grammar.at(i).kind()) {
      case COMMA, STOP, MARK, CLOSE, AND, DASH, EDGE_OF_TEXT -> true;
      default -> false;
    };
  }

  /** {@code the past three months}, {@code the next few days}, {@code recent weeks}. */
  private Optional<Reading> stretches(int i) {
    int k = grammar.is(i, Kind.THE) ? i + 1 : i;
    TimeToken shift = grammar.at(k);
    int sign;
    switch (shift.kind()) {
      case LAST, PAST, PREVIOUS, RECENT -> sign = -1;
      case NEXT, COMING, FOLLOWING -> sign = 1;
      default -> {
        return Optional.empty();
      }
    }
    Optional<Amount> amount =
        grammar.is(k + 1, Kind.UNITS)
            ? Optional.of(someOf(k + 1))
            : grammar.is(k + 1, Kind.ARTICLE) ? Optional.empty() : amount(k + 1);
    if (amount.isEmpty() || (shift.is(Kind.LAST) && grammar.is(amount.get().end(), Kind.OF))) {
      return Optional.empty();
    }
    LocalDate anchor = grammar.anchor();
    Unit unit = amount.get().unit();
    LocalDate other = amount.get().from(anchor, sign);
    LocalDate tomorrow = anchor.plusDays(1);
    Interval interval =
        sign < 0
            ? new Interval(other, anchor, unit.precision())
            : new Interval(other.isAfter(tomorrow) ? tomorrow : other, other, unit.precision());
    boolean told = shift.is(Kind.PREVIOUS) || shift.is(Kind.FOLLOWING);
    Explicitness explicitness =
        told
            ? Explicitness.ANAPHORIC
            : amount.get().vague() ? Explicitness.VAGUE : Explicitness.RELATIVE;
    return Optional.of(
        Reading.of(amount.get().end(), interval, explicitness)
            .towards(sign < 0 ? Direction.PAST : Direction.FUTURE));
  }

  private Amount someOf(int i) {
    Unit unit = grammar.at(i).unit();
    return new Amount(i + 1, 2 * unit.some(), unit, true);
  }

  /** {@code in two days}, {@code within a week}, {@code in three weeks' time}. */
  private Optional<Reading> ahead(int i) {
    boolean within = grammar.is(i, Kind.WITHIN);
    if (!within && !grammar.is(i, Kind.IN)) {
      return Optional.empty();
    }
    Optional<Amount> found = amount(i + 1);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Amount amount = found.get();
    int end = amount.end();
    boolean time = grammar.is(end, Kind.CLITIC) && grammar.is(end + 1, Kind.TIME);
    // "Burnt out in two hours", "the first in ten years": of running text mostly a length of time.
    if (grammar.isRunningText() && !time) {
      return Optional.empty();
    }
    LocalDate anchor = grammar.anchor();
    boolean past = grammar.calendar().tense() == Tense.PAST && !time;
    LocalDate other = amount.from(anchor, past ? -1 : 1);
    Precision precision = amount.unit().precision();
    Interval interval =
        past
            ? new Interval(other, anchor, precision)
            : within ? new Interval(anchor, other, precision) : amount.around(other);
    Explicitness explicitness = amount.vague() ? Explicitness.VAGUE : Explicitness.RELATIVE;
    return Optional.of(
        Reading.of(time ? end + 2 : end, interval, explicitness)
            .towards(past ? Direction.PAST : Direction.FUTURE));
  }
}
