package org.dragoman.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The news agencies and media that Dragoman knows by name, from {@code agencies.tsv}.
 *
 * <p>A name is recognised as it is written in the table, or in capitals ("KAZINFORM").
 */
public final class Agencies {
  private static final Agencies KNOWN = read();

  /** The aliases by their first word in lower case, longest first. */
  private final Map<String, List<Alias>> byFirstWord;

  private record Alias(String written, String capitals, String name) {
    boolean standsAt(CharSequence text, int start) {
      int end = start + written.length();
      return end <= text.length()
          && (matches(text, start, written) || matches(text, start, capitals))
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))
          && !goesOn(text, end);
    }

    /** "SANA'A" is a city; "TASS's" is the agency's. */
    private static boolean goesOn(CharSequence text, int end) {
      return end + 1 < text.length()
          && (text.charAt(end) == '\'' || text.charAt(end) == '’')
          && Character.isLetter(text.charAt(end + 1))
          && text.charAt(end + 1) != 's';
    }

    private static boolean matches(CharSequence text, int start, String words) {
      for (int i = 0; i < words.length(); i++) {
        if (text.charAt(start + i) != words.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * An agency's name found in a text.
   *
   * @param name the agency's usual name
   * @param end where its name in the text ends
   */
  public record Found(String name, int end) {}

  private Agencies(Map<String, List<Alias>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  public static Agencies known() {
    return KNOWN;
  }

  /** The agency whose name starts at {@code start}, which must be the start of a word. */
  public Optional<Found> at(CharSequence text, int start) {
    String first = firstWord(text, start);
    for (Alias alias : byFirstWord.getOrDefault(first, List.of())) {
      if (alias.standsAt(text, start)) {
        return Optional.of(new Found(alias.name(), start + alias.written().length()));
      }
    }
    return Optional.empty();
  }

  /** The usual name of the agency that {@code words} as a whole name, whatever their case. */
  public Optional<String> named(String words) {
    String stripped = words.strip();
    return byFirstWord.getOrDefault(firstWord(stripped, 0), List.of()).stream()
        .filter(alias -> alias.written().equalsIgnoreCase(stripped))
        .map(Alias::name)
        .findFirst();
  }

  private static String firstWord(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && end - start < 40 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
  }

  private static Agencies read() {
    Map<String, List<Alias>> byFirstWord = new HashMap<>();
    for (String[] row : Table.rows("agencies.tsv", 3)) {
      List<String> names = new ArrayList<>();
      names.add(row[0]);
      Arrays.stream(row[1].split(";")).filter(alias -> !alias.isBlank()).forEach(names::add);
      for (String name : names) {
        byFirstWord
            .computeIfAbsent(firstWord(name, 0), word -> new ArrayList<>())
            .add(new Alias(name, name.toUpperCase(Locale.ROOT), row[0]));
      }
    }
    byFirstWord
        .values()
        .forEach(list -> list.sort((a, b) -> b.written().length() - a.written().length()));
    return new Agencies(byFirstWord);
  }
}
