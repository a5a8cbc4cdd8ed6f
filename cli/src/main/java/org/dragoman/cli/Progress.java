package org.dragoman.cli;

import java.io.Closeable;
import java.io.PrintWriter;
import java.util.Locale;
import org.dragoman.event.CodedReport;

/** A line of progress on standard error, when that is a terminal and the work takes long. */
final class Progress implements Closeable {
  private static final long QUIET_NANOS = 3_000_000_000L;
  private static final long EVERY_NANOS = 500_000_000L;

  private final PrintWriter err;
  private final boolean shown;
  private final long begun = System.nanoTime();
  private long last = begun;
  private boolean dirty;
  private long reports;
  private long events;

  private Progress(PrintWriter err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  static Progress on(PrintWriter err) {
    return new Progress(err, System.console() != null);
  }

  void coded(CodedReport coded) {
    reached(reports + 1, events + coded.events().size());
  }

  /** So many reports and events are done with, in all. */
  void reached(long doneReports, long doneEvents) {
    reports = doneReports;
    events = doneEvents;
    long now = System.nanoTime();
    if (shown && now - begun > QUIET_NANOS && now - last > EVERY_NANOS) {
      last = now;
      dirty = true;
      err.printf(
          Locale.ROOT,
          "\r%,d reports, %,d events, %,.0f reports a second ",
          reports,
          events,
          reports / ((now - begun) / 1e9));
      err.flush();
    }
  }

  /** Makes room for a message. */
  void clear() {
    if (dirty) {
      err.print("\r\u001B[K");
      dirty = false;
    }
  }

  @Override
  public void close() {
    clear();
    err.flush();
  }
}
