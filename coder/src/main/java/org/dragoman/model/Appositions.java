package org.dragoman.model;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.report.Span;

/**
 * Joins an office and the name set beside it into one mention, where the model cut them apart: "the
 * Ambassador of Peru", "to Chile" and "Luis Cano" in "the Ambassador of Peru to Chile, Luis Cano".
 */
final class Appositions {
  /** Words of the name of a country or body where somebody is posted, at most. */
  private static final int LONGEST_POST = 3;

  private Appositions() {}

  /** Half-open ranges of words that are mentions, with their kinds. */
  record Range(int from, int to, MentionKind kind, double confidence) {}

  /**
   * @param ranges in the order of the text
   * @return the ranges with appositions joined
   */
  static List<Range> join(List<Range> ranges, Span[] words, String text) {
    List<Range> joined = new ArrayList<>();
    for (Range next : ranges) {
      int size = joined.size();
      if (size >= 1
          && isPerson(joined.get(size - 1))
          && between(joined.get(size - 1), next, words, text).equals("to")
          && isPostAndName(next, words, text)) {
        joined.set(size - 1, span(joined.get(size - 1), next));
      } else if (size >= 2
          && isPerson(joined.get(size - 2))
          && joined.get(size - 1).kind() == MentionKind.GPE
          && between(joined.get(size - 2), joined.get(size - 1), words, text).equals("to")
          && isNameAfterComma(joined.get(size - 1), next, words, text)) {
        joined.remove(size - 1);
        joined.set(size - 2, span(joined.get(size - 2), next));
      } else if (size >= 1
          && isOffice(joined.get(size - 1))
          && isNameAfterComma(joined.get(size - 1), next, words, text)) {
        joined.set(size - 1, span(joined.get(size - 1), next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static Range span(Range office, Range name) {
    return new Range(
        office.from(),
        name.to(),
        MentionKind.PER,
        Math.min(office.confidence(), name.confidence()));
  }

  private static boolean isPerson(Range range) {
    return range.kind() == MentionKind.ROLE || range.kind() == MentionKind.PER;
  }

  private static boolean isOffice(Range range) {
    return range.kind() == MentionKind.ROLE;
  }

  /** "..., Luis Cano,": two capitalised words or more, closed by a mark or the sentence's end. */
  private static boolean isNameAfterComma(Range office, Range name, Span[] words, String text) {
    if (name.kind() != MentionKind.PER
        || name.to() - name.from() < 2
        || !between(office, name, words, text).equals(",")) {
      return false;
    }
    for (int w = name.from(); w < name.to(); w++) {
      char first = text.charAt(words[w].start());
      if (Character.isLowerCase(first)) {
        return false;
      }
    }
    return name.to() == words.length
        || !Character.isLetterOrDigit(text.charAt(words[name.to()].start()));
  }

  /** "Azerbaijan, Alim Bayel": the post and the name as one mention. */
  private static boolean isPostAndName(Range next, Span[] words, String text) {
    String all = text.substring(words[next.from()].start(), words[next.to() - 1].end());
    int comma = all.indexOf(',');
    if (next.kind() != MentionKind.PER || comma < 0 || comma + 2 >= all.length()) {
      return false;
    }
    String post = all.substring(0, comma);
    return Character.isUpperCase(post.charAt(0))
        && post.split(" ").length <= LONGEST_POST
        && Character.isUpperCase(all.substring(comma + 1).strip().charAt(0));
  }

  private static String between(Range a, Range b, Span[] words, String text) {
    return text.substring(words[a.to() - 1].end(), words[b.from()].start()).strip();
  }
}
