package org.dragoman.text;

import org.dragoman.report.Span;

/**
 * A word, number or mark of a sentence.
 *
 * @param span in the report's text
 */
public record Token(Span span, Kind kind) {
  /** What a token is. */
  public enum Kind {
    /** Letters, with inner hyphens, apostrophes and stops: {@code vice-president}, {@code U.S.} */
    WORD,
    /** Begins with a digit: {@code 1,200}, {@code 3.5}, {@code 15th}, {@code 15.05.2025}. */
    NUMBER,
    /** The clitic {@code 's}, or the bare apostrophe after a plural's s. */
    CLITIC,
    /** One mark, or a run of the same mark. */
    PUNCTUATION
  }

  public String of(CharSequence text) {
    return span.of(text);
  }
}
