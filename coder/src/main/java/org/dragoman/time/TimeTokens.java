package org.dragoman.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.report.Span;
import org.dragoman.time.TimeToken.Kind;

/** The words, numbers and marks of a sentence, as the grammar of dates sees them. */
final class TimeTokens {
  private final TimeLexicon lexicon;
  private final String text;
  private final int end;
  private final List<TimeToken> tokens;
  private final TimeToken outside;

  TimeTokens(TimeLexicon lexicon, String text, Span region) {
    this.lexicon = lexicon;
    this.text = text;
    this.end = region.end();
    this.outside = new TimeToken(Kind.EDGE_OF_TEXT, 0, end, end, false);
    this.tokens = new ArrayList<>(region.length() / 5 + 2);
    for (int i = region.start(); i < end; ) {
      i = read(i);
    }
  }

  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  /** The token at {@code i}, or one of kind EDGE_OF_TEXT outside. */
  TimeToken at(int i) {
    return i < 0 || i >= tokens.size() ? outside : tokens.get(i);
  }

  private int read(int at) {
    char c = text.charAt(at);
    if (isDigit(c)) {
      return readNumber(at);
    }
    if (Character.isLetter(c)) {
      return readWord(at);
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return at + 1;
    }
    boolean apostrophe = c == '\'' || c == '’';
    if (apostrophe && letter(at + 1) == 's' && !isWord(at + 2)) {
      return add(Kind.CLITIC, 0, at, at + 2);
    }
    Kind kind =
        switch (c) {
          case ',' -> Kind.COMMA;
          case '.' -> Kind.STOP;
          case '-', '–', '—', '‑' -> Kind.DASH;
          case '/' -> Kind.SLASH;
          case '(', '[' -> Kind.OPEN;
          case ')', ']' -> Kind.CLOSE;
          case '\'', '’' -> Kind.CLITIC;
          default -> Kind.MARK;
        };
    return add(kind, 0, at, at + 1);
  }

