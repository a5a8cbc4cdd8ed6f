package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that says where results go. */
final class OutputOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "write there, not to standard output")
  private Optional<Path> output;

  /**
   * @throws IOException if the file cannot be written; the message says so in the user's words
   */
  Output open() throws IOException {
    return Output.open(output, spec.commandLine().getOut());
  }

  /** How a table there stresses words. */
  Style style() {
    return output.isEmpty() && System.console() != null ? Style.COLOUR : Style.PLAIN;
  }
}
