package org.dragoman.event;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.ontology.Sector;
import org.dragoman.place.Place;

/** Cells of flat formats: several values joined by {@code "; "}, each value once. */
final class Cells {
  private Cells() {}

  static String join(Collection<?> values) {
    Set<String> once = new LinkedHashSet<>();
    values.forEach(v -> once.add(v.toString()));
    once.remove("");
    return String.join("; ", once);
  }

  static String of(List<Entity> entities, Function<Entity, Optional<?>> field) {
    return join(
        entities.stream()
            .map(field)
            .map(o -> o.map(Object::toString).orElse(""))
            .collect(Collectors.toList()));
  }

  static String sectors(List<Entity> entities) {
    return of(entities, Entity::sector);
  }

  static Optional<Sector> primarySector(List<Entity> entities) {
    return entities.stream().flatMap(e -> e.sector().stream()).findFirst();
  }

  /** The canonical name where known, else the words. */
  static String names(List<Entity> entities) {
    return of(entities, e -> Optional.of(e.identifierText().orElse(e.text())));
  }

  /** Latitude, longitude and GeoNames' number, three cells, each empty where unknown. */
  static List<String> coordinates(Optional<Place> place) {
    return List.of(
        place.filter(p -> p.lat().isPresent()).map(p -> "" + p.lat().getAsDouble()).orElse(""),
        place.filter(p -> p.lon().isPresent()).map(p -> "" + p.lon().getAsDouble()).orElse(""),
        place
            .filter(p -> p.geonameid().isPresent())
            .map(p -> "" + p.geonameid().getAsLong())
            .orElse(""));
  }

  static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.1f", value)
        : Double.toString(value);
  }
}
