package org.dragoman.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The {@code date YYYY-MM-DD} that may stand before everything else in a text.
 *
 * @param end where the rest of the text begins
 * @param written the words after "date"
 * @param date the day, or nothing if the words are no date
 */
record HeadDate(int end, String written, Optional<LocalDate> date) {
  private static final String WORD = "date";

  static Optional<HeadDate> of(String text) {
    int start = TextLines.skipSpace(text, 0, text.length());
    if (!text.regionMatches(true, start, WORD, 0, WORD.length())) {
      return Optional.empty();
    }
    int i = start + WORD.length();
    if (i < text.length() && text.charAt(i) == ':') {
      i++;
    }
    int value = TextLines.skipBlanks(text, i, text.length());
    int wordEnd = wordEnd(text, value);
    String word = text.substring(value, wordEnd);
    if (value == i || word.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> compact = looksNumeric(word) ? WrittenDate.parse(word) : Optional.empty();
    if (compact.isPresent()) {
      return Optional.of(new HeadDate(wordEnd, word, compact));
    }
    Optional<WrittenDate> spelt = WrittenDate.at(text, value).filter(d -> d.year().isPresent());
    if (spelt.isPresent()) {
      int end = spelt.get().end();
      return Optional.of(new HeadDate(end, text.substring(value, end), spelt.get().full()));
    }
    // "Date palms ..." and "Date 5 of the tour" are text; "date 2024-13-45" was meant as a date.
    return looksNumeric(word)
        ? Optional.of(new HeadDate(wordEnd, word, Optional.empty()))
        : Optional.empty();
  }

  private static int wordEnd(String text, int start) {
    int i = start;
    while (i < text.length() && i - start < 40 && !TextLines.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean looksNumeric(String word) {
    int digits = 0;
    int marks = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      marks += c == '-' || c == '/' || c == '.' ? 1 : 0;
    }
    return Character.isDigit(word.charAt(0)) && (digits >= 8 || digits >= 3 && marks >= 2);
  }

  /** What is wrong with a date, in the same words wherever one stands. */
  static String broken(String written) {
    return "\"" + written + "\" is not a date; write it as YYYY-MM-DD";
  }
}
