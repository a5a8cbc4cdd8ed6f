package org.dragoman.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The phrases of one kind that tell the parts of a wire report apart, from {@code cues.tsv};
 * compared without regard to case.
 */
final class Cues {
  /** The kinds of phrases; the table says what each is for. */
  enum Kind {
    LABEL,
    NOT_PLACE,
    REPORT_VERB,
    REPORTING_BEFORE,
    CITED,
    SOURCE,
    SIGNATURE,
    SIGNATURE_PART,
    CUT,
    BYLINE
  }

  private static final Map<Kind, Cues> TABLE = read();

  private final Set<String> phrases;

  /** By first character, longest first, so that "has reported" is found before "has". */
  private final Map<Character, List<String>> byFirst = new HashMap<>();

  private Cues(Set<String> phrases) {
    this.phrases = phrases;
    phrases.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(
            phrase ->
                byFirst.computeIfAbsent(phrase.charAt(0), c -> new ArrayList<>()).add(phrase));
  }

  static Cues of(Kind kind) {
    return TABLE.get(kind);
  }

  private static Map<Kind, Cues> read() {
    Map<Kind, Set<String>> phrases = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      phrases.put(kind, new HashSet<>());
    }
    for (String[] row : Table.rows("cues.tsv", 2)) {
      phrases.get(Kind.valueOf(row[0].replace('-', '_').toUpperCase(Locale.ROOT))).add(row[1]);
    }
    Map<Kind, Cues> cues = new EnumMap<>(Kind.class);
    phrases.forEach((kind, set) -> cues.put(kind, new Cues(set)));
    return cues;
  }

  /** Whether {@code words} as a whole are one of the phrases. */
  boolean has(String words) {
    return phrases.contains(words.strip().toLowerCase(Locale.ROOT));
  }

  /** The end of the phrase that starts at {@code start} and ends with a word. */
  OptionalInt endAt(String text, int start) {
    if (start >= text.length()) {
      return OptionalInt.empty();
    }
    char first = Character.toLowerCase(text.charAt(start));
    for (String phrase : byFirst.getOrDefault(first, List.of())) {
      int end = start + phrase.length();
      if (text.regionMatches(true, start, phrase, 0, phrase.length()) && isEdge(text, end)) {
        return OptionalInt.of(end);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether one of the phrases ends at {@code end} and starts with a word. */
  boolean endsAt(String text, int end) {
    for (String phrase : phrases) {
      int start = end - phrase.length();
      if (start >= 0
          && text.regionMatches(true, start, phrase, 0, phrase.length())
          && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the phrases stands anywhere in {@code line}. */
  boolean within(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return phrases.stream().anyMatch(lower::contains);
  }

  private static boolean isEdge(String text, int end) {
    return end >= text.length()
        || !Character.isLetterOrDigit(text.charAt(end))
        || !Character.isLetterOrDigit(text.charAt(end - 1));
  }
}
