package org.dragoman.record;

import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import org.dragoman.report.ReadOptions;
import org.dragoman.report.ReadResult;
import org.dragoman.report.ReportReader;
import org.dragoman.report.ReportStream;

/**
 * Ingests a file in a virtual machine of its own, in small batches, with a checkpoint after nearly
 * every one, and tells on standard output how far it is.
 */
final class IngestMain {
  static final int BATCH = 8;

  private IngestMain() {}

  public static void main(String[] arguments) throws Exception {
    try (Store store = Store.open(Path.of(arguments[0]))) {
      try (Statement statement = store.connection().createStatement()) {
        statement.execute("SET checkpoint_threshold = '32KB'");
      }
      if (arguments.length == 1) {
        System.out.println("open");
        System.in.read();
        return;
      }
      Coding.coder();
      System.out.println("open");
      try (ReportStream reports =
          new ReportReader(ReadOptions.DEFAULTS).open(List.of(arguments[1]))) {
        new Ingest(store, Coding.coder(), 1, Coding.VERSION, Coding.CLOCK, BATCH)
            .run(
                reports,
                new Ingest.Watcher() {
                  @Override
                  public void failed(ReadResult.Fault fault) {
                    System.out.println("failed " + fault);
                  }

                  @Override
                  public void kept(Tally soFar) {
                    System.out.println(
                        "kept " + (soFar.added() + soFar.changed() + soFar.reprints()));
                  }
                });
      }
    } catch (RecordException e) {
      System.out.println("stopped " + e.getMessage());
    }
    System.out.println("done");
  }
}
