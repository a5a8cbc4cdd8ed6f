package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.place.Countries;
import org.dragoman.place.Country;
import org.dragoman.place.CountryName;
import org.dragoman.place.NameKeys;

/**
 * States whose name or adjective is written wrongly or after another alphabet: Kyrgystan, Lybian.
 */
final class MisspeltStates {
  /** Shorter words are a letter away from too much. */
  private static final int SHORTEST = 6;

  /** Normal forms that are this short must be the same. */
  private static final int SHORTEST_CHANGED = 7;

  private record Spelling(String normal, CountryName name) {}

  private final List<Spelling> spellings = new ArrayList<>();
  private final Countries countries;
  private final NameKeys keys;

  MisspeltStates(Countries countries, NameKeys keys) {
    this.countries = countries;
    this.keys = keys;
    for (Country country : countries.all()) {
      add(country.name());
      country.aliases().forEach(this::add);
      country.adjectives().forEach(this::add);
    }
  }

  private void add(String name) {
    if (name.indexOf(' ') < 0 && name.length() >= SHORTEST) {
      spellings.add(new Spelling(keys.normal(name), countries.byName(name).get(0)));
    }
  }

  /**
   * The state that a single capitalised word is a spelling of: one that sounds alike, or else is a
   * letter away.
   *
   * @return empty for a name spelt rightly, a short word, and one that two states are alike near
   */
  Optional<CountryName> find(String word) {
    if (word.length() < SHORTEST
        || word.indexOf(' ') >= 0
        || !Character.isUpperCase(word.charAt(0))
        || !countries.byName(word).isEmpty()) {
      return Optional.empty();
    }
    String normal = keys.normal(word);
    CountryName found = null;
    boolean same = false;
    for (Spelling spelling : spellings) {
      boolean equal = spelling.normal().equals(normal);
      boolean near =
          equal
              || !same
                  && normal.length() >= SHORTEST_CHANGED
                  && isLetterAway(normal, spelling.normal());
      if (near) {
        boolean other = found != null && !found.country().equals(spelling.name().country());
        if (other && same == equal) {
          return Optional.empty();
        }
        found = spelling.name();
        same = equal;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Whether two words are alike but for one letter put in, left out, changed or swapped. */
  private static boolean isLetterAway(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (Math.max(a.length(), b.length()) - shorter > 1) {
      return false;
    }
    int start = 0;
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int left = a.length() - start - end;
    int right = b.length() - start - end;
    boolean swapped =
        left == 2
            && right == 2
            && a.charAt(start) == b.charAt(start + 1)
            && a.charAt(start + 1) == b.charAt(start);
    return left <= 1 && right <= 1 || swapped;
  }
}
