package org.dragoman.model;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.report.Span;

/**
 * Gives a mention the whole of a bracket that the model cut through: "the UN Support Mission in
 * Libya (UNSMIL)" is one mention, not "the UN Support Mission in Libya (".
 */
final class Brackets {
  /** Words that a bracket inside a mention holds at most. */
  private static final int LONGEST = 5;

  private Brackets() {}

  /**
   * @param ranges in the order of the text
   * @return the ranges, none of which ends within a bracket that it opens, or begins with one that
   *     it does not
   */
  static List<Appositions.Range> close(List<Appositions.Range> ranges, Span[] words, String text) {
    List<Appositions.Range> closed = new ArrayList<>();
    int end = 0;
    for (Appositions.Range range : ranges) {
      int from = Math.max(range.from(), end);
      int to = range.to();
      while (from < to && (is(")", words[from], text) || is("(", words[from], text))) {
        from++;
      }
      int open = lastUnclosed(from, to, words, text);
      if (open >= 0) {
        int close = to;
        while (close < words.length
            && close - open <= LONGEST
            && !is(")", words[close], text)
            && !is("(", words[close], text)) {
          close++;
        }
        boolean found =
            close < words.length && close - open <= LONGEST && is(")", words[close], text);
        to = found ? close + 1 : open;
      }
      if (from < to) {
        closed.add(new Appositions.Range(from, to, range.kind(), range.confidence()));
        end = to;
      }
    }
    return closed;
  }

  private static int lastUnclosed(int from, int to, Span[] words, String text) {
    for (int w = to - 1; w >= from; w--) {
      if (is(")", words[w], text)) {
        return -1;
      }
      if (is("(", words[w], text)) {
        return w;
      }
    }
    return -1;
  }

  private static boolean is(String mark, Span word, String text) {
    return word.end() - word.start() == 1 && text.startsWith(mark, word.start());
  }
}
