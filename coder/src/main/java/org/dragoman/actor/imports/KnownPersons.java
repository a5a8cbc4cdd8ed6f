package org.dragoman.actor.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.NameWords;
import org.dragoman.actor.Person;
import org.dragoman.actor.RegistryLayer;
import org.dragoman.actor.RegistryTables;
import org.dragoman.place.NameIndex;
import org.dragoman.place.TsvTable;

/** The persons of the registry while an import adds to them, by id and by every whole name. */
final class KnownPersons {
  private final NameWords words = new NameWords();
  private final Map<String, KnownPerson> byId = new LinkedHashMap<>();
  private final Map<String, Set<String>> byWhole = new HashMap<>();

  /** Who bears a name unmarked. */
  private final Map<String, String> owners = new HashMap<>();

  /** Other ids by which sources of this import call a person. */
  private final Map<String, String> otherIds = new HashMap<>();

  /**
   * @param tables what {@code layers} give together
   */
  KnownPersons(RegistryTables tables, List<RegistryLayer> layers) {
    Map<String, TsvTable.Row> first = new HashMap<>();
    for (RegistryLayer layer : layers) {
      layer.holders().rows().forEach(row -> first.putIfAbsent(row.cell(0), row));
    }
    for (Person person : tables.persons()) {
      TsvTable.Row row = first.get(person.id());
      put(new KnownPerson(person.id(), row.cell(1), row.list(2), row.cell(3), person.terms()));
    }
  }

  Collection<KnownPerson> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  Optional<KnownPerson> byId(String id) {
    return Optional.ofNullable(byId.get(otherIds.getOrDefault(id, id)));
  }

  /** The persons of whom one of the names is the whole name or an alias, however spelt. */
  List<KnownPerson> named(List<String> names) {
    Set<String> ids = new LinkedHashSet<>();
    for (String name : names) {
      words.whole(name).ifPresent(key -> ids.addAll(byWhole.getOrDefault(key, Set.of())));
    }
    List<KnownPerson> persons = new ArrayList<>();
    ids.forEach(id -> persons.add(byId.get(id)));
    return persons;
  }

  /** Whether one of some whole names is, however spelt, one of others. */
  boolean alike(List<String> names, List<String> others) {
    return names.stream()
        .flatMap(name -> words.whole(name).stream())
        .anyMatch(
            key -> others.stream().flatMap(o -> words.whole(o).stream()).anyMatch(key::equals));
  }

  /** The id of the one who bears a name unmarked, if someone does. */
  Optional<String> owner(String name) {
    return Optional.ofNullable(owners.get(NameIndex.key(name)));
  }

  /** Adds a person under an id that none has yet; terms are to follow. */
  KnownPerson add(String id, String name, String gender) {
    KnownPerson person = new KnownPerson(id, name, List.of(), gender, List.of());
    put(person);
    return person;
  }

  /** Remembers that a source calls a person by another id. */
  void alsoCalled(String id, KnownPerson person) {
    otherIds.putIfAbsent(id, person.id());
  }

  void addAlias(KnownPerson person, String alias) {
    person.addAlias(alias);
    index(person, alias);
  }

  /** An id like {@code wanted} that nobody has. */
  String freeId(String wanted) {
    String id = wanted;
    for (int n = 2; byId.containsKey(id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }

  private void put(KnownPerson person) {
    byId.put(person.id(), person);
    index(person, person.name());
    person.aliases().forEach(alias -> index(person, alias));
  }

  private void index(KnownPerson person, String listed) {
    String name = TsvTable.unmarked(listed);
    words
        .whole(name)
        .ifPresent(
            key -> byWhole.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(person.id()));
    if (!listed.endsWith("?")) {
      owners.putIfAbsent(NameIndex.key(name), person.id());
    }
  }
}
