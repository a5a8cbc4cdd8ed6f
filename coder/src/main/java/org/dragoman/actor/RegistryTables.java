package org.dragoman.actor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.place.NameIndex;
import org.dragoman.place.TsvTable;

/**
 * Who is who: the organisations, institutions and holders of office that come with the program, and
 * a user's own over them, by id and by every name. Immutable; {@link NameIndex} says how names are
 * compared.
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
   * The tables that come with the program under those of a user's folder: what the folder has of an
   * id replaces all that the program has of it, and its names come first.
   *
   * @param folder may have any of the files of {@link RegistryFile}
   * @throws RegistryException if there is no such folder or a row is wrong; the message names file
   *     and line
   * @throws IOException if a file cannot be read
   */
  public static RegistryTables with(Path folder) throws IOException {
    try {
      return of(List.of(RegistryLayer.in(folder), RegistryLayer.bundled()));
    } catch (IllegalStateException e) {
      throw new RegistryException(e.getMessage(), e);
    }
  }

  /**
   * Reads the three tables.
   *
   * @throws IllegalStateException if a row is wrong; the message names table and line
   */
  public static RegistryTables of(TsvTable organisations, TsvTable institutions, TsvTable holders) {
    return of(List.of(new RegistryLayer(organisations, institutions, holders)));
  }

  /**
   * Lays tables over one another.
   *
   * @param layers the first hides what later ones have of the same ids
   * @throws IllegalStateException if a row is wrong; the message names table and line
   */
  public static RegistryTables of(List<RegistryLayer> layers) {
    Map<String, Body> bodies = new LinkedHashMap<>();
    Names<Body> names = new Names<>();
    Holders holders = new Holders();
    for (RegistryLayer layer : layers) {
      Map<String, Body> own = new LinkedHashMap<>();
      read(layer.organisations(), RegistryRows::organisation, own);
      read(layer.institutions(), RegistryRows::institution, own);
      own.keySet().removeAll(bodies.keySet());
      for (TsvTable table : List.of(layer.organisations(), layer.institutions())) {
        for (TsvTable.Row row : table.rows()) {
          Body body = own.get(row.cell(RegistryRows.ID));
          if (body != null) {
            names.add(row.cell(RegistryRows.BODY_NAME), body);
            row.list(RegistryRows.BODY_ALIASES).forEach(alias -> names.add(alias, body));
          }
        }
      }
      bodies.putAll(own);
      holders.add(layer.holders());
    }
    return new RegistryTables(bodies, names.build(), holders);
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

  private static void read(
      TsvTable table, Function<TsvTable.Row, Body> reader, Map<String, Body> bodies) {
    for (TsvTable.Row row : table.rows()) {
      checked(
          table,
          row,
          () -> {
            Body body = reader.apply(row);
            if (bodies.put(body.id(), body) != null) {
              throw new IllegalArgumentException("id " + body.id() + " stands twice");
            }
          });
    }
  }

  /** Names on their way into an index: those marked as first another's come last. */
  private static final class Names<T> {
    private final NameIndex.Builder<T> index = new NameIndex.Builder<>();
    private final List<Map.Entry<String, T>> marked = new ArrayList<>();

    void add(String name, T bearer) {
      if (name.endsWith("?")) {
        marked.add(Map.entry(TsvTable.unmarked(name), bearer));
      } else {
        index.add(name, bearer);
      }
    }

    NameIndex<T> build() {
      marked.forEach(entry -> index.add(entry.getKey(), entry.getValue()));
      return index.build();
    }
  }

  /** Gathers a person's rows, of which only the first need give aliases and gender. */
  private static final class Holders {
    final Map<String, Person> persons = new LinkedHashMap<>();
    final Names<Person> byName = new Names<>();
    final Names<Person> bySurname = new Names<>();
    final Map<String, List<OfficeTerm>> termsByCode = new HashMap<>();

    /** Adds the persons of a table whom none added before hides. */
    void add(TsvTable table) {
      Map<String, List<TsvTable.Row>> rows = new LinkedHashMap<>();
      for (TsvTable.Row row : table.rows()) {
        rows.computeIfAbsent(row.cell(RegistryRows.ID), id -> new ArrayList<>(2)).add(row);
      }
      rows.keySet().removeAll(persons.keySet());
      rows.values().forEach(own -> checked(table, own.get(0), () -> gather(table, own)));
    }

    private void gather(TsvTable table, List<TsvTable.Row> rows) {
      TsvTable.Row first = rows.get(0);
      String name = first.cell(RegistryRows.HOLDER_NAME);
      List<OfficeTerm> terms = new ArrayList<>(rows.size());
      for (TsvTable.Row row : rows) {
        if (!row.cell(RegistryRows.HOLDER_NAME).equals(name)) {
          throw new IllegalStateException(
              table.at(row, row.cell(RegistryRows.ID) + " is " + name + " further up"));
        }
        checked(table, row, () -> terms.add(RegistryRows.term(row)));
      }
      List<String> aliases = first.list(RegistryRows.HOLDER_ALIASES);
      Person person =
          new Person(
              first.cell(RegistryRows.ID),
              TsvTable.unmarked(name),
              RegistryRows.unmarked(aliases),
              RegistryRows.gender(first),
              terms);
      persons.put(person.id(), person);
      name(name, person);
      aliases.forEach(alias -> name(alias, person));
      for (OfficeTerm term : terms) {
        termsByCode.computeIfAbsent(term.code(), code -> new ArrayList<>()).add(term);
      }
    }

    private void name(String name, Person person) {
      byName.add(name, person);
      bySurname.add(name.substring(name.lastIndexOf(' ') + 1), person);
    }
  }

  /** Read when first asked for, not when the class is loaded. */
  private static final class Bundled {
    static final RegistryTables TABLES = RegistryTables.of(List.of(RegistryLayer.bundled()));
  }
}
