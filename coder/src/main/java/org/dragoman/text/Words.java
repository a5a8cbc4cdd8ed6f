package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.report.Span;

/**
 * Cuts a sentence into words, numbers and marks.
 *
 * <p>The tokens are in the order of the text and disjoint; only blanks lie between them. The clitic
 * {@code 's} is a token of its own; a word keeps its inner hyphens and apostrophes ({@code
 * cease-fire}, {@code O'Brien}), and the stops of an abbreviation in capitals ({@code U.S.}). A
 * title's stop ({@code Mr.}) is a token of its own.
 */
public final class Words {
  private Words() {}

  /** The tokens of {@code text} within {@code sentence}. */
  public static List<Token> of(String text, Span sentence) {
    List<Token> tokens = new ArrayList<>(sentence.length() / 5 + 1);
    int end = sentence.end();
    int i = sentence.start();
    while (i < end) {
      char c = text.charAt(i);
      if (Blank.is(c)) {
        i++;
        continue;
      }
      int start = i;
      Token.Kind kind;
      if (isApostrophe(c) && isClitic(text, i, sentence)) {
        i = i + 1 < end && isS(text.charAt(i + 1)) ? i + 2 : i + 1;
        kind = Token.Kind.CLITIC;
      } else if (isDigit(c)) {
        i = endOfNumber(text, i, end);
        kind = Token.Kind.NUMBER;
      } else if (isLetter(text, i, end)) {
        i = endOfWord(text, i, end);
        kind = Token.Kind.WORD;
      } else {
        i += Character.isHighSurrogate(c) && i + 1 < end ? 2 : 1;
        while (i < end && text.charAt(i) == c && i - start < 16 && !Character.isSurrogate(c)) {
          i++;
        }
        kind = Token.Kind.PUNCTUATION;
      }
      tokens.add(new Token(new Span(start, i), kind));
    }
    return tokens;
  }

  private static int endOfNumber(String text, int at, int end) {
    int i = at + 1;
    while (i < end) {
      char c = text.charAt(i);
      boolean inside = (c == '.' || c == ',' || c == ':') && i + 1 < end;
      if (isLetter(text, i, end) || isDigit(c) || (inside && isDigit(text.charAt(i + 1)))) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private static int endOfWord(String text, int at, int end) {
    int address = endOfAddress(text, at, end);
    if (address > 0) {
      return address;
    }
    int i = at;
    while (i < end) {
      char c = text.charAt(i);
      if (isLetter(text, i, end) || isDigit(c)) {
        i += Character.isHighSurrogate(c) && i + 1 < end ? 2 : 1;
      } else if (isApostrophe(c) && i > at && isInner(text, i, end) && !isS(text, i, end)) {
        i++;
      } else if ((c == '-' || c == '‑' || c == '\u00ad') && i > at && isInner(text, i, end)) {
        i++;
      } else if (c == '.' && isInitial(text, i, at)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** The end of a web or mail address that begins here, without a closing stop; or -1. */
  private static int endOfAddress(String text, int at, int end) {
    if (!text.startsWith("http", at) && !text.startsWith("www.", at)) {
      return -1;
    }
    int i = at;
    while (i < end && !Blank.is(text.charAt(i)) && "<>\"“”»".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    while (i > at && ".,;:!?)]'’".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    boolean address = text.startsWith("www.", at) || text.substring(at, i).contains("://");
    return address ? i : -1;
  }

  /** Whether the stop at {@code i} follows a single capital: {@code U.}, {@code U.S.}. */
  private static boolean isInitial(String text, int i, int start) {
    boolean capital = i > start && Character.isUpperCase(text.charAt(i - 1));
    return capital && (i - 1 == start || text.charAt(i - 2) == '.');
  }

  private static boolean isInner(String text, int at, int end) {
    return at + 1 < end && (isLetter(text, at + 1, end) || isDigit(text.charAt(at + 1)));
  }

  private static boolean isClitic(String text, int at, Span sentence) {
    if (at <= sentence.start()) {
      return false;
    }
    boolean possessive = isS(text, at, sentence.end());
    if (text.charAt(at - 1) == '.') {
      return possessive;
    }
    if (!isLetterOrDigit(text.charAt(at - 1))) {
      return false;
    }
    return possessive || (isS(text.charAt(at - 1)) && !isInner(text, at, sentence.end()));
  }

  /** Whether {@code 's} stands here and the word ends with it. */
  private static boolean isS(String text, int at, int end) {
    return at + 1 < end
        && isS(text.charAt(at + 1))
        && (at + 2 >= end || !isLetterOrDigit(text.charAt(at + 2)));
  }

  private static boolean isS(char c) {
    return c == 's' || c == 'S';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetterOrDigit(char c) {
    return Character.isLetter(c) || isDigit(c);
  }

  /** Letters, and the marks that combine with them. */
  private static boolean isLetter(String text, int at, int end) {
    char c = text.charAt(at);
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    if (Character.isHighSurrogate(c) && at + 1 < end) {
      return Character.isLetter(text.codePointAt(at));
    }
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
