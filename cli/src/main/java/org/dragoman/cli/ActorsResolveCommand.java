package org.dragoman.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.actor.ActorContext;
import org.dragoman.actor.ActorResolver;
import org.dragoman.actor.Resolution;
import org.dragoman.ontology.Sector;
import org.dragoman.place.Countries;
import org.dragoman.place.PlaceResolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman actors resolve}: whom a phrase means on a day, and why. */
@Command(
    name = "resolve",
    description = "Says whom a name or phrase means on a day, and why.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    footer = {
      "",
      "--from reads a phrase a line, or phrase<TAB>YYYY-MM-DD; --format jsonl prints one line a phrase,"
          + " in order.",
      "Exit code: 0 all lines read, 1 some could not be (named on standard error), 2 wrong usage."
    })
final class ActorsResolveCommand implements Callable<Integer> {
  /** What is printed. */
  enum Format {
    TABLE,
    JSONL
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PHRASE", arity = "0..1", description = "a name, office or description")
  private Optional<String> phrase;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "the day that decides who holds an office; default: today")
  private Optional<LocalDate> date;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "where the report was filed, ISO 3166-1 alpha-3: whose \"the parliament\" is")
  private Optional<String> country;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "read phrases from there; - is standard input")
  private Optional<String> from;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table or jsonl; default: ${DEFAULT-VALUE}")
  private Format format;

  @Mixin private RegistryOption registry;

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public Integer call() throws IOException {
    if (phrase.isPresent() == from.isPresent()) {
      throw new ParameterException(spec.commandLine(), "give either a PHRASE or --from FILE");
    }
    if (country.isPresent() && !country.get().matches("[A-Z]{3}")) {
      throw new ParameterException(
          spec.commandLine(), "--country takes three capitals, such as KAZ");
    }
    LocalDate day = date.orElseGet(() -> LocalDate.now(Clock.systemUTC()));
    PrintWriter out = spec.commandLine().getOut();
    ActorResolver resolver =
        new ActorResolver(
            Countries.bundled(), registry.tables(), PlaceResolver.bundled()::countryOfCity);
    if (phrase.isPresent()) {
      print(phrase.get(), day, resolver, out);
      return DragomanCommand.DONE;
    }
    try (BufferedReader lines = open(from.get())) {
      return printAll(lines, day, resolver, out);
    }
  }

  private static BufferedReader open(String file) throws IOException {
    if (file.equals("-")) {
      return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }
    if (Files.isDirectory(Path.of(file))) {
      throw new IOException(file + ": is a folder, not a file of phrases");
    }
    try {
      // a reader that replaces what is no UTF-8 instead of giving up the rest
      return new BufferedReader(
          new InputStreamReader(Files.newInputStream(Path.of(file)), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new IOException(file + ": no such file", e);
    }
  }

  private int printAll(BufferedReader lines, LocalDate day, ActorResolver resolver, PrintWriter out)
      throws IOException {
    boolean faults = false;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", 2);
      try {
        LocalDate own =
            cells.length < 2 || cells[1].isBlank() ? day : LocalDate.parse(cells[1].strip());
        print(cells[0].strip(), own, resolver, out);
      } catch (DateTimeException e) {
        faults = true;
        spec.commandLine()
            .getErr()
            .println(
                "dragoman: line " + number + ": no date YYYY-MM-DD: " + Printable.line(cells[1]));
      }
    }
    return faults ? DragomanCommand.SOME_FAILED : DragomanCommand.DONE;
  }

  private void print(String words, LocalDate day, ActorResolver resolver, PrintWriter out)
      throws IOException {
    List<Resolution> answers = resolver.resolve(words, ActorContext.of(day, country));
    if (format == Format.JSONL) {
      out.println(json.writeValueAsString(line(words, day, answers)));
      return;
    }
    out.println(Printable.line(words) + "  on " + day);
    if (answers.isEmpty()) {
      out.println("  nothing in the registry fits");
    }
    for (Resolution answer : answers) {
      out.println(
          "  "
              + (answer.isKnown() ? answer.code() : "---")
              + answer.sector().map(s -> " " + s).orElse("")
              + answer.identifierText().map(t -> "  " + Printable.line(t)).orElse("")
              + answer.office().map(o -> " (" + Printable.line(o) + ")").orElse("")
              + String.format(java.util.Locale.ROOT, "  %.2f", answer.score()));
      out.println("      " + Printable.line(answer.reason()));
      if (!answer.alternatives().isEmpty()) {
        out.println("      or: " + Printable.line(String.join("; ", answer.alternatives())));
      }
    }
  }

  private ObjectNode line(String words, LocalDate day, List<Resolution> answers) {
    ObjectNode line = json.createObjectNode().put("phrase", words).put("date", day.toString());
    Optional<Resolution> best = answers.stream().findFirst();
    fill(line, best);
    ArrayNode alternatives = line.putArray("alternatives");
    best.ifPresent(
        b ->
            b.alternatives()
                .forEach(name -> alternatives.addObject().put("identifier_text", name)));
    answers.stream().skip(1).forEach(other -> fill(alternatives.addObject(), Optional.of(other)));
    return line;
  }

  private static void fill(ObjectNode node, Optional<Resolution> answer) {
    node.put("code", answer.map(Resolution::code).filter(c -> !c.isEmpty()).orElse(null));
    node.put("sector", answer.flatMap(Resolution::sector).map(Sector::name).orElse(null));
    node.put("identifier_text", answer.flatMap(Resolution::identifierText).orElse(null));
    node.put("office", answer.flatMap(Resolution::office).orElse(null));
    node.put("reason", answer.map(Resolution::reason).orElse("nothing in the registry fits"));
  }
}
