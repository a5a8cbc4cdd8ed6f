package org.dragoman.time;

import java.time.LocalDate;

/** A unit that date expressions count in. */
enum Unit {
  MINUTE(Precision.DAY, 0, 0),
  HOUR(Precision.DAY, 0, 0),
  DAY(Precision.DAY, 1, 0),
  WEEK(Precision.WEEK, 7, 0),
  FORTNIGHT(Precision.WEEK, 14, 0),
  MONTH(Precision.MONTH, 0, 1),
  QUARTER(Precision.QUARTER, 0, 3),
  HALF(Precision.QUARTER, 0, 6),
  YEAR(Precision.YEAR, 0, 12),
  DECADE(Precision.DECADE, 0, 120),
  CENTURY(Precision.CENTURY, 0, 1200);

  /** Nobody counts further in news; keeps every result a date. */
  private static final int FARTHEST_YEARS = 800;

  private final Precision precision;
  private final int days;
  private final int months;

  Unit(Precision precision, int days, int months) {
    this.precision = precision;
    this.days = days;
    this.months = months;
  }

  Precision precision() {
    return precision;
  }

  /** Whether so many of the unit can be counted from a day of our time. */
  boolean counts(int amount) {
    return amount <= 9999 && (long) amount * months <= FARTHEST_YEARS * 12L;
  }

  LocalDate plus(LocalDate day, int amount) {
    return switch (this) {
      case MINUTE -> day.plusDays(amount / 1440);
      case HOUR -> day.plusDays(amount / 24);
      default -> day.plusDays((long) amount * days).plusMonths((long) amount * months);
    };
  }

  /** How many "some" of the unit are, where the words do not say: the coming days, recent weeks. */
  int some() {
    return switch (this) {
      case MINUTE, HOUR -> 24;
      case DAY -> 7;
      case WEEK, FORTNIGHT -> 4;
      case MONTH, QUARTER, HALF -> 6;
      case YEAR -> 5;
      case DECADE -> 3;
      case CENTURY -> 2;
    };
  }

  /** The whole unit a day lies in. A half is one of the year; a fortnight begins with its week. */
  Interval around(LocalDate day) {
    return switch (this) {
      case HALF -> {
        LocalDate start = LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
        yield new Interval(start, start.plusMonths(6).minusDays(1), Precision.QUARTER);
      }
      case FORTNIGHT -> {
        LocalDate start = Interval.around(day, Precision.WEEK).start();
        yield new Interval(start, start.plusDays(13), Precision.WEEK);
      }
      default -> Interval.around(day, precision);
    };
  }
}
