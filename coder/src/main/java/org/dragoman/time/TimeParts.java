package org.dragoman.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Cuts parts out of an interval. */
final class TimeParts {
  /** The values of the table's EDGE words. */
  private static final int EARLY = 0;

  private static final int MIDDLE = 1;
  static final int BEGINNING = 3;
  private static final int END = 4;

  /** By so many days the shortest month is shorter than the longest. */
  private static final int SHORT_MONTH = 3;

  private TimeParts() {}

  /**
   * The early, middle or late part, a third of the whole; beginning and end of a year are its first
   * and last month.
   */
  static Interval edge(Interval whole, int edge) {
    LocalDate start = whole.start();
    LocalDate end = whole.end();
    boolean first = edge == EARLY || edge == BEGINNING;
    int third = first ? 0 : edge == MIDDLE ? 1 : 2;
    return switch (whole.precision()) {
      case DAY -> whole;
      case WEEK ->
          part(whole, first ? 0 : edge == MIDDLE ? 2 : 4, first ? 1 : edge == MIDDLE ? 3 : 6);
      case MONTH -> {
        if (whole.days() > 31) {
          yield third(whole, third);
        }
        yield first
            ? new Interval(start, start.plusDays(9), Precision.MONTH)
            : edge == MIDDLE
                ? new Interval(start.plusDays(10), start.plusDays(19), Precision.MONTH)
                : new Interval(start.plusDays(20), end, Precision.MONTH);
      }
      case YEAR -> {
        if (whole.days() > 366) {
          yield third(whole, third);
        }
        yield switch (edge) {
          case BEGINNING -> new Interval(start, start.plusMonths(1).minusDays(1), Precision.MONTH);
          case END -> new Interval(end.minusDays(30), end, Precision.MONTH);
          default -> third(whole, third);
        };
      }
      default -> third(whole, third);
    };
  }

  private static Interval part(Interval whole, int from, int to) {
    LocalDate last = whole.start().plusDays(to);
    return new Interval(
        whole.start().plusDays(from),
        last.isAfter(whole.end()) ? whole.end() : last,
        whole.precision());
  }

  /** A third, of whole months if the whole is a year or less, else of whole years. */
  private static Interval third(Interval whole, int third) {
    int unit = whole.days() > 366 ? 12 : 1;
    YearMonth first = YearMonth.from(whole.start());
    long units = (first.until(YearMonth.from(whole.end()), ChronoUnit.MONTHS) + 1) / unit;
    YearMonth from = first.plusMonths((units * third + 2) / 3 * unit);
    YearMonth to = first.plusMonths((units * (third + 1) + 2) / 3 * unit - 1);
    return new Interval(from.atDay(1), to.atEndOfMonth(), whole.precision());
  }

  /**
   * The {@code ordinal}th stretch of {@code count} units; -1 is the last. Empty if the whole does
   * not hold it; but the fifth week or the 31st day of a month too short for it is its last.
   */
  static Optional<Interval> piece(Interval whole, Unit unit, int ordinal, int count) {
    if (unit == Unit.HALF) {
      return half(whole, ordinal);
    }
    if (!unit.counts(ordinal * count) || unit == Unit.HOUR || unit == Unit.MINUTE) {
      return Optional.empty();
    }
    LocalDate start;
    LocalDate end;
    if (ordinal < 0) {
      LocalDate after = whole.end().plusDays(1);
      start = unit.plus(after, -count);
      end = whole.end();
    } else {
      start = unit.plus(whole.start(), ordinal - 1);
      end = unit.plus(start, count).minusDays(1);
    }
    if (start.isAfter(whole.end()) && !start.minusDays(SHORT_MONTH).isAfter(whole.end())) {
      return piece(whole, unit, -1, count);
    }
    if (start.isBefore(whole.start()) || start.isAfter(whole.end())) {
      return Optional.empty();
    }
    // A week of a month need not be one of the calendar: known to the month.
    Precision precision =
        unit == Unit.WEEK || unit == Unit.FORTNIGHT ? whole.precision() : unit.precision();
    LocalDate last = end.isAfter(whole.end()) ? whole.end() : end;
    return Optional.of(new Interval(start, last, precision));
  }

  private static Optional<Interval> half(Interval whole, int ordinal) {
    if (ordinal != 1 && ordinal != 2 && ordinal != -1) {
      return Optional.empty();
    }
    LocalDate middle =
        switch (whole.precision()) {
          case YEAR -> whole.start().plusMonths(6);
          case DECADE -> whole.start().plusYears(5);
          case CENTURY -> whole.start().plusYears(50);
          case MONTH -> whole.start().plusDays(15);
          default -> whole.start().plusDays((whole.days() + 1) / 2);
        };
    if (middle.isAfter(whole.end())) {
      return Optional.empty();
    }
    Precision precision =
        switch (whole.precision()) {
          case YEAR -> Precision.QUARTER;
          case DECADE, CENTURY -> Precision.YEAR;
          default -> whole.precision();
        };
    return Optional.of(
        ordinal == 1
            ? new Interval(whole.start(), middle.minusDays(1), precision)
            : new Interval(middle, whole.end(), precision));
  }

  /** {@code the first Monday of May}. */
  static Optional<LocalDate> weekday(Interval whole, int weekday, int ordinal) {
    DayOfWeek day = DayOfWeek.of(weekday);
    LocalDate found =
        ordinal < 0
            ? whole.end().with(TemporalAdjusters.previousOrSame(day))
            : whole.start().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(ordinal - 1L);
    return ordinal == 5 && !whole.contains(found)
        ? weekday(whole, weekday, -1)
        : Optional.of(found).filter(whole::contains);
  }
}
