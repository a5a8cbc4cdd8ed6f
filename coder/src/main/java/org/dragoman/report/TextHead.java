package org.dragoman.report;

import java.util.Optional;
import java.util.Set;

/**
 * The parts above a report's body: label lines, headline, bylines and dateline, in any order.
 *
 * @param bodyStart the first character of the body
 */
record TextHead(Optional<Span> headline, Optional<DatelineParser.Parsed> dateline, int bodyStart) {
  private static final int MAX_LINES = 12;
  private static final int HEADLINE_LENGTH = 220;
  private static final int BYLINE_LENGTH = 160;
  private static final int WRAP_WIDTH = 100;
  private static final Set<String> NAME_WORDS =
      Set.of(
          "and",
          "in",
          "of",
          "for",
          "the",
          "at",
          "de",
          "del",
          "van",
          "von",
          "der",
          "al",
          "bin",
          "staff",
          "writer",
          "our",
          "correspondent",
          "with",
          "&");

  /**
   * @param from where the text begins, after a date head
   * @param known the headline, if the format knows it
   * @param title the title that came as metadata; a first line that repeats it is the headline
   */
  static TextHead of(String text, int from, Optional<Span> known, Optional<String> title) {
    Optional<Span> headline = known;
    Optional<DatelineParser.Parsed> dateline = Optional.empty();
    int i = known.map(Span::end).orElse(from);
    for (int line = 0; line < MAX_LINES; line++) {
      i = TextLines.skipSpace(text, i, text.length());
      int end = TextLines.lineEnd(text, i, Math.min(text.length(), i + 400));
      Span whole = TextLines.trim(text, new Span(i, end));
      if (whole.isEmpty()) {
        break;
      }
      Optional<DatelineParser.Parsed> found = DatelineParser.parse(text, i);
      boolean lineCanBeHeadline = headline.isEmpty() && isHeadline(text, whole, title);
      if (found.isPresent() && !(lineCanBeHeadline && onlyPlace(found.get()))) {
        dateline = dateline.filter(d -> d.place().isPresent()).or(() -> found);
        i = found.get().span().end();
        if (TextLines.skipBlanks(text, i, end) < end) {
          break;
        }
      } else if (isByline(text, whole) || Cues.of(Cues.Kind.LABEL).has(label(whole.of(text)))) {
        i = whole.end();
      } else if (lineCanBeHeadline) {
        headline = Optional.of(whole);
        i = whole.end();
      } else {
        break;
      }
    }
    i = TextLines.skipSpace(text, i, text.length());
    if (i < text.length()) {
      return new TextHead(headline, dateline, i);
    }
    // A text that is all head: its words are the report.
    int body =
        dateline
            .map(d -> TextLines.skipSpace(text, d.span().end(), text.length()))
            .filter(after -> after < text.length())
            .orElse(known.map(Span::start).orElse(from));
    return new TextHead(Optional.empty(), dateline.filter(d -> d.span().end() <= body), body);
  }

  private static boolean onlyPlace(DatelineParser.Parsed dateline) {
    return dateline.date().isEmpty() && dateline.agency().isEmpty();
  }

  private static String label(String line) {
    return line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
  }

  /** A short line of its own, without closing stop, above further text. */
  private static boolean isHeadline(String text, Span line, Optional<String> title) {
    if (TextLines.skipSpace(text, line.end(), text.length()) >= text.length()
        || line.length() > HEADLINE_LENGTH
        || !isLineEnd(text, line.end())) {
      return false;
    }
    String words = line.of(text);
    if (title.filter(t -> t.strip().equalsIgnoreCase(words)).isPresent()) {
      return true;
    }
    int first = words.codePointAt(0);
    boolean starts =
        Character.isUpperCase(first)
            || Character.isDigit(first)
            || !Character.isLetter(first) && "\"“«‘'$€£".indexOf(first) >= 0
            || Character.isLetter(first) && !Character.isLowerCase(first);
    return starts && words.indexOf(' ') > 0 && !closesSentence(words) && !isWrapped(text, line);
  }

  private static boolean isLineEnd(String text, int end) {
    int i = TextLines.skipBlanks(text, end, text.length());
    return i < text.length() && TextLines.isBreak(text.charAt(i));
  }

  private static boolean closesSentence(String words) {
    int end = words.length();
    while (end > 0 && "\"”»’')".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0) {
      return false;
    }
    char last = words.charAt(end - 1);
    if (last == '.') {
      boolean ellipsis = words.startsWith("...", end - 3);
      boolean abbreviation =
          end >= 4 && words.charAt(end - 3) == '.' && Character.isUpperCase(words.charAt(end - 2));
      return !ellipsis && !abbreviation;
    }
    return ",;:-–—".indexOf(last) >= 0;
  }

  /**
   * Whether the line ends only because the text is wrapped: the next line goes on without a gap,
   * and its first word would not have fitted into the width that the lines keep.
   */
  private static boolean isWrapped(String text, Span line) {
    int next = nextLine(text, line.end());
    int nextEnd = TextLines.lineEnd(text, next, Math.min(text.length(), next + 400));
    Span following = TextLines.trim(text, new Span(next, nextEnd));
    if (following.isEmpty()) {
      return false;
    }
    String words = following.of(text);
    if (Character.isLowerCase(words.codePointAt(0))) {
      return true;
    }
    int width = line.length();
    for (int i = 0; i < 20 && !following.isEmpty(); i++) {
      width = Math.max(width, following.length());
      int start = nextLine(text, following.end());
      int end = TextLines.lineEnd(text, start, Math.min(text.length(), start + 400));
      following = TextLines.trim(text, new Span(start, end));
    }
    int blank = words.indexOf(' ');
    int firstWord = blank < 0 ? words.length() : blank;
    return width <= WRAP_WIDTH && line.length() + 1 + firstWord > width && line.length() >= 50;
  }

  private static int nextLine(String text, int end) {
    int i = TextLines.skipBlanks(text, end, text.length());
    if (i < text.length() && text.charAt(i) == '\r') {
      i++;
    }
    return i < text.length() && text.charAt(i) == '\n' ? i + 1 : i;
  }

  /** "By Aynur Karimova", "Story by John Smith and Li Na in Astana". */
  private static boolean isByline(String text, Span line) {
    if (line.length() > BYLINE_LENGTH || !isLineEnd(text, line.end())) {
      return false;
    }
    int after = Cues.of(Cues.Kind.BYLINE).endAt(text, line.start()).orElse(-1);
    if (after < 0 || after >= line.end()) {
      return false;
    }
    String[] words = text.substring(after, line.end()).strip().split("[\\s,|/:]+");
    if (words.length > 16 || closesSentence(line.of(text))) {
      return false;
    }
    for (String word : words) {
      if (!word.isEmpty()
          && Character.isLowerCase(word.codePointAt(0))
          && !NAME_WORDS.contains(word)
          && word.indexOf('@') < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the line names the writers, as at the end of a report. */
  static boolean isByline(String line) {
    return isByline(line + "\n", new Span(0, line.length()));
  }
}
