package org.dragoman.actor.imports;

import java.util.Locale;

/**
 * What became of a line or entity of a source.
 *
 * @param file as the user named it
 * @param line from 1
 * @param name may be empty; from outside, so not fit for a terminal as it is
 * @param what what was added, or why nothing was
 * @param fault whether it was skipped for a fault of the source
 */
public record ImportLine(
    String file, int line, Status status, String name, String what, boolean fault) {
  /** How a line or entity fared. */
  public enum Status {
    /** It is a new person or body. */
    ADDED,
    /** It gave something new to a known one. */
    MERGED,
    /** All that it says was known. */
    UNCHANGED,
    /** It was not taken. */
    SKIPPED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
