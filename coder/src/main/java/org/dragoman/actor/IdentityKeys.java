package org.dragoman.actor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.place.NameIndex;
import org.dragoman.place.NameKeys;

/** The forms of names that go into an {@link IdentityKey}. */
final class IdentityKeys {
  private IdentityKeys() {}

  /** A name in lower case with hyphens for spaces. */
  static String slug(String name) {
    String folded = NameIndex.fold(name);
    StringBuilder slug = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.isEmpty() ? "unnamed" : slug.toString();
  }

  /** A person's name in the form that its spellings share. */
  static String person(List<String> words, NameKeys keys) {
    // initials are told apart however close they stand: P.J. and P. J.
    return words.stream()
        .flatMap(w -> Stream.of(w.split("\\.")))
        .map(keys::normal)
        .filter(w -> !w.isEmpty())
        .collect(Collectors.joining("-"));
  }
}
