package org.dragoman.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dragoman actors}: the registry of states, bodies and holders of office. */
@Command(
    name = "actors",
    description = "Asks the registry of states, bodies and holders of office, and adds to it.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    subcommands = {
      ActorsResolveCommand.class,
      ActorsShowCommand.class,
      ActorsImportCommand.class,
      ActorsCheckCommand.class,
      CommandLine.HelpCommand.class
    })
final class ActorsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to do, for example: dragoman actors resolve \"Milli Majlis\"");
  }
}
