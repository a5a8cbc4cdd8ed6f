package org.dragoman.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A two-column table of words and their kinds: {@code #} opens a comment, the first other line is
 * the header.
 *
 * @param words from a kind to its words; a word may be of several kinds
 */
record WordTable(Map<String, Set<String>> words) {
  WordTable {
    words = Map.copyOf(words);
  }

  static WordTable read(String name) {
    InputStream in = WordTable.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("missing resource " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, Set<String>> words = new HashMap<>();
      boolean header = true;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        int tab = line.indexOf('\t');
        if (tab <= 0 || tab != line.lastIndexOf('\t')) {
          throw new IllegalStateException(name + ": two columns expected: " + line);
        }
        if (header) {
          header = false;
          continue;
        }
        Set<String> kind = words.computeIfAbsent(line.substring(tab + 1), k -> new HashSet<>());
        if (!kind.add(line.substring(0, tab))) {
          throw new IllegalStateException(name + ": twice: " + line);
        }
      }
      return new WordTable(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a kind; none if the table has no such kind. */
  Set<String> of(String kind) {
    return words.getOrDefault(kind, Set.of());
  }
}
