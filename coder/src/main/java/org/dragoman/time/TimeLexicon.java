package org.dragoman.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The words of date expressions, and the names of holidays, in small letters.
 *
 * @param longest the length of the longest word; a longer one need not be looked up
 */
record TimeLexicon(Map<String, Word> words, Map<String, Holiday> holidays, int longest) {
  /** A word's kind, and what it stands for. */
  record Word(TimeToken.Kind kind, int value) {}

  static TimeLexicon english() {
    Map<String, Word> words = new HashMap<>();
    read(
        "words.tsv",
        row -> {
          TimeToken.Kind kind = TimeToken.Kind.valueOf(row[1]);
          boolean unit = kind == TimeToken.Kind.UNIT || kind == TimeToken.Kind.UNITS;
          int value = unit ? Unit.valueOf(row[2]).ordinal() : Integer.parseInt(row[2]);
          words.put(row[0], new Word(kind, value));
        });
    Map<String, Holiday> holidays = new HashMap<>();
    read("holidays.tsv", row -> holidays.put(row[0], Holiday.of(row[1], row[2])));
    for (String name : holidays.keySet()) {
      words.putIfAbsent(firstWord(name), new Word(TimeToken.Kind.HOLIDAY, 0));
    }
    int longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    return new TimeLexicon(Map.copyOf(words), Map.copyOf(holidays), longest);
  }

  private static String firstWord(String name) {
    int end = 0;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end);
  }

  private static void read(String name, Consumer<String[]> take) {
    InputStream in = TimeLexicon.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("missing resource " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      boolean header = true;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] row = line.split("\t");
        if (row.length != 3) {
          throw new IllegalStateException(name + ": three columns expected: " + line);
        }
        if (header) {
          header = false;
        } else {
          take.accept(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
