package org.dragoman.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dragoman.place.TsvTable;

/** Words by the part they play, from a table with the columns word and part. Immutable. */
final class WordSets {
  private final Map<String, Set<String>> byPart = new HashMap<>();

  WordSets(String table, String part) {
    for (TsvTable.Row row : Lexicon.read(table, "word", part)) {
      byPart.computeIfAbsent(row.cell(1), p -> new HashSet<>()).add(row.cell(0));
    }
  }

  /**
   * The words of a part.
   *
   * @throws IllegalStateException if the table has none
   */
  Set<String> of(String part) {
    Set<String> words = byPart.get(part);
    if (words == null) {
      throw new IllegalStateException("no words for " + part);
    }
    return words;
  }
}
