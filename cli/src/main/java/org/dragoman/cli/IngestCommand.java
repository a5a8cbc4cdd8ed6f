package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.event.Coder;
import org.dragoman.event.CoderOptions;
import org.dragoman.record.Failure;
import org.dragoman.record.Failures;
import org.dragoman.record.Ingest;
import org.dragoman.record.Store;
import org.dragoman.record.Tally;
import org.dragoman.report.ReadResult;
import org.dragoman.report.ReportStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman ingest}: codes reports and keeps what is found. */
@Command(
    name = "ingest",
    description = "Codes reports and keeps them with their events in the record, each once.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    footer = {
      "",
      "What is kept already is not coded again; a run that was broken off is completed by running it again.",
      "Exit code: 0 all kept, 1 some could not be (named on standard error), 2 wrong usage."
    })
final class IngestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private RecordOption record;

  @Option(
      names = "--failed",
      description = "list the inputs that could not be kept, and why; takes no PATH")
  private boolean failed;

  @Mixin private CodingOptions options;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "files, folders or - (standard input), as code reads them")
  private List<String> paths;

  @Override
  public Integer call() throws IOException {
    boolean given = paths != null && !paths.isEmpty();
    if (failed == given) {
      throw new ParameterException(
          spec.commandLine(), failed ? "--failed takes no PATH" : "say what to keep: a PATH");
    }
    int workers = options.workers();
    return failed ? list() : ingest(workers);
  }

  private int list() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (Store store = Store.openReadOnly(record.file())) {
      for (Failure failure : new Failures(store).all()) {
        out.println(Printable.line(failure.origin()) + ": " + Printable.line(failure.reason()));
      }
    }
    return DragomanCommand.DONE;
  }

  private int ingest(int workers) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    try (Store store = Store.open(record.file());
        Coder coder = options.coder(CoderOptions.DEFAULTS);
        ReportStream reports = options.open(paths);
        Progress progress = Progress.on(err)) {
      Clock clock = Clock.systemDefaultZone();
      Tally tally =
          new Ingest(store, coder, workers, ProgramVersion.coder(clock), clock)
              .run(reports, watcher(progress, err));
      progress.clear();
      summary(tally, store.file());
      return tally.failed() > 0 ? DragomanCommand.SOME_FAILED : DragomanCommand.DONE;
    }
  }

  private static Ingest.Watcher watcher(Progress progress, PrintWriter err) {
    return new Ingest.Watcher() {
      @Override
      public void failed(ReadResult.Fault fault) {
        progress.clear();
        Printable.fault(fault, err);
      }

      @Override
      public void kept(Tally soFar) {
        progress.reached(soFar.read(), soFar.events());
      }
    };
  }

  private void summary(Tally tally, Path file) {
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%s: %,d new, %,d changed, %,d reprints, %,d known already, %,d failed; %,d events found%n",
            Printable.line(file.toString()),
            tally.added(),
            tally.changed(),
            tally.reprints(),
            tally.unchanged(),
            tally.failed(),
            tally.events());
  }
}
