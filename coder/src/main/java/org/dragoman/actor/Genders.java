package org.dragoman.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.place.NameIndex;
import org.dragoman.place.TsvTable;

/** What a person's name and title tell of the gender: {@code female} or {@code male}. */
final class Genders {
  static final String FEMALE = "female";
  static final String MALE = "male";

  /** Endings of surnames that Slavic and Turkic naming gives to women only. */
  private static final List<String> FEMININE_ENDINGS =
      List.of(
          "ova", "eva", "ieva", "yeva", "skaya", "skaia", "ovna", "evna", "kyzy", "qizi", "ska");

  private static final List<String> MASCULINE_ENDINGS =
      List.of("ov", "ev", "yev", "sky", "skiy", "skyi", "ovich", "evich", "oglu", "ogly");

  private final Map<String, String> byGivenName = new HashMap<>(4096);

  Genders() {
    for (TsvTable.Row row : Lexicon.read("given_names.tsv", "name", "gender")) {
      byGivenName.put(row.cell(0), named(row.cell(1)).orElseThrow());
    }
  }

  /** The gender of a table's letter; empty for an empty cell. */
  static Optional<String> named(String letter) {
    return switch (letter) {
      case "f" -> Optional.of(FEMALE);
      case "m" -> Optional.of(MALE);
      case "" -> Optional.empty();
      default -> throw new IllegalStateException("gender f, m or empty: " + letter);
    };
  }

  /** The gender of a possessive pronoun; empty for any other word. */
  static Optional<String> ofPossessive(String word) {
    return switch (word) {
      case "his" -> Optional.of(MALE);
      case "her" -> Optional.of(FEMALE);
      default -> Optional.empty();
    };
  }

  /** The gender that a name's words tell. The surname's ending counts where no given name does. */
  Optional<String> of(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      String folded = NameIndex.fold(names.get(i));
      String gender = byGivenName.get(folded);
      if (gender != null && (i < names.size() - 1 || names.size() == 1)) {
        return Optional.of(gender);
      }
    }
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String surname = NameIndex.fold(names.get(names.size() - 1));
    if (surname.length() > 5 && FEMININE_ENDINGS.stream().anyMatch(surname::endsWith)) {
      return Optional.of(FEMALE);
    }
    if (surname.length() > 4 && MASCULINE_ENDINGS.stream().anyMatch(surname::endsWith)) {
      return Optional.of(MALE);
    }
    return Optional.empty();
  }
}
