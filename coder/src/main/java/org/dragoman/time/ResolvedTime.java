package org.dragoman.time;

import java.time.LocalDate;

/**
 * What a date expression means, seen from an anchor.
 *
 * <p>The days may be fewer than the unit holds: {@code early August} is known to the month, and is
 * its first ten days.
 *
 * @param start first day
 * @param end last day, included
 * @param precision the unit to which the time is known
 * @param direction where it lies as seen from the anchor
 * @param explicitness how much of it the words say
 */
public record ResolvedTime(
    LocalDate start,
    LocalDate end,
    Precision precision,
    Direction direction,
    Explicitness explicitness) {
  /**
   * @throws IllegalArgumentException if the end comes first, or a year is not 1 to 9999
   */
  public ResolvedTime {
    new Interval(start, end, precision);
  }

  public Interval interval() {
    return new Interval(start, end, precision);
  }

  /** The ISO notation to the precision known, for example {@code 2024-05}; see {@link Interval}. */
  public String iso() {
    return interval().iso();
  }

  /** The notation of the first unit alone: PLOVER's {@code date}. */
  public String isoStart() {
    return interval().isoStart();
  }

  /** The notation of the last unit alone: PLOVER's {@code enddate}. */
  public String isoEnd() {
    return interval().isoEnd();
  }
}
