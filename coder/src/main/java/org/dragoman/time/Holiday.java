package org.dragoman.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of the year with a name.
 *
 * @param month 1 to 12, or 0 for a feast that moves with Easter
 * @param day of the month, or days after Easter Sunday (before, if negative)
 */
record Holiday(int month, int day) {
  static Holiday of(String month, String day) {
    return new Holiday(month.equals("easter") ? 0 : Integer.parseInt(month), Integer.parseInt(day));
  }

  Optional<LocalDate> in(int year) {
    return month == 0
        ? Optional.of(easter(year).plusDays(day)).filter(Interval::isDatable)
        : AnchoredCalendar.date(year, month, day);
  }

  /** Western Easter Sunday, after Meeus, Astronomical Algorithms, chapter 8. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
