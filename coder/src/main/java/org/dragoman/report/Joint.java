package org.dragoman.report;

/**
 * What stands between two parts of a dateline, or ends it.
 *
 * @param mark the strongest mark found
 * @param end the end of the marks, or of the part before where there is none
 */
record Joint(Mark mark, int end) {
  /** From weak to strong. */
  enum Mark {
    NONE,
    LINE_END,
    COMMA,
    BAR,
    STOP,
    COLON,
    DASH
  }

  boolean is(Mark one) {
    return mark == one;
  }

  /** The marks that follow a part which ends at {@code from}. */
  static Joint after(String text, int from, int limit) {
    Mark strongest = Mark.NONE;
    int end = from;
    int i = from;
    while (i < limit) {
      i = TextLines.skipBlanks(text, i, limit);
      Mark mark = i < limit ? mark(text, i, limit) : Mark.NONE;
      if (mark == Mark.NONE) {
        break;
      }
      while (i < limit && mark(text, i, limit) == mark) {
        i++;
      }
      end = i;
      if (mark.compareTo(strongest) > 0) {
        strongest = mark;
      }
    }
    boolean lineEnds = TextLines.skipBlanks(text, end, limit) == limit && endsLine(text, limit);
    if (strongest.compareTo(Mark.COMMA) <= 0 && lineEnds) {
      return new Joint(Mark.LINE_END, end);
    }
    return new Joint(strongest, end);
  }

  private static boolean endsLine(String text, int limit) {
    return limit == text.length() || TextLines.isBreak(text.charAt(limit));
  }

  private static Mark mark(String text, int i, int limit) {
    return switch (text.charAt(i)) {
      case ',', ';' -> Mark.COMMA;
      case '|', '•', '·' -> Mark.BAR;
      case '.' -> Mark.STOP;
      case ':' -> Mark.COLON;
      case '–', '—', '―', '−', '_' -> Mark.DASH;
      case '-' -> isDash(text, i, limit) ? Mark.DASH : Mark.NONE;
      default -> Mark.NONE;
    };
  }

  /** A hyphen is a dash unless it stands within a word. */
  private static boolean isDash(String text, int i, int limit) {
    boolean wordBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
    boolean wordAfter = i + 1 < limit && Character.isLetterOrDigit(text.charAt(i + 1));
    return !wordBefore || !wordAfter;
  }
}
