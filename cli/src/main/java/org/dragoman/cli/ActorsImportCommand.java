package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.actor.imports.ImportFormat;
import org.dragoman.actor.imports.ImportLine;
import org.dragoman.actor.imports.RegistryImport;
import org.dragoman.place.PlaceResolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman actors import}: persons and bodies from elsewhere into tables of one's own. */
@Command(
    name = "import",
    description = "Brings persons and bodies from other sources into tables of your own.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    footer = {
      "",
      "Reads CSV, query results of Wikidata (JSON) and FollowTheMoney entities, each also as .gz;",
      "docs/actors.md tells their columns. One line is printed for each row or entity:",
      "FILE:LINE<TAB>added|merged|unchanged|skipped<TAB>name<TAB>what",
      "Exit code: 0 all taken, 1 some had to be skipped for a fault, 2 wrong usage."
    })
final class ActorsImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, wikidata or ftm; default: told by the file")
  private Optional<ImportFormat> format;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      required = true,
      description = "the folder of your tables; made if missing")
  private Path into;

  @Option(names = "--dry-run", description = "report only, write nothing")
  private boolean dryRun;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "what to import")
  private List<Path> files;

  @Override
  public Integer call() throws IOException {
    if (Files.exists(into) && !Files.isDirectory(into)) {
      throw new ParameterException(
          spec.commandLine(), "--into: not a folder: " + Printable.line(into.toString()));
    }
    RegistryImport importing =
        RegistryImport.into(
            into, PlaceResolver.bundled()::countryOfCity, Clock.systemDefaultZone());
    Lines lines = new Lines(spec.commandLine().getOut(), spec.commandLine().getErr());
    for (Path file : files) {
      importing.read(file, format, lines);
    }
    if (!dryRun) {
      importing.write();
    }
    spec.commandLine().getErr().println(lines.summary() + (dryRun ? "; nothing written" : ""));
    return lines.faults ? DragomanCommand.SOME_FAILED : DragomanCommand.DONE;
  }

  /** Prints what becomes of each row. */
  private static final class Lines implements RegistryImport.Report {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Map<ImportLine.Status, Integer> counts = new EnumMap<>(ImportLine.Status.class);
    private boolean faults;

    Lines(PrintWriter out, PrintWriter err) {
      this.out = out;
      this.err = err;
    }

    @Override
    public void line(ImportLine line) {
      counts.merge(line.status(), 1, Integer::sum);
      faults |= line.fault();
      out.println(
          Printable.line(line.file())
              + ":"
              + line.line()
              + "\t"
              + line.status()
              + "\t"
              + Printable.line(line.name())
              + "\t"
              + Printable.line(line.what()));
    }

    @Override
    public void failed(String file, String message) {
      faults = true;
      err.println("dragoman: " + Printable.line(file) + ": " + Printable.line(message));
    }

    String summary() {
      StringBuilder summary = new StringBuilder("dragoman: ");
      for (ImportLine.Status status : ImportLine.Status.values()) {
        summary
            .append(status.ordinal() == 0 ? "" : ", ")
            .append(counts.getOrDefault(status, 0))
            .append(' ')
            .append(status);
      }
      return summary.toString();
    }
  }
}
