package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actor.RegistryTables;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that lays a user's tables over those of the program. */
final class RegistryOption {
  /** Names the folder where the option does not. */
  static final String VARIABLE = "DRAGOMAN_REGISTRY";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--registry",
      paramLabel = "DIR",
      description = {
        "tables of your own over the built-in ones: holders.tsv, institutions.tsv,"
            + " organisations.tsv; default: the folder that the environment variable "
            + VARIABLE
            + " names"
      })
  private Optional<Path> registry;

  /**
   * The registry as the user wants it.
   *
   * @throws ParameterException if the folder is missing
   * @throws IOException if a table in it is faulty; the message names file and line
   */
  RegistryTables tables() throws IOException {
    Optional<Path> folder = folder();
    return folder.isPresent() ? RegistryTables.with(folder.get()) : RegistryTables.bundled();
  }

  /**
   * The folder, if one is named.
   *
   * @throws ParameterException if it is missing
   */
  Optional<Path> folder() {
    return folder(System.getenv());
  }

  Optional<Path> folder(Map<String, String> environment) {
    Optional<Path> named = registry;
    String from = "--registry";
    String variable = environment.getOrDefault(VARIABLE, "");
    if (named.isEmpty() && !variable.isBlank()) {
      from = VARIABLE;
      try {
        named = Optional.of(Path.of(variable));
      } catch (InvalidPathException e) {
        throw new ParameterException(spec.commandLine(), VARIABLE + ": no path: " + variable, e);
      }
    }
    if (named.isPresent() && !Files.isDirectory(named.get())) {
      throw new ParameterException(
          spec.commandLine(), from + ": no such folder: " + Printable.line(named.get().toString()));
    }
    return named;
  }
}
