package org.dragoman.event;

import org.dragoman.report.Span;

/**
 * Tells sentences that cannot hold an event, so that the encoder need not read them: too few words,
 * rows of numbers, addresses and links, strings without words, other scripts than the model's.
 */
final class SentenceGate {
  private static final int LEAST_WORDS = 3;
  private static final int LONGEST_WORD = 45;

  private SentenceGate() {}

  /** Whether {@code sentence} of {@code text} has to be read. */
  static boolean admits(String text, Span sentence) {
    int words = 0;
    int letters = 0;
    int latin = 0;
    int marks = 0;
    int lettersOfWord = 0;
    for (int i = sentence.start(); i <= sentence.end(); i++) {
      char c = i < sentence.end() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        letters++;
        lettersOfWord++;
        if (c < 0x250 || c >= 0x1E00 && c < 0x1F00) {
          latin++;
        }
      } else if (Character.isWhitespace(c)) {
        if (lettersOfWord > 1 && lettersOfWord <= LONGEST_WORD) {
          words++;
        }
        lettersOfWord = 0;
      } else {
        marks++;
      }
    }
    return words >= LEAST_WORDS && 2 * latin > letters && marks <= letters;
  }
}
