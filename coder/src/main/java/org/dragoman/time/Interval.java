package org.dragoman.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * A stretch of days, both ends included, known to {@link #precision()}.
 *
 * <p>Its notation is that of ISO 8601: {@code 2024-05-15}, {@code 2024-W20}, {@code 2024-05},
 * {@code 2024}, and for what ISO 8601-1 lacks {@code 2024-Q2}, {@code 199X}, {@code 19XX} (the last
 * two as in ISO 8601-2). Two, with a slash between, where the ends lie in different units.
 */
public record Interval(LocalDate start, LocalDate end, Precision precision) {
  /**
   * @throws IllegalArgumentException if the end comes first, or a year is not 1 to 9999
   */
  public Interval {
    if (end.isBefore(start) || !isDatable(start) || !isDatable(end)) {
      throw new IllegalArgumentException("not an interval: " + start + " to " + end);
    }
  }

  static boolean isDatable(LocalDate date) {
    return date.getYear() >= 1 && date.getYear() <= 9999;
  }

  public static Interval day(LocalDate day) {
    return new Interval(day, day, Precision.DAY);
  }

  /** The whole week (from Monday), month, quarter, year, decade or century a day lies in. */
  public static Interval around(LocalDate day, Precision precision) {
    LocalDate start = startOf(day, precision);
    LocalDate end = startOf(day, precision).plus(lengthOf(precision)).minusDays(1);
    return new Interval(isDatable(start) ? start : LocalDate.of(1, 1, 1), end, precision);
  }

  private static LocalDate startOf(LocalDate day, Precision precision) {
    return switch (precision) {
      case DAY -> day;
      case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case YEAR -> LocalDate.of(day.getYear(), 1, 1);
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
      case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
    };
  }

  private static java.time.Period lengthOf(Precision precision) {
    return switch (precision) {
      case DAY -> java.time.Period.ofDays(1);
      case WEEK -> java.time.Period.ofWeeks(1);
      case MONTH -> java.time.Period.ofMonths(1);
      case QUARTER -> java.time.Period.ofMonths(3);
      case YEAR -> java.time.Period.ofYears(1);
      case DECADE -> java.time.Period.ofYears(10);
      case CENTURY -> java.time.Period.ofYears(100);
    };
  }

  /** From this one's start to the other's end, to the coarser precision of the two. */
  Interval to(Interval last) {
    boolean coarser = last.precision.compareTo(precision) > 0;
    return new Interval(start, last.end, coarser ? last.precision : precision);
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** How many days there are. */
  public long days() {
    return ChronoUnit.DAYS.between(start, end) + 1;
  }

  /** The unit the start lies in. */
  public String isoStart() {
    return notation(start);
  }

  /** The unit the end lies in. */
  public String isoEnd() {
    return notation(end);
  }

  /** The notation to the precision known; {@code first/last} if the ends differ in it. */
  public String iso() {
    String first = isoStart();
    String last = isoEnd();
    return first.equals(last) ? first : first + "/" + last;
  }

  private String notation(LocalDate day) {
    return switch (precision) {
      case DAY -> day.toString();
      case WEEK ->
          digits(day.get(IsoFields.WEEK_BASED_YEAR), 4)
              + "-W"
              + digits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
      case MONTH -> digits(day.getYear(), 4) + "-" + digits(day.getMonthValue(), 2);
      case QUARTER -> digits(day.getYear(), 4) + "-Q" + (day.getMonthValue() + 2) / 3;
      case YEAR -> digits(day.getYear(), 4);
      case DECADE -> digits(day.getYear() / 10, 3) + "X";
      case CENTURY -> digits(day.getYear() / 100, 2) + "XX";
    };
  }

  private static String digits(int number, int width) {
    String written = Integer.toString(number);
    return "0".repeat(Math.max(0, width - written.length())) + written;
  }

  /** Reads the notation that {@link #iso()} writes; empty for anything else. */
  public static Optional<Interval> parse(String iso) {
    int slash = iso.indexOf('/');
    if (slash < 0) {
      return parseUnit(iso);
    }
    Optional<Interval> first = parseUnit(iso.substring(0, slash));
    Optional<Interval> last = parseUnit(iso.substring(slash + 1));
    if (first.isEmpty() || last.isEmpty() || last.get().end.isBefore(first.get().start)) {
      return Optional.empty();
    }
    return Optional.of(first.get().to(last.get()));
  }

  private static Optional<Interval> parseUnit(String iso) {
    int length = iso.length();
    try {
      if (length == 10 && iso.charAt(4) == '-' && iso.charAt(7) == '-') {
        return Optional.of(
            day(LocalDate.of(number(iso, 0, 4), number(iso, 5, 7), number(iso, 8, 10))));
      }
      if (length == 8 && iso.startsWith("-W", 4)) {
        // 4 January always lies in week 1.
        int week = number(iso, 6, 8);
        LocalDate first = startOf(LocalDate.of(number(iso, 0, 4), 1, 4), Precision.WEEK);
        Interval found = around(first.plusWeeks(week - 1L).plusDays(3), Precision.WEEK);
        return Optional.of(found).filter(i -> i.iso().equals(iso));
      }
      if (length == 7 && iso.startsWith("-Q", 4)) {
        int month = number(iso, 6, 7) * 3;
        return Optional.of(around(LocalDate.of(number(iso, 0, 4), month, 1), Precision.QUARTER));
      }
      if (length == 7 && iso.charAt(4) == '-') {
        LocalDate first = LocalDate.of(number(iso, 0, 4), number(iso, 5, 7), 1);
        return Optional.of(around(first, Precision.MONTH));
      }
      if (length == 4) {
        int known = iso.endsWith("XX") ? 2 : iso.endsWith("X") ? 3 : 4;
        Precision precision =
            known == 2 ? Precision.CENTURY : known == 3 ? Precision.DECADE : Precision.YEAR;
        int year = number(iso, 0, known) * (known == 2 ? 100 : known == 3 ? 10 : 1);
        return Optional.of(around(LocalDate.of(Math.max(1, year), 1, 1), precision))
            .filter(i -> i.iso().equals(iso));
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // A month 13 or the like: not a date.
    }
    return Optional.empty();
  }

  /** The digits of {@code [from, to)}; {@link NumberFormatException} if there are others. */
  private static int number(String iso, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = iso.charAt(i);
      if (c < '0' || c > '9') {
        throw new NumberFormatException(iso);
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  @Override
  public String toString() {
    return iso();
  }
}
