package org.dragoman.report;

/** Lines and blanks of a text, found without copying it. */
final class TextLines {
  private TextLines() {}

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  static boolean isBlank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\f'
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\u200B'
        || c == '\u3000'
        || c == '\u2009';
  }

  /** The first character from {@code from} that is no blank; line breaks count as characters. */
  static int skipBlanks(CharSequence text, int from, int limit) {
    int i = from;
    while (i < limit && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The first character from {@code from} that is neither blank nor line break. */
  static int skipSpace(CharSequence text, int from, int limit) {
    int i = from;
    while (i < limit && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isSpace(char c) {
    return isBlank(c) || isBreak(c) || Character.isWhitespace(c) || c == '\uFEFF';
  }

  /** The end of the line that {@code from} stands in, its break not included. */
  static int lineEnd(CharSequence text, int from, int limit) {
    int i = from;
    while (i < limit && !isBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The start of the line that ends at {@code end}, not before {@code from}. */
  static int lineStart(CharSequence text, int end, int from) {
    int i = end;
    while (i > from && !isBreak(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** The span without blanks and line breaks at either end. */
  static Span trim(CharSequence text, Span span) {
    int start = skipSpace(text, span.start(), span.end());
    int end = span.end();
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
