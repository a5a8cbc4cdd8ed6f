package org.dragoman.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.event.CodedReport;
import org.dragoman.event.CoderVersion;
import org.dragoman.event.CsvWriter;
import org.dragoman.event.Event;
import org.dragoman.event.EventWriter;
import org.dragoman.event.JsonLinesWriter;
import org.dragoman.record.KeptEvent;
import org.dragoman.report.Report;

/**
 * Events of the record on their way out, in the formats of {@code dragoman code}: those of one
 * report that follow one another come together.
 */
final class KeptEventWriter implements Closeable {
  /** Writes a report's events. */
  @FunctionalInterface
  private interface Target {
    void write(CodedReport coded, CoderVersion by) throws IOException;
  }

  private final Target target;
  private final Closeable end;
  private final List<Event> waiting = new ArrayList<>();
  private KeptEvent last;

  private KeptEventWriter(Target target, Closeable end) {
    this.target = target;
    this.end = end;
  }

  static KeptEventWriter table(Writer out, Style style) {
    return of(new TableWriter(out, style));
  }

  static KeptEventWriter csv(Writer out) throws IOException {
    return of(new CsvWriter(out));
  }

  private static KeptEventWriter of(EventWriter writer) {
    return new KeptEventWriter((coded, by) -> writer.write(coded), writer);
  }

  static KeptEventWriter jsonLines(Writer out) throws IOException {
    JsonLinesWriter writer = new JsonLinesWriter(out);
    return new KeptEventWriter(writer::write, writer);
  }

  void write(KeptEvent event) throws IOException {
    if (last != null && !together(last, event)) {
      flush();
    }
    waiting.add(event.event());
    last = event;
  }

  private static boolean together(KeptEvent one, KeptEvent other) {
    return one.report().equals(other.report()) && one.coder().equals(other.coder());
  }

  private void flush() throws IOException {
    if (last != null) {
      Report report = last.report();
      target.write(new CodedReport(report, waiting, List.of(), List.of(), List.of()), last.coder());
      waiting.clear();
    }
  }

  @Override
  public void close() throws IOException {
    flush();
    end.close();
  }
}
