package org.dragoman.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.dragoman.record.EventQuery;
import org.dragoman.record.Listing;
import org.dragoman.record.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dragoman events}: lists what the record has. */
@Command(
    name = "events",
    description = "Lists the events of the record that meet all conditions.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class EventsCommand implements Callable<Integer> {
  /** What is printed. */
  enum Format {
    TABLE,
    JSONL,
    CSV
  }

  @Spec private CommandSpec spec;

  @Mixin private RecordOption record;

  @Mixin private RegistryOption registry;

  @ArgGroup(exclusive = false, heading = "%nConditions, any of them together:%n")
  private EventFilters filters = new EventFilters();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, jsonl or csv; default: ${DEFAULT-VALUE}")
  private Format format;

  @Mixin private OutputOption output;

  @Option(names = "--limit", paramLabel = "N", description = "at most so many; default: all")
  private Optional<Long> limit;

  @Option(
      names = "--offset",
      paramLabel = "N",
      defaultValue = "0",
      description = "leave out the first ones")
  private long offset;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "date",
      description = "date (the latest first) or confidence (the surest first); default: date")
  private EventQuery.Sort sort;

  @Override
  public Integer call() throws IOException {
    if (offset < 0 || limit.isPresent() && limit.get() < 0) {
      throw new ParameterException(spec.commandLine(), "--limit and --offset must be 0 or more");
    }
    OptionalLong most = limit.map(OptionalLong::of).orElse(OptionalLong.empty());
    EventQuery query = filters.query(spec.commandLine(), registry).sorted(sort).page(most, offset);
    try (Store store = Store.openReadOnly(record.file());
        Output out = output.open()) {
      try (KeptEventWriter writer = writer(out.writer())) {
        new Listing(store).each(query, writer::write);
      }
      out.keep();
    }
    return DragomanCommand.DONE;
  }

  private KeptEventWriter writer(Writer out) throws IOException {
    return switch (format) {
      case TABLE -> KeptEventWriter.table(out, output.style());
      case JSONL -> KeptEventWriter.jsonLines(out);
      case CSV -> KeptEventWriter.csv(out);
    };
  }
}
