package org.dragoman.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.dragoman.record.RecordFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names the file of the record. */
final class RecordOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = {
        "the record; default: the file that the environment variable "
            + RecordFile.VARIABLE
            + " names, else dragoman/record.duckdb in your data folder"
      })
  private Optional<Path> record;

  Path file() {
    return file(System.getenv());
  }

  Path file(Map<String, String> environment) {
    if (record.isPresent()) {
      return record.get();
    }
    try {
      return RecordFile.standard(environment, System.getProperty("user.home"));
    } catch (InvalidPathException e) {
      throw new ParameterException(
          spec.commandLine(),
          RecordFile.VARIABLE + ": no path: " + Printable.line(e.getInput()),
          e);
    }
  }
}
