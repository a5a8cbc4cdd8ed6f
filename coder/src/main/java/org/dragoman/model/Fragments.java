package org.dragoman.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.report.Span;

/**
 * Mends mentions that the model cut at a small word: a lone "the" belongs to the noun that follows,
 * a possessive country to the body or person it owns ("Russia's Foreign Ministry"), and a small
 * word that nothing follows is no mention.
 */
final class Fragments {
  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "s", "'", "\u2019", "and", "of", "for", "to", "in", "on", "by", ",");

  /** Words of a body's name behind a possessive, at most. */
  private static final int LONGEST_NAME = 4;

  private Fragments() {}

  /**
   * @param ranges in the order of the text
   * @return the ranges, none of which is nothing but a small word
   */
  static List<Appositions.Range> mend(List<Appositions.Range> ranges, Span[] words, String text) {
    List<Appositions.Range> mended = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < ranges.size(); i++) {
      Appositions.Range range = ranges.get(i);
      int from = range.from();
      while (from < range.to() && isPossessive(from, words, text)) {
        from++;
      }
      int next = i + 1 < ranges.size() ? ranges.get(i + 1).from() : words.length;
      // "'s" was begun as a body's and broken off: the name that follows is its
      int to = from == range.to() ? nameEnd(from, next, words, text) : range.to();
      boolean small = from == to || to - from == 1 && isSmall(from, words, text);
      if (small) {
        // a determiner is kept for the range that begins where this one ends
        open = from < to && isDeterminer(from, words, text) ? from : -1;
        continue;
      }
      int start = open >= 0 && open + 1 == from ? open : from;
      open = -1;
      int last = mended.size() - 1;
      if (last >= 0 && owns(mended.get(last), start, range.kind(), words, text)) {
        Appositions.Range owner = mended.get(last);
        mended.set(
            last,
            new Appositions.Range(
                owner.from(), to, range.kind(), Math.min(owner.confidence(), range.confidence())));
      } else {
        mended.add(new Appositions.Range(start, to, range.kind(), range.confidence()));
      }
    }
    return mended;
  }

  /** Whether only a possessive stands between a country and the body or person that follows. */
  private static boolean owns(
      Appositions.Range owner, int start, MentionKind kind, Span[] words, String text) {
    boolean acts = kind == MentionKind.ORG || kind == MentionKind.ROLE || kind == MentionKind.PER;
    if (owner.kind() != MentionKind.GPE || !acts || start <= owner.to()) {
      return false;
    }
    for (int w = owner.to(); w < start; w++) {
      if (!isPossessive(w, words, text)) {
        return false;
      }
    }
    return true;
  }

  /** Behind the capitalised words that begin here and belong to no other mention. */
  private static int nameEnd(int from, int next, Span[] words, String text) {
    int end = from;
    while (end < next
        && end - from < LONGEST_NAME
        && Character.isUpperCase(text.charAt(words[end].start()))) {
      end++;
    }
    return end;
  }

  private static boolean isPossessive(int word, Span[] words, String text) {
    String own = words[word].of(text);
    return own.equals("'") || own.equals("\u2019") || own.equals("s") && word > 0;
  }

  private static boolean isDeterminer(int word, Span[] words, String text) {
    String own = words[word].of(text).toLowerCase(Locale.ROOT);
    return own.equals("the") || own.equals("a") || own.equals("an");
  }

  private static boolean isSmall(int word, Span[] words, String text) {
    return SMALL.contains(words[word].of(text).toLowerCase(Locale.ROOT));
  }
}
