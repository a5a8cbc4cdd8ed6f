package org.dragoman.report;

import java.util.Optional;
import java.util.Set;

/**
 * Reads a place as datelines write it: capitalised words with commas, strokes and the small words
 * of place names between them ("WASHINGTON, D.C.", "Frankfurt am Main", "GENEVA/NEW YORK").
 */
final class PlaceScanner {
  private static final int MAX_WORDS = 8;
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "de", "del", "da", "do", "dos", "di", "la", "las", "le", "los", "el", "al", "ul", "of",
          "and", "am", "an", "auf", "upon", "sur", "der", "bei", "near", "the");

  private final String text;
  private final int limit;

  PlaceScanner(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** The place that starts at {@code start}, without the marks that follow it. */
  Optional<Span> at(int start) {
    int end = -1;
    int i = start;
    boolean afterComma = false;
    for (int words = 0; words < MAX_WORDS && i < limit; words++) {
      int wordEnd = word(i, afterComma);
      if (wordEnd == i || isOtherPart(i, wordEnd)) {
        break;
      }
      String word = text.substring(i, wordEnd);
      boolean small = words > 0 && SMALL_WORDS.contains(word);
      if (!small && !isName(word) || words == 0 && Cues.of(Cues.Kind.NOT_PLACE).has(word)) {
        break;
      }
      if (!small) {
        end = wordEnd;
      }
      int next = TextLines.skipBlanks(text, wordEnd, limit);
      afterComma = false;
      if (next < limit && text.charAt(next) == ',') {
        next = TextLines.skipBlanks(text, next + 1, limit);
        afterComma = true;
      } else if (next < limit && text.charAt(next) == '/' && isJoiningStroke(next)) {
        next = TextLines.skipBlanks(text, next + 1, limit);
      } else if (next == wordEnd) {
        break;
      }
      i = next;
    }
    return end < 0 ? Optional.empty() : Optional.of(new Span(start, end));
  }

  /** A stroke between two places; one that closes again before long holds an agency. */
  private boolean isJoiningStroke(int stroke) {
    int close = text.indexOf('/', stroke + 1);
    return close < 0 || close >= limit || close - stroke > 50;
  }

  private boolean isOtherPart(int start, int end) {
    return WrittenDate.at(text, start).isPresent()
        || Agencies.known().at(text, start).isPresent() && end - start > 1;
  }

  /** The end of the word at {@code start}: letters, hyphens and apostrophes, stops where short. */
  private int word(int start, boolean afterComma) {
    int i = start;
    while (i < limit && isWordPart(i)) {
      i++;
    }
    while (i < limit && text.charAt(i) == '.' && isAbbreviation(start, i, afterComma)) {
      i++;
      while (i < limit && isWordPart(i)) {
        i++;
      }
    }
    return i;
  }

  private boolean isWordPart(int i) {
    char c = text.charAt(i);
    if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean between =
        i > 0
            && Character.isLetter(text.charAt(i - 1))
            && i + 1 < limit
            && Character.isLetter(text.charAt(i + 1));
    return between && (c == '-' || c == '\'' || c == '’' || c == '`' || c == 'ʻ' || c == 'ʼ');
  }

  /** "D.C.", "St.", and after a comma "Fla." before a dash: stops that end no dateline. */
  private boolean isAbbreviation(int start, int stop, boolean afterComma) {
    int length = stop - start;
    if (length == 0) {
      return false;
    }
    boolean single = length == 1 || text.charAt(stop - 2) == '.';
    boolean saint =
        text.startsWith("St", start) && length == 2 || text.startsWith("ST", start) && length == 2;
    int next = TextLines.skipBlanks(text, stop + 1, limit);
    boolean dashFollows =
        next > stop + 1 && next < limit && "-–—(/,".indexOf(text.charAt(next)) >= 0
            || stop + 1 < limit && text.charAt(stop + 1) == ',';
    return single || saint || afterComma && length <= 6 && dashFollows;
  }

  private static boolean isName(String word) {
    int first = word.codePointAt(0);
    if (Character.isUpperCase(first)) {
      return true;
    }
    // "al-Khobar", "el-Fasher"
    int hyphen = word.indexOf('-');
    return hyphen == 2 && word.length() > 3 && Character.isUpperCase(word.charAt(3));
  }
}