  private int readWord(int at) {
    int i = at;
    boolean known = true;
    while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
      known &= text.charAt(i) < 128;
      i++;
    }
    if (i - at == 1 && i + 1 < end && text.charAt(i) == '.' && letter(i + 1) == 'm') {
      // a.m., p.m., with or without the last stop
      int stop = i + 2 < end && text.charAt(i + 2) == '.' ? i + 3 : i + 2;
      char half = letter(at);
      boolean clock = (half == 'a' || half == 'p') && !isWord(i + 2);
      return add(clock ? Kind.CLOCK : Kind.OTHER, 0, at, clock ? stop : i);
    }
    TimeLexicon.Word word = known && i - at <= lexicon.longest() ? lookUp(at, i) : null;
    if (word == null) {
      return add(Kind.OTHER, 0, at, i);
    }
    boolean name =
        switch (word.kind()) {
          case MONTH, SHORT_MONTH, WEEKDAY, SHORT_WEEKDAY -> true;
          default -> false;
        };
    if (name && !Character.isUpperCase(text.charAt(at))) {
      return add(Kind.OTHER, 0, at, i);
    }
    return add(word.kind(), word.value(), at, i);
  }

  private TimeLexicon.Word lookUp(int from, int to) {
    char[] small = new char[to - from];
    for (int i = from; i < to; i++) {
      small[i - from] = letter(i);
    }
    return lexicon.words().get(new String(small));
  }

  private int readNumber(int at) {
    int i = at;
    int value = 0;
    while (i < end && isDigit(text.charAt(i)) && i - at < 10) {
      value = i - at < 8 ? value * 10 + text.charAt(i) - '0' : 0;
      i++;
    }
    int date = readDate(at);
    if (date > 0) {
      return date;
    }
    int digits = i - at;
    if (i < end && (text.charAt(i) == '.' || text.charAt(i) == ',') && isDigitAt(i + 1)) {
      return add(Kind.OTHER, 0, at, endOfFigure(i));
    }
    if (digits <= 2 && i < end && text.charAt(i) == ':' && isDigitAt(i + 1)) {
      return add(Kind.CLOCK_TIME, 0, at, endOfFigure(i));
    }
    int wordEnd = i;
    while (wordEnd < end && Character.isLetterOrDigit(text.charAt(wordEnd))) {
      wordEnd++;
    }
    if (wordEnd == i) {
      return add(digits <= 4 ? Kind.DIGITS : Kind.OTHER, value, at, i);
    }
    String suffix = text.substring(i, Math.min(wordEnd, i + 3)).toLowerCase(Locale.ROOT);
    Kind kind =
        switch (suffix) {
          case "st", "nd", "rd", "th" -> digits <= 2 ? Kind.DIGITS_TH : Kind.OTHER;
          case "s" -> digits == 4 || digits == 2 ? Kind.DIGITS_S : Kind.OTHER;
          case "am", "pm" -> digits <= 2 ? Kind.CLOCK_TIME : Kind.OTHER;
          default -> Kind.OTHER;
        };
    return add(kind, value, at, wordEnd);
  }

  private int endOfFigure(int at) {
    int i = at;
    while (i < end
        && (isDigit(text.charAt(i)) || (".,:".indexOf(text.charAt(i)) >= 0 && isDigitAt(i + 1)))) {
      i++;
    }
    return i;
  }

  /**
   * Reads a date in figures that begins at {@code at}: {@code 15.05.2025}, {@code 15/05/2025},
   * {@code 2025-05-15} and its shorter ISO forms.
   *
   * @return its end, or -1 if none begins here
   */
  private int readDate(int at) {
    int i = endOfDigits(at);
    int first = i - at;
    if (i >= end || first > 4 || first == 3) {
      return -1;
    }
    char mark = text.charAt(i);
    if (mark != '.' && mark != '-' && mark != '/') {
      return -1;
    }
    if (first == 4 && mark == '-' && i + 1 < end && !isDigitAt(i + 1)) {
      return readWeekOrQuarter(at, i + 1);
    }
    int secondEnd = endOfDigits(i + 1);
    int second = secondEnd - i - 1;
    if (second < 1 || second > 2) {
      return -1;
    }
    boolean three = secondEnd < end && text.charAt(secondEnd) == mark && isDigitAt(secondEnd + 1);
    if (!three) {
      boolean month = first == 4 && mark == '-' && second == 2 && !isWord(secondEnd);
      int value = month ? number(i + 1, secondEnd) : 0;
      if (value < 1 || value > 12) {
        return -1;
      }
      return add(Kind.YEAR_MONTH, number(at, i) * 100 + value, at, secondEnd);
    }
    int thirdEnd = endOfDigits(secondEnd + 1);
    int third = thirdEnd - secondEnd - 1;
    boolean goesOn =
        isWord(thirdEnd) && letter(thirdEnd) != 't'
            || (thirdEnd < end && text.charAt(thirdEnd) == mark && isDigitAt(thirdEnd + 1));
    if (goesOn) {
      return -1;
    }
    int a = number(at, i);
    int b = number(i + 1, secondEnd);
    int c = number(secondEnd + 1, thirdEnd);
    if (first == 4 && third <= 2) {
      return add(Kind.DATE, packed(a, b, c), at, endOfTimestamp(thirdEnd));
    }
    if (first <= 2 && (third == 4 || (third == 2 && mark == '.'))) {
      int year = third == 4 ? c : c < 70 ? 2000 + c : 1900 + c;
      // Day first, unless only the American order makes a date.
      boolean american = mark != '.' && b > 12 && a <= 12;
      return add(Kind.DATE, american ? packed(year, a, b) : packed(year, b, a), at, thirdEnd);
    }
    return -1;
  }

  private int readWeekOrQuarter(int at, int mark) {
    char letter = letter(mark);
    int to = endOfDigits(mark + 1);
    int digits = to - mark - 1;
    if (isWord(to) || !(letter == 'w' ? digits == 2 : letter == 'q' && digits == 1)) {
      return -1;
    }
    int value = number(at, mark - 1) * 100 + number(mark + 1, to);
    return add(letter == 'w' ? Kind.YEAR_WEEK : Kind.YEAR_QUARTER, value, at, to);
  }

  /** Past the time of an ISO time stamp: {@code T14:30:00Z}. */
  private int endOfTimestamp(int at) {
    if (letter(at) != 't' || !isDigitAt(at + 1)) {
      return at;
    }
    int i = at + 1;
    while (i < end && (isWord(i) || (":.+-".indexOf(text.charAt(i)) >= 0 && isDigitAt(i + 1)))) {
      i++;
    }
    return i;
  }

  private static int packed(int year, int month, int day) {
    return year * 10000 + month * 100 + day;
  }

  private int number(int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  private int endOfDigits(int at) {
    int i = at;
    while (i < end && i - at <= 4 && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int add(Kind kind, int value, int from, int to) {
    tokens.add(new TimeToken(kind, value, from, to, Character.isUpperCase(text.charAt(from))));
    return to;
  }

  private boolean isDigitAt(int at) {
    return at < end && isDigit(text.charAt(at));
  }

  private boolean isWord(int at) {
    return at < end && Character.isLetterOrDigit(text.charAt(at));
  }

  /** The character there in small, if it is an ASCII letter; itself otherwise; 0 past the end. */
  private char letter(int at) {
    if (at >= end) {
      return 0;
    }
    char c = text.charAt(at);
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
