package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.report.Span;

/**
 * The stretches of a text that no sentence crosses: paragraphs, items of a list, and lines where
 * the text is not wrapped.
 *
 * <p>A blank line always separates. A single line break does so before an item of a list, and in a
 * text that keeps whole paragraphs on one line (any line longer than {@value #WRAPPED} characters)
 * wherever the next line does not go on in small letters. Otherwise the line is taken to be wrapped
 * and the sentence to run on.
 */
final class Blocks {
  /** No text is wrapped wider than this. */
  private static final int WRAPPED = 120;

  private final String text;
  private final Span region;
  private final BoundaryRules rules;
  private final boolean wrapped;

  Blocks(String text, Span region, BoundaryRules rules) {
    this.text = text;
    this.region = region;
    this.rules = rules;
    this.wrapped = longestLine() <= WRAPPED;
  }

  List<Span> spans() {
    List<Span> blocks = new ArrayList<>();
    int start = region.start();
    boolean item = isItem(start, true);
    int lineStart = start;
    while (lineStart < region.end()) {
      int lineEnd = endOfLine(lineStart);
      int next = Math.min(region.end(), lineEnd + 1);
      int from = Blank.skip(text, next, region.end());
      if (from >= region.end()) {
        break;
      }
      boolean paragraph = hasBreak(next, from) || text.charAt(lineEnd) == '\u2029';
      boolean nextItem = isItem(from, paragraph || item || closes(lineStart, lineEnd));
      if (paragraph || nextItem || (!wrapped && opens(from) && !continues(lineStart, lineEnd))) {
        blocks.add(new Span(start, lineEnd));
        start = from;
        item = nextItem;
      }
      lineStart = from;
    }
    if (start < region.end()) {
      blocks.add(new Span(start, region.end()));
    }
    return blocks;
  }

  private int longestLine() {
    int longest = 0;
    for (int start = region.start(); start < region.end(); ) {
      int end = endOfLine(start);
      longest = Math.max(longest, end - start);
      start = end + 1;
    }
    return longest;
  }

  private int endOfLine(int start) {
    int i = start;
    while (i < region.end() && !isBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** Whether blanks hold a line break of their own; the second half of CR LF is none. */
  private boolean hasBreak(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean secondHalf = text.charAt(i) == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (isBreak(text.charAt(i)) && !secondHalf) {
        return true;
      }
    }
    return false;
  }

  private char last(int start, int end) {
    int i = end - 1;
    while (i > start && Blank.is(text.charAt(i))) {
      i--;
    }
    return i >= start ? text.charAt(i) : ' ';
  }

  /** Whether a line ends as one before an item of a list would. */
  private boolean closes(int start, int end) {
    return ".:;!?…”\")".indexOf(last(start, end)) >= 0;
  }

  private boolean continues(int start, int end) {
    return ",-–—(".indexOf(last(start, end)) >= 0;
  }

  private boolean opens(int at) {
    return !Character.isLowerCase(text.charAt(at)) || rules.isName(text, at, region.end());
  }

  /**
   * Whether a line begins with the mark of a list's item.
   *
   * @param afterStop whether what stands before could end before such an item; else a dash may be
   *     one inside a sentence, and a number the day of a wrapped date
   */
  private boolean isItem(int at, boolean afterStop) {
    int start = Blank.skip(text, at, region.end());
    if (start >= region.end()) {
      return false;
    }
    char mark = text.charAt(start);
    if ("•▪◦‣●○■□►➢✓".indexOf(mark) >= 0) {
      return true;
    }
    if ("-–—*·".indexOf(mark) >= 0) {
      int word = Blank.skip(text, start + 1, region.end());
      return word > start + 1
          && word < region.end()
          && (afterStop || !Character.isLowerCase(text.charAt(word)));
    }
    return afterStop && isEnumerator(text, start, region.end());
  }

  /** Whether {@code 1.}, {@code 12)}, {@code (a)}, {@code iv.} or the like stands here. */
  static boolean isEnumerator(String text, int start, int end) {
    boolean bracket = text.charAt(start) == '(';
    int from = bracket ? start + 1 : start;
    int i = from;
    boolean digits = true;
    boolean roman = true;
    while (i < end && i - from <= 4 && Character.isLetterOrDigit(text.charAt(i))) {
      char c = text.charAt(i);
      digits &= Character.isDigit(c);
      roman &= "ivxIVX".indexOf(c) >= 0;
      i++;
    }
    int length = i - from;
    boolean counts = digits ? length <= 2 : roman ? length <= 4 : length == 1;
    if (length == 0 || !counts || i >= end) {
      return false;
    }
    boolean closed = text.charAt(i) == ')' || (!bracket && text.charAt(i) == '.');
    return closed && i + 1 < end && Blank.is(text.charAt(i + 1));
  }
}
