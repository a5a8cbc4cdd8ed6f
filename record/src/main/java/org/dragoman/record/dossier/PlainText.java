package org.dragoman.record.dossier;

/**
 * Text from outside as a document can take it: one line of bounded length, no control characters.
 */
final class PlainText {
  /** A sentence that is longer is no sentence. */
  private static final int LONGEST = 600;

  private PlainText() {}

  static String line(String text) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), LONGEST));
    text.codePoints()
        .limit(4L * LONGEST)
        .forEach(
            c -> {
              boolean blank = isUnsafe(c) || Character.isWhitespace(c);
              if (!blank) {
                line.appendCodePoint(c);
              } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
              }
            });
    if (line.length() <= LONGEST) {
      return line.toString().strip();
    }
    int cut = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, cut).strip() + " ...";
  }

  /** Controls, line separators, marks that turn the direction of writing, halves of characters. */
  private static boolean isUnsafe(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
