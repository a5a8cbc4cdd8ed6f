package org.dragoman.text;

/** What counts as blank: white space, the hard spaces, and the marks that print nothing. */
final class Blank {
  private Blank() {}

  static boolean is(char c) {
    if (c <= ' ') {
      return true;
    }
    if (c < '\u0085') {
      return false;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || c == '\u200b'
        || c == '\ufeff';
  }

  /** The first offset from {@code start} that is not blank, or {@code end}. */
  static int skip(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && is(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
