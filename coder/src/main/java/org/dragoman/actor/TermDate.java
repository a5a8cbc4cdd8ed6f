package org.dragoman.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as precisely as it is known: a year, a month or a day.
 *
 * @param earliest the first day it can be
 * @param latest the last day it can be
 */
public record TermDate(LocalDate earliest, LocalDate latest) {
  public TermDate {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(latest + " before " + earliest);
    }
  }

  /**
   * Reads {@code 2020}, {@code 2020-03} or {@code 2020-03-10}.
   *
   * @throws IllegalArgumentException if it is none of these
   */
  public static TermDate parse(String text) {
    try {
      switch (text.length()) {
        case 4 -> {
          int year = Integer.parseInt(text);
          return new TermDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        case 7 -> {
          YearMonth month = YearMonth.of(number(text, 0, 4), number(text, 5, 7));
          return new TermDate(month.atDay(1), month.atEndOfMonth());
        }
        case 10 -> {
          LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
          return new TermDate(day, day);
        }
        default -> throw new IllegalArgumentException("YYYY, YYYY-MM or YYYY-MM-DD: " + text);
      }
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException("YYYY, YYYY-MM or YYYY-MM-DD: " + text, e);
    }
  }

  private static int number(String text, int start, int end) {
    if (start > 0 && text.charAt(start - 1) != '-') {
      throw new IllegalArgumentException("YYYY, YYYY-MM or YYYY-MM-DD: " + text);
    }
    return Integer.parseInt(text, start, end, 10);
  }

  /** The notation that {@link #parse} reads. */
  @Override
  public String toString() {
    if (earliest.equals(latest)) {
      return earliest.toString();
    }
    return YearMonth.from(earliest).equals(YearMonth.from(latest))
        ? YearMonth.from(earliest).toString()
        : String.format("%04d", earliest.getYear());
  }
}
