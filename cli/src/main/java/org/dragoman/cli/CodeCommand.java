package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.actor.RegistryTables;
import org.dragoman.event.CodedReport;
import org.dragoman.event.Coder;
import org.dragoman.event.CoderOptions;
import org.dragoman.event.CsvWriter;
import org.dragoman.event.EventWriter;
import org.dragoman.event.JsonLinesWriter;
import org.dragoman.event.ParallelCoder;
import org.dragoman.event.PolecatWriter;
import org.dragoman.place.Countries;
import org.dragoman.report.ReadOptions;
import org.dragoman.report.ReadResult;
import org.dragoman.report.ReportReader;
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

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "write there, not to standard output")
  private Optional<Path> output;

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "threads that code; default: one a processor")
  private Optional<Integer> workers;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "publication date of reports that name none")
  private Optional<LocalDate> date;

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "a model of your own in place of the one that comes with the program")
  private Optional<Path> model;

  @Mixin private RegistryOption registry;

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
    if (workers.isPresent() && workers.get() < 1) {
      throw new ParameterException(spec.commandLine(), "--workers must be at least 1");
    }
    if (minConfidence < 0 || minConfidence > 1) {
      throw new ParameterException(spec.commandLine(), "--min-confidence must be from 0 to 1");
    }
    PrintWriter err = spec.commandLine().getErr();
    ReadOptions reading =
        date.map(ReadOptions.DEFAULTS::withDefaultDate).orElse(ReadOptions.DEFAULTS);
    CoderOptions coding =
        CoderOptions.DEFAULTS.withNegated(negated).withMinConfidence(minConfidence);
    RegistryTables tables = registry.tables();
    int threads = workers.orElse(Runtime.getRuntime().availableProcessors());
    try (Output out = Output.open(output, spec.commandLine().getOut());
        Coder coder = Coder.load(model, coding, tables);
        ReportStream reports = new ReportReader(reading).open(paths);
        Progress progress = Progress.on(err)) {
      boolean failed;
      try (EventWriter writer = writer(out.writer())) {
        failed = code(new ParallelCoder(coder, threads), reports, writer, progress, err);
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
            err.println(
                "dragoman: "
                    + Printable.line(fault.origin())
                    + ": "
                    + Printable.line(fault.message()));
            err.flush();
          }
        });
    return failed[0];
  }

  private EventWriter writer(Writer out) throws IOException {
    return switch (format) {
      case TABLE ->
          new TableWriter(
              out, output.isEmpty() && System.console() != null ? Style.COLOUR : Style.PLAIN);
      case JSONL -> new JsonLinesWriter(out, ProgramVersion.coder(Clock.systemDefaultZone()));
      case CSV -> new CsvWriter(out);
      case POLECAT ->
          new PolecatWriter(
              out, ProgramVersion.coder(Clock.systemDefaultZone()), Countries.bundled());
    };
  }
}
