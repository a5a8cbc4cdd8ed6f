package org.dragoman.place;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A state in PLOVER's sense, with the names that news has for it.
 *
 * @param code ISO 3166-1 alpha-3; {@code KOS} for Kosovo
 * @param cow the Correlates of War number, where the list has the state
 * @param name the common English name
 * @param official the long name
 * @param aliases other names, without those of its parts and predecessors
 * @param adjectives for example Kazakh, Kazakhstani
 * @param peoples nouns for its people, for example Kazakhs
 * @param capital empty where it bears the country's own name
 * @param seats other cities that stand for its government, and the capital's other spellings
 * @param iso2 ISO 3166-1 alpha-2; {@code XK} for Kosovo
 */
public record Country(
    String code,
    OptionalInt cow,
    String name,
    String official,
    List<String> aliases,
    List<String> adjectives,
    List<String> peoples,
    Optional<String> capital,
    List<String> seats,
    String iso2,
    Recognition recognition) {
  public Country {
    if (code.length() != 3 || name.isBlank()) {
      throw new IllegalArgumentException("not a country: " + code + " " + name);
    }
    aliases = List.copyOf(aliases);
    adjectives = List.copyOf(adjectives);
    peoples = List.copyOf(peoples);
    seats = List.copyOf(seats);
  }

  /** How widely a state is recognised. */
  public enum Recognition {
    /** A member of the United Nations. */
    UN,
    /** An observer state at the United Nations. */
    OBSERVER,
    /** Recognised by some states only. */
    PARTIAL,
    /** Kept apart by PLOVER though no state: Hong Kong. */
    SPECIAL
  }
}
