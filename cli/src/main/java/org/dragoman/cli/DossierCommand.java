package org.dragoman.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.actor.RegistryTables;
import org.dragoman.actor.TermDate;
import org.dragoman.place.Country;
import org.dragoman.record.Listing;
import org.dragoman.record.Store;
import org.dragoman.record.dossier.Dossier;
import org.dragoman.record.dossier.DossierCompiler;
import org.dragoman.record.dossier.DossierWriter;
import org.dragoman.record.dossier.HtmlDossierWriter;
import org.dragoman.record.dossier.JsonDossierWriter;
import org.dragoman.record.dossier.MarkdownDossierWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman dossier}: what there is between two states. */
@Command(
    name = "dossier",
    description = "Tells what the record has on two states, in one document.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class DossierCommand implements Callable<Integer> {
  /** What is printed. */
  enum Format {
    MD,
    HTML,
    JSON
  }

  @Spec private CommandSpec spec;

  @Mixin private RecordOption record;

  @Mixin private RegistryOption registry;

  @Parameters(index = "0", paramLabel = "A", description = "a state: a code (AZE) or a name")
  private String one;

  @Parameters(index = "1", paramLabel = "B", description = "the other state")
  private String other;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DateArgument.class,
      description = "events of that day, month or year (YYYY-MM-DD, YYYY-MM, YYYY) or later")
  private Optional<TermDate> since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DateArgument.class,
      description = "events of that day, month or year or earlier")
  private Optional<TermDate> until;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "md",
      description = "md (Markdown), html or json; default: ${DEFAULT-VALUE}")
  private Format format;

  @Mixin private OutputOption output;

  @Override
  public Integer call() throws IOException {
    StateArgument states = new StateArgument(spec.commandLine());
    Country first = states.state(one);
    Country second = states.state(other);
    if (first.equals(second)) {
      throw new ParameterException(spec.commandLine(), "two different states are needed");
    }
    RegistryTables tables = registry.tables();
    try (Store store = Store.openReadOnly(record.file());
        Output out = output.open()) {
      Dossier dossier =
          new DossierCompiler(new Listing(store), tables)
              .compile(
                  first,
                  second,
                  since.map(TermDate::earliest),
                  until.map(TermDate::latest),
                  LocalDate.now());
      writer().write(dossier, out.writer());
      out.keep();
    }
    return DragomanCommand.DONE;
  }

  private DossierWriter writer() {
    return switch (format) {
      case MD -> new MarkdownDossierWriter();
      case HTML -> new HtmlDossierWriter();
      case JSON -> new JsonDossierWriter();
    };
  }
}
