package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.event.CodedReport;
import org.dragoman.event.Coder;
import org.dragoman.event.CoderOptions;
import org.dragoman.event.CsvWriter;
import org.dragoman.event.EventWriter;
import org.dragoman.event.JsonLinesWriter;
import org.dragoman.event.ParallelCoder;
import org.dragoman.event.PolecatWriter;
import org.dragoman.place.Countries;
import org.dragoman.report.ReadResult;
import org.dragoman.report.ReportStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman code}: reports in, events out. */
@Command(
    name = "code",
    description = "Codes reports: prints who did what to whom, with the words that say so.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    footer = {
      "",
      "Reads .txt, .html, .jsonl, .xml (RSS, Atom), .warc, each also as .gz; folders are walked.",
      "Exit code: 0 all read, 1 some could not be read (named on standard error), 2 wrong usage."
    })
final class CodeCommand implements Callable<Integer> {
  /** What is printed. */
  enum Format {
    TABLE,
    JSONL,
    CSV,
    POLECAT
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, jsonl, csv or polecat (tab-separated); default: ${DEFAULT-VALUE}")
  private Format format;

  @Mixin private OutputOption output;

  @Mixin private CodingOptions options;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0.5",
      description = "leave out events less sure than this, 0 to 1; default: ${DEFAULT-VALUE}")
  private double minConfidence;

  @Option(
      names = "--negated",
      description = "report events that are said not to have happened, too")
  private boolean negated;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "files, folders or - (standard input)")
  private List<String> paths;

  @Override
  public Integer call() throws IOException {
    int workers = options.workers();
    if (minConfidence < 0 || minConfidence > 1) {
      throw new ParameterException(spec.commandLine(), "--min-confidence must be from 0 to 1");
    }
    PrintWriter err = spec.commandLine().getErr();
    CoderOptions coding =
        CoderOptions.DEFAULTS.withNegated(negated).withMinConfidence(minConfidence);
    try (Output out = output.open();
        Coder coder = options.coder(coding);
        ReportStream reports = options.open(paths);
        Progress progress = Progress.on(err)) {
      boolean failed;
      try (EventWriter writer = writer(out.writer())) {
        failed = code(new ParallelCoder(coder, workers), reports, writer, progress, err);
      }
      out.keep();
      return failed ? DragomanCommand.SOME_FAILED : DragomanCommand.DONE;
    }
  }

  private static boolean code(
      ParallelCoder coder,
      ReportStream reports,
      EventWriter writer,
      Progress progress,
      PrintWriter err)
      throws IOException {
    boolean[] failed = {false};
    coder.run(
        reports,
        new ParallelCoder.Sink() {
          @Override
          public void coded(CodedReport coded) throws IOException {
            writer.write(coded);
            progress.coded(coded);
          }

          @Override
          public void failed(ReadResult.Fault fault) {
            failed[0] = true;
            progress.clear();
            Printable.fault(fault, err);
          }
        });
    return failed[0];
  }

  private EventWriter writer(Writer out) throws IOException {
    return switch (format) {
      case TABLE -> new TableWriter(out, output.style());
      case JSONL -> new JsonLinesWriter(out, ProgramVersion.coder(Clock.systemDefaultZone()));
      case CSV -> new CsvWriter(out);
      case POLECAT ->
          new PolecatWriter(
              out, ProgramVersion.coder(Clock.systemDefaultZone()), Countries.bundled());
    };
  }
}
