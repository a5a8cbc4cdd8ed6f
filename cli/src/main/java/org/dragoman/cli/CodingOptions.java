package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.event.Coder;
import org.dragoman.event.CoderOptions;
import org.dragoman.report.ReadOptions;
import org.dragoman.report.ReportReader;
import org.dragoman.report.ReportStream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that reads and codes reports. */
final class CodingOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

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

  /**
   * Threads that code.
   *
   * @throws ParameterException if fewer than one are asked for
   */
  int workers() {
    if (workers.isPresent() && workers.get() < 1) {
      throw new ParameterException(spec.commandLine(), "--workers must be at least 1");
    }
    return workers.orElse(Runtime.getRuntime().availableProcessors());
  }

  /**
   * The coder as the user wants it.
   *
   * @throws ParameterException if the folder of the registry is missing
   * @throws IOException if the model or the registry cannot be read
   */
  Coder coder(CoderOptions options) throws IOException {
    return Coder.load(model, options, registry.tables());
  }

  ReportStream open(List<String> paths) {
    ReadOptions reading =
        date.map(ReadOptions.DEFAULTS::withDefaultDate).orElse(ReadOptions.DEFAULTS);
    return new ReportReader(reading).open(paths);
  }
}
