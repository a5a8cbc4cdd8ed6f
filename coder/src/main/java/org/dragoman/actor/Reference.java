package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mention that says nothing of its own: a pronoun, "the sides", "our country".
 *
 * @param to what it can refer to, as in {@code anaphors.tsv}
 * @param whose "our", "their", "his", "her", "its" where it begins so, else empty
 * @param noun the noun, for "countries" in "our countries"; empty for a pronoun
 */
record Reference(String to, boolean plural, Optional<String> gender, String whose, String noun) {
  private static final Set<String> OPENING =
      Set.of(
          "the",
          "these",
          "those",
          "both",
          "two",
          "all",
          "of",
          "three",
          "this",
          "that",
          "own",
          "respective");
  private static final Set<String> OWNERS = Set.of("our", "my", "their", "his", "her", "its");

  /** Nouns that stand for the sides only after "the two", "both" or a possessive. */
  private static final Set<String> LOOSE =
      Set.of(
          "people",
          "peoples",
          "citizens",
          "citizen",
          "compatriots",
          "partners",
          "allies",
          "rivals",
          "neighbours",
          "neighbors",
          "delegations",
          "negotiators",
          "counterparts",
          "foes",
          "participants",
          "capitals",
          "states",
          "republics",
          "state");

  /** What a mention refers to, if it is nothing but a reference. */
  static Optional<Reference> of(List<Word> words, Lexicon lexicon) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<String> rest = new ArrayList<>();
    String whose = "";
    boolean paired = false;
    boolean the = false;
    for (Word word : words) {
      String key = word.key();
      boolean last = word == words.get(words.size() - 1);
      if (word.key().equals(Word.POSSESSIVE)) {
        continue;
      }
      if (rest.isEmpty() && OWNERS.contains(key) && !last) {
        whose = key;
      } else if (rest.isEmpty() && OPENING.contains(key) && !last) {
        paired |= key.equals("both") || key.equals("two") || key.equals("three");
        the |= key.equals("the");
      } else {
        rest.add(key);
      }
    }
    Optional<Lexicon.Anaphor> found = lexicon.anaphor(String.join(" ", rest));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Lexicon.Anaphor anaphor = found.get();
    String word = rest.get(rest.size() - 1);
    boolean noun =
        anaphor.refers().equals("country")
            || anaphor.refers().equals("people")
            || anaphor.refers().equals("other")
            || anaphor.refers().equals("sides") && !word.equals("both") && !word.equals("two");
    if (!noun) {
      return Optional.of(
          new Reference(anaphor.refers(), anaphor.plural(), anaphor.gender(), whose, ""));
    }
    boolean counted =
        anaphor.refers().equals("sides") && anaphor.plural() && the && !LOOSE.contains(word);
    boolean countries = anaphor.refers().equals("country") && the && !LOOSE.contains(word);
    boolean mutual = word.startsWith("each ") || String.join(" ", rest).endsWith("other");
    if (!whose.isEmpty() || paired || counted || countries || mutual || word.equals("sides")) {
      return Optional.of(
          new Reference(anaphor.refers(), anaphor.plural(), Optional.empty(), whose, word));
    }
    return Optional.empty();
  }
}
