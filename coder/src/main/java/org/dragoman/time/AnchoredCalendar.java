package org.dragoman.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Fills in what date expressions leave out, from the day of publication and the tense.
 *
 * @param anchor the day from which is counted
 * @param tense of the clause the expression stands in
 */
record AnchoredCalendar(LocalDate anchor, Tense tense) {
  /** A day or month this many days off on the wrong side of the anchor is another year's. */
  private static final int WRONG_SIDE = 183;

  /** What is told as to come and lies further back than these days is next year's. */
  private static final int RECENT = 30;

  /**
   * Without a tense news is read as past, but January seen from December is the one to come: what
   * lies this many days back is next year's.
   */
  private static final int LONG_AGO = 300;

  /** A date of the calendar; empty for one it lacks, such as 31 April. */
  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day)).filter(Interval::isDatable);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * A day and month without a year.
   *
   * @param weekday 1 to 7 if the words name it too, else 0: it then tells the year
   */
  Optional<LocalDate> day(int month, int day, int weekday) {
    if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
      return Optional.empty();
    }
    return likeliest(year -> date(year, month, day), weekday);
  }

  /** A day that comes once a year, or not in every year. */
  Optional<LocalDate> day(IntFunction<Optional<LocalDate>> inYear) {
    return likeliest(inYear, 0);
  }

  private Optional<LocalDate> likeliest(IntFunction<Optional<LocalDate>> inYear, int weekday) {
    LocalDate best = null;
    long least = Long.MAX_VALUE;
    // 29 February may be up to eight years off, around 1900.
    for (int year = anchor.getYear() - 8; year <= anchor.getYear() + 8; year++) {
      Optional<LocalDate> found = inYear.apply(year);
      if (found.isEmpty()) {
        continue;
      }
      long cost = cost(found.get());
      if (weekday > 0 && found.get().getDayOfWeek().getValue() != weekday) {
        // The weekday may be a slip: a far year is no better than a wrong weekday.
        cost += 600;
      }
      if (cost < least) {
        least = cost;
        best = found.get();
      }
    }
    return Optional.ofNullable(best);
  }

  /** How unlikely a year-less date is this one: days off, those on the wrong side counted more. */
  private long cost(LocalDate date) {
    long off = ChronoUnit.DAYS.between(anchor, date);
    long years = Math.abs(date.getYear() - anchor.getYear()) * 400L;
    boolean other =
        switch (tense) {
          case PAST -> off > WRONG_SIDE;
          case FUTURE -> off < -RECENT;
          case PRESENT, UNKNOWN -> off > WRONG_SIDE || off < -LONG_AGO;
        };
    return other ? years + 1200 + Math.abs(off) : years;
  }

  /** A month without a year. */
  Interval month(int month) {
    Interval here = month(anchor.getYear(), month);
    long ahead = ChronoUnit.DAYS.between(anchor, here.start());
    long behind = ChronoUnit.DAYS.between(here.end(), anchor);
    int year =
        switch (tense) {
          case PAST -> ahead > 0 ? -1 : 0;
          case FUTURE -> behind > 0 ? 1 : 0;
          case PRESENT, UNKNOWN -> ahead > WRONG_SIDE ? -1 : behind > LONG_AGO ? 1 : 0;
        };
    return month(anchor.getYear() + year, month);
  }

  static Interval month(int year, int month) {
    return Interval.around(LocalDate.of(year, month, 1), Precision.MONTH);
  }

  static Interval year(int year) {
    return Interval.around(LocalDate.of(year, 1, 1), Precision.YEAR);
  }

  /** Three months from the first of {@code month}: winter runs into the next year. */
  static Interval season(int year, int month) {
    LocalDate start = LocalDate.of(year, month, 1);
    return new Interval(start, start.plusMonths(3).minusDays(1), Precision.MONTH);
  }

  /** A season without a year. */
  Interval season(int month) {
    Interval best = season(anchor.getYear(), month);
    if (tense == Tense.FUTURE) {
      best = best.end().isBefore(anchor) ? season(anchor.getYear() + 1, month) : best;
      Interval running = season(anchor.getYear() - 1, month);
      return running.contains(anchor) ? running : best;
    }
    return best.start().isAfter(anchor) ? season(anchor.getYear() - 1, month) : best;
  }

  /** A bare weekday: the last one, today included; after a future tense the next one. */
  LocalDate weekday(int weekday) {
    DayOfWeek day = DayOfWeek.of(weekday);
    return tense == Tense.FUTURE
        ? anchor.with(TemporalAdjusters.next(day))
        : anchor.with(TemporalAdjusters.previousOrSame(day));
  }

  /** The weekend of a bare {@code at the weekend}. */
  Interval weekend() {
    LocalDate saturday =
        tense == Tense.FUTURE
            ? anchor.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
            : anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    if (tense == Tense.FUTURE && anchor.getDayOfWeek() == DayOfWeek.SUNDAY) {
      saturday = anchor.minusDays(1);
    }
    return weekendFrom(saturday);
  }

  static Interval weekendFrom(LocalDate saturday) {
    return new Interval(saturday, saturday.plusDays(1), Precision.DAY);
  }

  /** The day of that number nearest before the anchor, or after it in a future tense. */
  Optional<LocalDate> dayOfMonth(int day) {
    for (int months = 0; months <= 2; months++) {
      int by = tense == Tense.FUTURE ? months : -months;
      YearMonth month = YearMonth.from(anchor).plusMonths(by);
      Optional<LocalDate> found = date(month.getYear(), month.getMonthValue(), day);
      boolean right =
          found
              .filter(d -> tense == Tense.FUTURE ? !d.isBefore(anchor) : !d.isAfter(anchor))
              .isPresent();
      if (right) {
        return found;
      }
    }
    return Optional.empty();
  }
}
