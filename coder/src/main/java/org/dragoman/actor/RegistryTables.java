package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.ontology.Sector;
import org.dragoman.place.NameIndex;
import org.dragoman.place.TsvTable;

/**
 * Who is who: the organisations, institutions and holders of office that come with the program, by
 * id and by every name. Immutable; {@link NameIndex} says how names are compared.
 */
public final class RegistryTables {
  static final String[] ORGANISATIONS = {"id", "code", "sector", "name", "aliases", "members"};
  static final String[] INSTITUTIONS = {"id", "code", "sector", "name", "aliases"};
  static final String[] HOLDERS = {
    "person", "name", "aliases", "gender", "code", "sector", "office", "kind", "start", "end",
    "source"
  };

  private final Map<String, Body> bodies;
  private final Map<String, Person> persons;
  private final NameIndex<Body> bodiesByName;
  private final NameIndex<Person> personsByName;
  private final NameIndex<Person> personsBySurname;
  private final Map<String, List<OfficeTerm>> termsByCode;

  private RegistryTables(Map<String, Body> bodies, NameIndex<Body> byName, Holders holders) {
    this.bodies = Collections.unmodifiableMap(bodies);
    this.persons = Collections.unmodifiableMap(holders.persons);
    this.bodiesByName = byName;
    this.personsByName = holders.byName.build();
    this.personsBySurname = holders.bySurname.build();
    this.termsByCode = holders.termsByCode;
  }

  /** The tables that come with the program, read once. */
  public static RegistryTables bundled() {
    return Bundled.TABLES;
  }

  /**
   * Reads the three tables.
   *
   * @throws IllegalStateException if a row is wrong; the message names table and line
   */
  public static RegistryTables of(TsvTable organisations, TsvTable institutions, TsvTable holders) {
    Map<String, Body> bodies = new LinkedHashMap<>();
    Names names = new Names();
    for (TsvTable.Row row : organisations.rows()) {
      checked(organisations, row, () -> put(bodies, organisation(row), names, row.list(4)));
    }
    for (TsvTable.Row row : institutions.rows()) {
      checked(institutions, row, () -> put(bodies, institution(row), names, row.list(4)));
    }
    return new RegistryTables(bodies, names.build(), new Holders(holders));
  }

  public Collection<Body> bodies() {
    return bodies.values();
  }

  public Collection<Person> persons() {
    return persons.values();
  }

  public Optional<Body> body(String id) {
    return Optional.ofNullable(bodies.get(id));
  }

  public Optional<Person> person(String id) {
    return Optional.ofNullable(persons.get(id));
  }

  /** The bodies that bear a name or acronym, the most likely first. */
  public List<Body> bodiesNamed(String name) {
    return bodiesByName.find(name);
  }

  /** The persons who bear a full name, or a short form that the table lists, such as Xi. */
  public List<Person> personsNamed(String name) {
    return personsByName.find(name);
  }

  /** The persons whose name, or a spelling of it, ends with a word such as Gafarova. */
  public List<Person> personsWithSurname(String surname) {
    return personsBySurname.find(surname);
  }

  /** Who held an office of a kind for a country or body on a day. */
  public List<OfficeTerm> holders(String code, OfficeTerm.Kind kind, LocalDate day) {
    return terms(code).stream().filter(t -> t.kind() == kind && t.covers(day)).toList();
  }

  /** Every term held for a country or body. */
  public List<OfficeTerm> terms(String code) {
    return termsByCode.getOrDefault(code, List.of());
  }

  private static void checked(TsvTable table, TsvTable.Row row, Runnable read) {
    try {
      read.run();
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(table.at(row, e.getMessage()), e);
    }
  }

  private static void put(Map<String, Body> bodies, Body body, Names names, List<String> aliases) {
    if (bodies.put(body.id(), body) != null) {
      throw new IllegalArgumentException("id " + body.id() + " stands twice");
    }
    names.add(body.name(), body);
    aliases.forEach(alias -> names.add(alias, body));
  }

  private static Organisation organisation(TsvTable.Row row) {
    return new Organisation(
        row.cell(0),
        row.cell(1),
        sector(row.cell(2)),
        unmarked(row.cell(3)),
        unmarked(row.list(4)),
        row.list(5));
  }

