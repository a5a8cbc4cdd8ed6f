package org.dragoman.record.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.actor.IdentityKey;
import org.dragoman.actor.OfficeTerm;
import org.dragoman.actor.Person;
import org.dragoman.actor.RegistryTables;
import org.dragoman.event.Entity;
import org.dragoman.ontology.Sector;
import org.dragoman.place.TsvTable;

/** Tells at which level somebody meets others: by the office on that day, or its words. */
final class Levels {
  private static final String OFFICE_KEY = "office:";

  private final RegistryTables registry;

  /** Longest phrases first. */
  private final Map<String, Level> phrases =
      new TreeMap<>(
          Comparator.comparingInt(String::length)
              .reversed()
              .thenComparing(Comparator.naturalOrder()));

  Levels(RegistryTables registry) {
    this.registry = registry;
    for (TsvTable.Row row :
        TsvTable.beside(Levels.class, "levels.tsv", new String[] {"phrase", "level"}).rows()) {
      phrases.put(row.cell(0), Level.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
    }
  }

  /**
   * The level of a meeting of two states: that of the lower side; nobody named is {@code OTHER}.
   */
  Level of(List<Entity> one, List<Entity> other, LocalDate day) {
    return highest(one, day).lower(highest(other, day));
  }

  private Level highest(List<Entity> side, LocalDate day) {
    return side.stream()
        .map(entity -> of(entity, day))
        .min(Comparator.naturalOrder())
        .orElse(Level.OTHER);
  }

  Level of(Entity entity, LocalDate day) {
    return registered(entity, day)
        .or(() -> parliament(entity))
        .or(() -> byWords(entity))
        .orElse(Level.OTHER);
  }

  /** By the offices that the registry knows the person to have held on the day. */
  private Optional<Level> registered(Entity entity, LocalDate day) {
    Optional<Person> person = entity.identifierId().flatMap(registry::person);
    return person.stream()
        .flatMap(p -> p.termsOn(day).stream())
        .flatMap(term -> ofKind(term.kind()).stream())
        .min(Comparator.naturalOrder());
  }

  private static Optional<Level> ofKind(OfficeTerm.Kind kind) {
    return switch (kind) {
      case HEAD_OF_STATE -> Optional.of(Level.HEADS_OF_STATE);
      case HEAD_OF_GOVERNMENT, DEFENCE_MINISTER -> Optional.of(Level.GOVERNMENTS);
      case FOREIGN_MINISTER -> Optional.of(Level.FOREIGN_MINISTERS);
      case SPEAKER -> Optional.of(Level.PARLIAMENTS);
      case PARTY_LEADER, IO_HEAD, OTHER -> Optional.empty();
    };
  }

  private static Optional<Level> parliament(Entity entity) {
    return entity.sector().filter(Sector.LEG::equals).map(leg -> Level.PARLIAMENTS);
  }

  /** By the words of the office, where the executive is meant. */
  private Optional<Level> byWords(Entity entity) {
    if (entity.sector().filter(Sector.GOV::equals).isEmpty()) {
      return Optional.empty();
    }
    Stream<String> words =
        Stream.of(entity.office(), entity.identity().flatMap(Levels::office))
            .flatMap(Optional::stream);
    return words.flatMap(w -> find(w).stream()).findFirst();
  }

  /** {@code office:KAZ:foreign_minister} is in words "foreign minister". */
  private static Optional<String> office(IdentityKey key) {
    String value = key.value();
    return value.startsWith(OFFICE_KEY)
        ? Optional.of(value.substring(value.lastIndexOf(':') + 1).replace('_', ' '))
        : Optional.empty();
  }

  private Optional<Level> find(String office) {
    String words = " " + office.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
    return phrases.entrySet().stream()
        .filter(phrase -> words.contains(" " + phrase.getKey() + " "))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
