package org.dragoman.text;

import java.util.Locale;
import java.util.Set;

/**
 * Tells a full stop that ends a sentence from one that does not, by the word before it and the
 * character or word after it. What it knows of words stands in {@code abbreviations.tsv} and {@code
 * words.tsv}.
 */
final class BoundaryRules {
  /** No abbreviation is longer; keeps the look back from a stop short. */
  private static final int LONGEST_TOKEN = 40;

  /** How far back the start of a quoted question is looked for. */
  private static final int LONGEST_QUESTION = 400;

  private final WordTable abbreviations;
  private final Set<String> openers;
  private final Set<String> speech;
  private final Set<String> domains;
  private final Set<String> zones;
  private final Set<String> particles;

  private BoundaryRules(WordTable abbreviations, WordTable words) {
    this.abbreviations = abbreviations;
    this.openers = words.of("OPENER");
    this.speech = words.of("SPEECH");
    this.domains = words.of("DOMAIN");
    this.zones = words.of("ZONE");
    this.particles = words.of("PARTICLE");
  }

  static BoundaryRules english() {
    return new BoundaryRules(WordTable.read("abbreviations.tsv"), WordTable.read("words.tsv"));
  }

  static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || (c > '\u00ff' && "…‼⁇⁈⁉。！？؟۔।".indexOf(c) >= 0);
  }

  /** Past a run of terminators, spaced dots ({@code . . .}) included. */
  int endOfTerminators(String text, int at, int end) {
    int i = at + 1;
    while (i < end) {
      if (isTerminator(text.charAt(i))) {
        i++;
      } else if (i + 1 < end && text.charAt(i) == ' ' && text.charAt(i + 1) == '.') {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** Past the quotation marks, brackets and note marks that belong to the sentence just ended. */
  int endOfClosers(String text, int at, int end, boolean quoted) {
    boolean open = quoted;
    int i = at;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '”' || c == '»' || c == ')' || c == ']' || c == '}' || c == '›') {
        i++;
      } else if (c == '"' && (open || breaksAfter(text, i, end))) {
        open = false;
        i++;
      } else if ((c == '\'' || c == '’') && breaksAfter(text, i, end)) {
        i++;
      } else if (c == '[' && noteEnd(text, i, end) > 0) {
        i = noteEnd(text, i, end);
      } else {
        break;
      }
    }
    return i;
  }

  private static boolean breaksAfter(String text, int at, int end) {
    return at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** The end of a note mark such as {@code [12]}, or -1. */
  private static int noteEnd(String text, int at, int end) {
    int i = at + 1;
    while (i < end && i - at <= 3 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > at + 1 && i < end && text.charAt(i) == ']' ? i + 1 : -1;
  }

  /**
   * Whether the sentence that began at {@code start} ends with the terminators at {@code [at,
   * stop)} and the closing marks at {@code [stop, close)}.
   */
  boolean ends(String text, int start, int at, int stop, int close, int end) {
    int next = Blank.skip(text, close, end);
    if (next >= end) {
      return true;
    }
    boolean single = text.charAt(at) == '.' && stop == at + 1;
    if (next == close) {
      return (single || stop < close) && glued(text, at, close, end);
    }
    char first = text.charAt(next);
    if (",;:)]}%/&–—-".indexOf(first) >= 0) {
      return false;
    }
    boolean quoted = stop < close && "\"”»’'".indexOf(text.charAt(close - 1)) >= 0;
    if (!single) {
      if (Character.isLowerCase(first)) {
        return false;
      }
      return !(quoted && !isIntroduced(text, start, at) && isAttribution(text, next, end));
    }
    String before = tokenBefore(text, at, start);
    if (isFirstMark(text, start, at, before)) {
      return false;
    }
    String kind = kindOf(before);
    if (Character.isLowerCase(first)) {
      return kind.isEmpty() && (isName(text, next, end) || (!quoted && isPlainWord(before, 4)));
    }
    return switch (kind) {
      case "TITLE" -> false;
      case "NUMBER" -> !Character.isDigit(first) && !isRoman(wordAt(text, next, end));
      case "CLOCK" -> !Character.isDigit(first) && !zones.contains(wordAt(text, next, end));
      case "MONTH", "ENDING" -> opensSentence(text, next, end);
      default -> true;
    };
  }

  /** Whether the sentence so far is only the mark of an item: {@code 2.}, {@code a.}. */
  private static boolean isFirstMark(String text, int start, int at, String before) {
    int first = Blank.skip(text, start, at);
    return first == at - before.length()
        && !before.isEmpty()
        && Blocks.isEnumerator(text, first, text.length());
  }

  /** The table's kind of a word; initials and letters with stops count as ENDING. */
  private String kindOf(String word) {
    for (String kind : new String[] {"TITLE", "NUMBER", "MONTH", "CLOCK", "ENDING"}) {
      if (abbreviations.of(kind).contains(word)) {
        return kind;
      }
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen >= 0) {
      return kindOf(word.substring(hyphen + 1));
    }
    return isInitials(word) ? "ENDING" : "";
  }

  /** {@code J}, {@code U.S}, {@code J.R.R}: capital letters with stops between. */
  private static boolean isInitials(String word) {
    if (word.length() % 2 == 0 || word.length() > 11) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  private boolean opensSentence(String text, int next, int end) {
    char first = text.charAt(next);
    if (first == '"' || first == '“' || first == '«' || first == '‘' || first == '\'') {
      return next + 1 < end && Character.isUpperCase(text.charAt(next + 1));
    }
    return openers.contains(wordAt(text, next, end));
  }

  /** Whether words stand before the quotation that ends at {@code at}: {@code He asked, "Why?"} */
  private static boolean isIntroduced(String text, int start, int at) {
    for (int i = at - 1; i > start && at - i < LONGEST_QUESTION; i--) {
      char c = text.charAt(i);
      if (c == '"' || c == '“' || c == '«') {
        return i > Blank.skip(text, start, at);
      }
    }
    return false;
  }

  /** A quotation that ended in a question or a cry goes on: {@code "Why?" Minister Cano asked.} */
  private boolean isAttribution(String text, int next, int end) {
    int at = next;
    for (int words = 0; words < 8 && at < end; words++) {
      String word = wordAt(text, at, end);
      if (words > 0 && speech.contains(word)) {
        return true;
      }
      boolean goesOn = word.equals("of") || word.equals("the") || word.equals("and");
      if (word.isEmpty() || !(goesOn || Character.isUpperCase(word.charAt(0)))) {
        return false;
      }
      at = Blank.skip(text, at + word.length(), end);
    }
    return false;
  }

  /** A full stop with no space after it: {@code reports.In the course}. */
  private boolean glued(String text, int at, int close, int end) {
    if (!Character.isUpperCase(text.charAt(close))) {
      return false;
    }
    String next = wordAt(text, close, end);
    int afterNext = close + next.length();
    boolean addressGoesOn =
        afterNext + 1 < end
            && "./@:".indexOf(text.charAt(afterNext)) >= 0
            && !Blank.is(text.charAt(afterNext + 1));
    if (addressGoesOn || isAddress(text, at)) {
      return false;
    }
    String before = tokenBefore(text, at, Math.max(0, at - LONGEST_TOKEN));
    if (before.isEmpty() || !kindOf(before).isEmpty() || before.indexOf('.') >= 0) {
      return false;
    }
    if (openers.contains(next)) {
      return true;
    }
    if (next.length() < 2 || !Character.isLowerCase(next.charAt(1))) {
      return false;
    }
    return !domains.contains(next.toLowerCase(Locale.ROOT));
  }

  private static boolean isAddress(String text, int at) {
    for (int i = at - 1; i >= 0 && at - i < 200 && !Blank.is(text.charAt(i)); i--) {
      char c = text.charAt(i);
      if (c == '/' || c == '@' || (c == 'w' && text.startsWith("www.", i))) {
        return true;
      }
    }
    return false;
  }

  /** A name that begins with a small particle: {@code al-Shabaab}, {@code de Mistura}. */
  boolean isName(String text, int at, int end) {
    String particle = wordAt(text, at, end);
    int after = at + particle.length();
    if (after + 1 >= end || !particles.contains(particle)) {
      return false;
    }
    char separator = text.charAt(after);
    boolean joined = separator == '-' || separator == '\'' || separator == '’';
    return (joined || separator == ' ') && Character.isUpperCase(text.charAt(after + 1));
  }

  private static boolean isPlainWord(String word, int atLeast) {
    if (word.length() < atLeast) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRoman(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("IVXLC".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    // "I" is the pronoun far more often than the numeral.
    return !word.isEmpty() && !word.equals("I");
  }

  /** The word whose last character stands before {@code at}, without opening marks. */
  private static String tokenBefore(String text, int at, int start) {
    int i = at;
    while (i > start && at - i < LONGEST_TOKEN) {
      char c = text.charAt(i - 1);
      if (Blank.is(c) || "([{\"“”‘’'«»–—/".indexOf(c) >= 0) {
        break;
      }
      i--;
    }
    return text.substring(i, at);
  }

  private static String wordAt(String text, int at, int end) {
    int i = at;
    while (i < end && i - at < LONGEST_TOKEN && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return text.substring(at, i);
  }
}
