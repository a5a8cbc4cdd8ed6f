package org.dragoman.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.dragoman.event.Coder;
import org.dragoman.event.CoderVersion;
import org.dragoman.report.ReadOptions;
import org.dragoman.report.ReadResult;
import org.dragoman.report.Report;
import org.dragoman.report.ReportReader;
import org.dragoman.report.ReportStream;

/** Ingests with the coder that comes with the program, loaded once for all tests. */
final class Coding {
  static final CoderVersion VERSION =
      new CoderVersion("Dragoman", "test", "PLOVER 0.8", LocalDate.of(2026, 1, 1));
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

  /** A report with an event between Lithuania and Belarus. */
  static final String EXPULSION = "Lithuania expelled two Belarusian diplomats on Friday.";

  /** A report with an event between Chile and Ghana. */
  static final String MEETING =
      "Chile's foreign minister met the ambassador of Ghana in Santiago on Monday.";

  private Coding() {}

  static Coder coder() {
    return Loaded.CODER;
  }

  static Report report(String id, String text, String day) {
    return Report.of(id, text, LocalDate.parse(day));
  }

  /** Ingests reports into a file and closes it. */
  static Tally ingest(Path file, Report... reports) throws IOException {
    return ingest(
        file,
        Arrays.stream(reports).map(r -> (ReadResult) new ReadResult.Read(r)).iterator(),
        new ArrayList<>());
  }

  static Tally ingest(Path file, Iterator<ReadResult> inputs, List<ReadResult.Fault> faults)
      throws IOException {
    try (Store store = Store.open(file)) {
      return new Ingest(store, coder(), 1, VERSION, CLOCK)
          .run(
              inputs,
              new Ingest.Watcher() {
                @Override
                public void failed(ReadResult.Fault fault) {
                  faults.add(fault);
                }

                @Override
                public void kept(Tally soFar) {}
              });
    }
  }

  static Tally ingestFiles(Path file, String... paths) throws IOException {
    try (ReportStream reports = new ReportReader(ReadOptions.DEFAULTS).open(List.of(paths))) {
      return ingest(file, reports, new ArrayList<>());
    }
  }

  static List<KeptEvent> find(Path file, EventQuery query) throws IOException {
    try (Store store = Store.openReadOnly(file)) {
      return new Listing(store).all(query);
    }
  }

  private static final class Loaded {
    static final Coder CODER = load();

    private static Coder load() {
      try {
        return Coder.load();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