  private static Institution institution(TsvTable.Row row) {
    return new Institution(
        row.cell(0),
        row.cell(1),
        sector(row.cell(2)),
        unmarked(row.cell(3)),
        unmarked(row.list(4)));
  }

  private static Optional<Sector> sector(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(Sector.valueOf(cell));
  }

  private static List<String> unmarked(List<String> names) {
    return names.stream().map(RegistryTables::unmarked).toList();
  }

  private static String unmarked(String name) {
    return name.endsWith("?") ? name.substring(0, name.length() - 1) : name;
  }

  /** Names on their way into an index: those marked as first another's come last. */
  private static final class Names {
    private final NameIndex.Builder<Body> index = new NameIndex.Builder<>();
    private final List<Map.Entry<String, Body>> marked = new ArrayList<>();

    void add(String name, Body body) {
      if (name.endsWith("?")) {
        marked.add(Map.entry(unmarked(name), body));
      } else {
        index.add(name, body);
      }
    }

    NameIndex<Body> build() {
      marked.forEach(entry -> index.add(entry.getKey(), entry.getValue()));
      return index.build();
    }
  }

  /** Gathers a person's rows, of which only the first need give aliases and gender. */
  private static final class Holders {
    final Map<String, Person> persons = new LinkedHashMap<>();
    final NameIndex.Builder<Person> byName = new NameIndex.Builder<>();
    final NameIndex.Builder<Person> bySurname = new NameIndex.Builder<>();
    final Map<String, List<OfficeTerm>> termsByCode = new HashMap<>();

    Holders(TsvTable table) {
      Map<String, List<TsvTable.Row>> rows = new LinkedHashMap<>();
      for (TsvTable.Row row : table.rows()) {
        rows.computeIfAbsent(row.cell(0), id -> new ArrayList<>(2)).add(row);
      }
      rows.values().forEach(own -> checked(table, own.get(0), () -> gather(table, own)));
    }

    private void gather(TsvTable table, List<TsvTable.Row> rows) {
      TsvTable.Row first = rows.get(0);
      List<OfficeTerm> terms = new ArrayList<>(rows.size());
      for (TsvTable.Row row : rows) {
        if (!row.cell(1).equals(first.cell(1))) {
          throw new IllegalStateException(
              table.at(row, row.cell(0) + " is " + first.cell(1) + " further up"));
        }
        checked(table, row, () -> terms.add(term(row)));
      }
      Optional<String> gender =
          switch (first.cell(3)) {
            case "f" -> Optional.of("female");
            case "m" -> Optional.of("male");
            case "" -> Optional.empty();
            default -> throw new IllegalArgumentException("gender f or m: " + first.cell(3));
          };
      Person person = new Person(first.cell(0), first.cell(1), first.list(2), gender, terms);
      persons.put(person.id(), person);
      name(person.name(), person);
      person.aliases().forEach(alias -> name(alias, person));
      for (OfficeTerm term : terms) {
        termsByCode.computeIfAbsent(term.code(), code -> new ArrayList<>()).add(term);
      }
    }

    private void name(String name, Person person) {
      byName.add(name, person);
      bySurname.add(name.substring(name.lastIndexOf(' ') + 1), person);
    }

    private static OfficeTerm term(TsvTable.Row row) {
      String kind = row.cell(7);
      return new OfficeTerm(
          row.cell(0),
          row.cell(4),
          sector(row.cell(5)),
          row.cell(6),
          OfficeTerm.Kind.valueOf(unmarked(kind).toUpperCase(Locale.ROOT)),
          kind.endsWith("?"),
          date(row.cell(8)),
          date(row.cell(9)),
          row.cell(10));
    }

    private static Optional<TermDate> date(String cell) {
      return cell.isEmpty() ? Optional.empty() : Optional.of(TermDate.parse(cell));
    }
  }

  /** Read when first asked for, not when the class is loaded. */
  private static final class Bundled {
    static final RegistryTables TABLES =
        RegistryTables.of(
            TsvTable.beside(RegistryTables.class, "organisations.tsv", ORGANISATIONS),
            TsvTable.beside(RegistryTables.class, "institutions.tsv", INSTITUTIONS),
            TsvTable.beside(RegistryTables.class, "holders.tsv", HOLDERS));
  }
}
