package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dragoman.place.NameIndex;

/**
 * A word of a mention, or the mark that stands between two.
 *
 * @param text as written
 * @param key the form by which phrases are looked up: folded, an acronym in capitals without dots,
 *     {@code 's} for a possessive and {@code ,} for a comma or bracket
 * @param start where it begins in the mention
 * @param glued whether a hyphen joins it to the word before
 */
record Word(String text, String key, int start, int end, boolean glued) {
  static final String POSSESSIVE = "'s";
  static final String COMMA = ",";

  boolean isMark() {
    return key.equals(POSSESSIVE) || key.equals(COMMA);
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0))
        || Character.isLetter(text.charAt(0)) && !Character.isLowerCase(text.charAt(0))
        // deBrum
        || text.length() > 3 && Character.isUpperCase(text.charAt(2));
  }

  /**
   * Cuts a phrase into words.
   *
   * @param acronym which words in capitals are known as acronyms; others are folded, so that a
   *     headline in capitals reads as any other
   */
  static List<Word> cut(String text, Predicate<String> acronym) {
    List<Word> words = new ArrayList<>();
    boolean glued = false;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isWordCharacter(c)) {
        int end = end(text, i);
        String word = text.substring(i, end);
        String key = key(word, acronym);
        if (!key.isEmpty()) {
          words.add(new Word(word, key, i, end, glued));
        }
        glued = false;
        i = end;
      } else {
        if (isApostrophe(c) && !words.isEmpty() && words.get(words.size() - 1).end() == i) {
          i = possessive(text, i, words);
          continue;
        }
        if (isDash(c) && i + 1 < text.length() && isWordCharacter(text.charAt(i + 1))) {
          glued = i > 0 && isWordCharacter(text.charAt(i - 1));
        } else if (c == ',' || c == ';' || c == '(' || c == ')' || c == '\u2014' || c == ':') {
          words.add(new Word(text.substring(i, i + 1), COMMA, i, i + 1, false));
        }
        i++;
      }
    }
    return words;
  }

  private static int possessive(String text, int at, List<Word> words) {
    int end = at + 1;
    if (end < text.length() && (text.charAt(end) == 's' || text.charAt(end) == 'S')) {
      end++;
    } else if (Character.toLowerCase(text.charAt(at - 1)) != 's') {
      return end;
    }
    words.add(new Word(text.substring(at, end), POSSESSIVE, at, end, false));
    return end;
  }

  private static int end(String text, int start) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isApostrophe(c)) {
        boolean inside = i + 1 < text.length() && isWordCharacter(text.charAt(i + 1));
        boolean possessive =
            inside
                && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                && (i + 2 == text.length() || !isWordCharacter(text.charAt(i + 2)));
        if (!inside || possessive) {
          break;
        }
      } else if (c == '.') {
        // U.S., J.D., but not the stop after "Gen".
        boolean initial = i == start + 1 || i >= 2 && text.charAt(i - 2) == '.';
        boolean more = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        if (!initial || !more && text.lastIndexOf('.', i - 1) < start) {
          break;
        }
      } else if (!isWordCharacter(c)) {
        break;
      }
      i++;
    }
    return i;
  }

  private static String key(String word, Predicate<String> acronym) {
    String plain = word.indexOf('.') < 0 ? word : word.replace(".", "");
    if (plain.length() > 1 && isCapitals(plain) && acronym.test(plain)) {
      return plain;
    }
    return NameIndex.fold(plain);
  }

  static boolean isCapitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '&' || c == '+')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c)
        || c == '&'
        || c == '+'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u02bb'
        || c == '\u02bc';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '/' || c >= '\u2010' && c <= '\u2013';
  }
}
