package org.dragoman.event;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.report.Span;

/**
 * When an event took place, to the precision known.
 *
 * @param iso {@code 2024-05-15}, {@code 2024-05} or {@code 2024}
 * @param start first possible day
 * @param end last possible day, the same as {@code start} when the day is known
 * @param evidence the words that date the event; without them it has the day of publication
 */
public record EventDate(String iso, LocalDate start, LocalDate end, Optional<Span> evidence) {
  public EventDate {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("ends before it starts: " + start + " to " + end);
    }
  }

  /** The day of publication, in want of a better date. */
  public static EventDate published(LocalDate day) {
    return new EventDate(day.toString(), day, day, Optional.empty());
  }
}
