package org.dragoman.report;

import java.util.Objects;

/** What came of one report: the report, or why it could not be read. */
public sealed interface ReadResult {

  /** File and line or record, for messages. */
  String origin();

  record Read(Report report) implements ReadResult {
    public Read {
      Objects.requireNonNull(report);
    }

    @Override
    public String origin() {
      return report.origin();
    }
  }

  /**
   * An input, or a part of one, that could not be read; reading went on after it.
   *
   * @param origin the file, and the line or record where known
   * @param message what was wrong and what to do, in words for the user, without the origin
   */
  record Fault(String origin, String message) implements ReadResult {
    public Fault {
      Objects.requireNonNull(origin);
      Objects.requireNonNull(message);
    }
  }
}
