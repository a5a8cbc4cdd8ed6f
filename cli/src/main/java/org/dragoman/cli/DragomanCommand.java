package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code dragoman} command; every sub-command is a class of its own. */
@Command(
    name = "dragoman",
    description = "Reads reports of politics and records who did what to whom, word for word.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    subcommands = {
      CodeCommand.class,
      IngestCommand.class,
      EventsCommand.class,
      DossierCommand.class,
      EvalCommand.class,
      ActorsCommand.class,
      CommandLine.HelpCommand.class
    })
public final class DragomanCommand implements Runnable {
  /** Every input was read. */
  public static final int DONE = 0;

  /** Some input could not be read; each was named on standard error. */
  public static final int SOME_FAILED = 1;

  /** The command line made no sense. */
  public static final int WRONG_USAGE = 2;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do, for example: dragoman code PATH");
  }

  /**
   * Runs the command without leaving the virtual machine.
   *
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new DragomanCommand());
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          err.println("dragoman: " + explain(failure));
          err.flush();
          return SOME_FAILED;
        });
    return line.execute(arguments);
  }

  private static String explain(Exception failure) {
    String message = failure.getMessage();
    return failure instanceof java.io.IOException && message != null
        ? message
        : "internal error, please report it: " + failure;
  }

  public static void main(String[] arguments) {
    PrintWriter out = writer(System.out);
    PrintWriter err = writer(System.err);
    int code = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(
        new java.io.BufferedWriter(
            new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16),
        false);
  }
}
