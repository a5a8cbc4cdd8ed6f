package org.dragoman.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How reports are to be read.
 *
 * @param defaultDate the publication day of reports that name none
 * @param maxBytes the most that one report may hold once unpacked: one text, page or feed, one line
 *     of JSON Lines, one record of a web archive. What is longer becomes a fault, so that no input
 *     can exhaust the memory
 */
public record ReadOptions(Optional<LocalDate> defaultDate, long maxBytes) {
  /** 64 MiB: a report of that length is no report. */
  public static final long DEFAULT_MAX_BYTES = 64L << 20;

  public static final ReadOptions DEFAULTS = new ReadOptions(Optional.empty(), DEFAULT_MAX_BYTES);

  public ReadOptions {
    Objects.requireNonNull(defaultDate);
    if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("maxBytes out of range: " + maxBytes);
    }
  }

  public ReadOptions withDefaultDate(LocalDate date) {
    return new ReadOptions(Optional.of(date), maxBytes);
  }

  public ReadOptions withMaxBytes(long bytes) {
    return new ReadOptions(defaultDate, bytes);
  }
}
