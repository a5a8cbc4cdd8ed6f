package org.dragoman.actor.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text from outside made fit for the tables: one line, no control characters, no marks. */
final class CleanText {
  /** Characters of a name or an office at most. */
  static final int LONGEST = 200;

  private static final int SHOWN = 80;

  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]+");

  private CleanText() {}

  /**
   * A name as the tables can hold it: without control and direction characters, without {@code |},
   * a {@code ?} at the end and the signs that make a spreadsheet take a cell for a formula.
   *
   * @throws IllegalArgumentException if it is no name; the message says why
   */
  static String name(String raw) {
    String name = line(raw).replaceFirst("^[=+@#\\-\\s]+", "").replaceFirst("[?\\s]+$", "");
    if (name.codePoints().noneMatch(Character::isLetter)) {
      throw new IllegalArgumentException(
          raw.isBlank() ? "no name" : "a name without a letter: " + shorten(raw));
    }
    return name;
  }

  /** The names among several that are names; the others are left out. */
  static List<String> names(List<String> raw) {
    List<String> names = new ArrayList<>();
    for (String each : raw) {
      try {
        String name = name(each);
        if (!names.contains(name)) {
          names.add(name);
        }
      } catch (IllegalArgumentException e) {
        // an alias that is none does no harm to the others
      }
    }
    return names;
  }

  /**
   * A line of text without control characters; empty if nothing is left.
   *
   * @throws IllegalArgumentException if it is too long, holds markup, or was read in the wrong
   *     encoding
   */
  static String line(String raw) {
    if (raw.length() > 4 * LONGEST) {
      throw tooLong(raw);
    }
    StringBuilder line = new StringBuilder(raw.length());
    Normalizer.normalize(raw, Normalizer.Form.NFC).codePoints().forEach(c -> append(line, c));
    String text = line.toString().strip();
    if (text.length() > LONGEST) {
      throw tooLong(raw);
    }
    return text;
  }

  /** The beginning of a text, for messages: on one line, whatever the text holds. */
  static String shorten(String text) {
    String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    return CONTROLS.matcher(start).replaceAll(" ");
  }

  private static IllegalArgumentException tooLong(String raw) {
    return new IllegalArgumentException("longer than " + LONGEST + " characters: " + shorten(raw));
  }

  private static void append(StringBuilder line, int c) {
    int type = Character.getType(c);
    if (c == 0xFFFD || type == Character.SURROGATE) {
      throw new IllegalArgumentException(
          "holds characters that are not UTF-8; save the file as UTF-8");
    }
    if (c == '<' || c == '>') {
      throw new IllegalArgumentException("holds markup (< or >), which no name has");
    }
    if (type == Character.FORMAT) {
      return;
    }
    boolean blank = Character.isISOControl(c) || Character.isWhitespace(c) || c == '|';
    if (!blank && !Character.isSpaceChar(c)) {
      line.appendCodePoint(c);
    } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }
}
