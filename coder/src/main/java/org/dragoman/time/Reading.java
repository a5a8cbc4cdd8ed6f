package org.dragoman.time;

import java.time.LocalDate;

/**
 * One way to read the tokens from some start.
 *
 * @param end the token after the last one read
 * @param direction where it lies if the words say so; UNKNOWN leaves it to the calendar
 */
record Reading(int end, Interval interval, Explicitness explicitness, Direction direction) {
  static Reading of(int end, Interval interval, Explicitness explicitness) {
    return new Reading(end, interval, explicitness, Direction.UNKNOWN);
  }

  static Reading day(int end, LocalDate day, Explicitness explicitness) {
    return of(end, Interval.day(day), explicitness);
  }

  /** The same time, read up to another token. */
  Reading upTo(int newEnd) {
    return new Reading(newEnd, interval, explicitness, direction);
  }

  Reading towards(Direction newDirection) {
    return new Reading(end, interval, explicitness, newDirection);
  }

  ResolvedTime resolve(LocalDate anchor) {
    Direction seen = direction;
    if (seen == Direction.UNKNOWN) {
      seen =
          interval.contains(anchor)
              ? Direction.PRESENT
              : interval.end().isBefore(anchor) ? Direction.PAST : Direction.FUTURE;
    }
    return new ResolvedTime(
        interval.start(), interval.end(), interval.precision(), seen, explicitness);
  }
}
