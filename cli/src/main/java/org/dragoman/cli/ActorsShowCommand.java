package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.actor.Body;
import org.dragoman.actor.OfficeTerm;
import org.dragoman.actor.Organisation;
import org.dragoman.actor.Person;
import org.dragoman.actor.RegistryTables;
import org.dragoman.actor.TermDate;
import org.dragoman.place.Countries;
import org.dragoman.place.Country;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman actors show}: all that the registry has under a name, id or code. */
@Command(
    name = "show",
    description = "Shows what the registry has under a name, an id or a country code.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ActorsShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "a name, an id such as kaz-mazhilis, or a code")
  private String name;

  @Mixin private RegistryOption registry;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    RegistryTables tables = registry.tables();
    List<String> lines = new ArrayList<>();
    Countries countries = Countries.bundled();
    countries.byCode(name).or(() -> countries.named(name)).ifPresent(c -> show(c, tables, lines));
    Set<Body> bodies = new LinkedHashSet<>(tables.bodiesNamed(name));
    tables.body(name).ifPresent(bodies::add);
    bodies.forEach(body -> show(body, lines));
    Set<Person> persons = new LinkedHashSet<>(tables.personsNamed(name));
    persons.addAll(tables.personsWithSurname(name));
    tables.person(name).ifPresent(persons::add);
    persons.forEach(person -> show(person, lines));
    lines.forEach(line -> out.println(Printable.line(line)));
    if (lines.isEmpty()) {
      spec.commandLine().getErr().println("dragoman: the registry has no " + Printable.line(name));
      return DragomanCommand.SOME_FAILED;
    }
    return DragomanCommand.DONE;
  }

  private static void show(Country country, RegistryTables tables, List<String> lines) {
    lines.add(country.code() + "  " + country.name());
    for (OfficeTerm term : tables.terms(country.code())) {
      if (term.kind() != OfficeTerm.Kind.OTHER && term.end().isEmpty()) {
        String holder = tables.person(term.person()).map(Person::name).orElse(term.person());
        lines.add("  " + holder + ", " + describe(term));
      }
    }
    for (Body body : tables.bodies()) {
      if (body.code().equals(country.code())) {
        lines.add("  " + body.id() + "  " + body.name());
      }
    }
  }

  private static void show(Body body, List<String> lines) {
    lines.add(
        body.code()
            + body.sector().map(s -> " " + s).orElse("")
            + "  "
            + body.name()
            + "  ["
            + body.id()
            + "]");
    if (!body.aliases().isEmpty()) {
      lines.add("  also: " + String.join(", ", body.aliases()));
    }
    if (body instanceof Organisation organisation && !organisation.members().isEmpty()) {
      lines.add("  members: " + String.join(", ", organisation.members()));
    }
  }

  private static void show(Person person, List<String> lines) {
    lines.add(person.name() + "  [" + person.id() + "]");
    if (!person.aliases().isEmpty()) {
      lines.add("  also: " + String.join(", ", person.aliases()));
    }
    for (OfficeTerm term : person.terms()) {
      lines.add(
          "  " + term.code() + term.sector().map(s -> " " + s).orElse("") + "  " + describe(term));
    }
  }

  private static String describe(OfficeTerm term) {
    return term.office()
        + ", "
        + from(term.start())
        + " to "
        + term.end().map(TermDate::toString).orElse("now, as far as the table knows")
        + " ("
        + term.source()
        + ")";
  }

  private static String from(Optional<TermDate> start) {
    return start.map(TermDate::toString).orElse("an unknown day");
  }
}
