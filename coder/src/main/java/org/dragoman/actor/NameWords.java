package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.place.NameIndex;
import org.dragoman.place.NameKeys;

/** The words of persons' names in the form in which their spellings meet. Immutable. */
public final class NameWords {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "ben", "bint", "von", "van", "der", "den", "de", "da", "do",
          "dos", "das", "di", "del", "della", "la", "le", "ul", "ur", "as", "ad", "ash", "at", "zu",
          "ould", "af", "y", "e", "uulu", "kyzy", "ogly", "oglu", "qizi", "gizi");

  private final NameKeys keys;

  public NameWords() {
    this(new NameKeys());
  }

  NameWords(NameKeys keys) {
    this.keys = keys;
  }

  /**
   * What all spellings of a whole name share: Kassym-Jomart Tokayev, Qasym-Jomart Toqayev.
   *
   * @return empty for a name without a letter
   */
  public Optional<String> whole(String name) {
    List<String> parts = parts(name);
    List<String> words = normal(parts);
    // a surname may look like a particle: Ann Ash, Pham Van Dong
    String whole =
        words.size() < 2
            ? String.join("", parts.stream().map(keys::normal).toList())
            : String.join("", words);
    return whole.isEmpty() ? Optional.empty() : Optional.of(whole);
  }

  /** Whether a name is of one word, as a surname alone is. */
  public static boolean isOneWord(String name) {
    return parts(name).size() < 2;
  }

  /** The words of a name as registered; cut by hand, since thousands are cut at the start. */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || name.charAt(i) == ' ' || name.charAt(i) == '-') {
        if (i > start) {
          parts.add(name.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /** The words that tell, in normal form; particles are left out. */
  List<String> normal(List<String> words) {
    List<String> names = new ArrayList<>(words.size());
    for (String word : words) {
      if (words.size() > 1 && isParticle(NameIndex.fold(word))) {
        continue;
      }
      String normal = keys.normal(word);
      if (!normal.isEmpty()) {
        names.add(normal);
      }
    }
    return names;
  }

  static boolean isParticle(String folded) {
    return PARTICLES.contains(folded);
  }
}
