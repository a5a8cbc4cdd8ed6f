package org.dragoman.report;

import java.util.Optional;

/** Leaves out what stands below a report: writers, copyright, links, calls to subscribe. */
final class Signatures {
  private static final int LINE = 320;
  private static final int TAIL = 8000;
  private static final int MAX_LINES = 60;

  private Signatures() {}

  /** The body without the lines at its end that are no part of the report. */
  static Span leaveOut(String text, Span body) {
    Span trimmed = TextLines.trim(text, body);
    Span cut = TextLines.trim(text, new Span(trimmed.start(), cutLine(text, trimmed)));
    Span kept = cut.isEmpty() ? trimmed : cut;
    int end = kept.end();
    for (int i = 0; i < MAX_LINES; i++) {
      int lineStart = TextLines.lineStart(text, end, Math.max(kept.start(), end - LINE));
      boolean wholeLine =
          lineStart == kept.start() || TextLines.isBreak(text.charAt(lineStart - 1));
      Span line = TextLines.trim(text, new Span(lineStart, end));
      int newEnd = end;
      if (wholeLine && isSignature(line.of(text))) {
        newEnd = line.start();
      } else {
        newEnd = beforeBracket(text, kept.start(), end);
      }
      Span rest = TextLines.trim(text, new Span(kept.start(), newEnd));
      if (newEnd == end || rest.isEmpty()) {
        break;
      }
      end = rest.end();
    }
    return new Span(kept.start(), end);
  }

  /** The agency that a last line names as source: "Source: Xinhua", "/ARKA/". */
  static Optional<String> agency(String text, Span body) {
    int end = text.length();
    for (int i = 0; i < 6 && end > body.end(); i++) {
      int start = TextLines.lineStart(text, end, Math.max(body.end(), end - LINE));
      String line = text.substring(start, end).strip();
      String name = line.regionMatches(true, 0, "source:", 0, 7) ? line.substring(7) : line;
      Optional<String> agency = Agencies.known().named(bare(name));
      if (agency.isPresent()) {
        return agency;
      }
      end = TextLines.trim(text, new Span(body.end(), start)).end();
    }
    return Optional.empty();
  }

  /** The start of the first line within the tail that says that the report is over. */
  private static int cutLine(String text, Span body) {
    int from = Math.max(body.start(), body.end() - TAIL);
    int i = from == body.start() ? from : TextLines.lineEnd(text, from, body.end());
    while (i < body.end()) {
      int start = TextLines.skipSpace(text, i, body.end());
      int end = TextLines.lineEnd(text, start, body.end());
      if (end - start <= 40
          && start > body.start()
          && Cues.of(Cues.Kind.CUT).has(text.substring(start, end))) {
        return start;
      }
      i = end + 1;
    }
    return body.end();
  }

  private static boolean isSignature(String line) {
    if (line.isEmpty() || line.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return true;
    }
    String words = bare(line);
    return Cues.of(Cues.Kind.SIGNATURE).endAt(line, 0).isPresent()
        || Cues.of(Cues.Kind.SIGNATURE).endAt(words, 0).isPresent()
        || Cues.of(Cues.Kind.SIGNATURE_PART).within(line)
        || Agencies.known().named(words).isPresent()
        || TextHead.isByline(line);
  }

  /** The line without the marks and brackets around it. */
  private static String bare(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isMark(line.charAt(start))) {
      start++;
    }
    while (end > start && isMark(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && c != '©';
  }

  /** Before "(Reporting by ...; Editing by ...)" or "(ANI)" at the end of the last paragraph. */
  private static int beforeBracket(String text, int from, int end) {
    if (end - 1 <= from || text.charAt(end - 1) != ')' && text.charAt(end - 1) != '/') {
      return end;
    }
    char open = text.charAt(end - 1) == ')' ? '(' : '/';
    int start = text.lastIndexOf(open, end - 2);
    if (start <= from || end - start > 400) {
      return end;
    }
    String inside = text.substring(start + 1, end - 1);
    boolean credit =
        Cues.of(Cues.Kind.SIGNATURE).endAt(inside, 0).isPresent()
            || Agencies.known().named(inside).isPresent();
    // "... said the Associated Press (AP)" belongs to its sentence, a credit follows the stop.
    int before = TextLines.trim(text, new Span(from, start)).end();
    boolean afterSentence = before > from && ".!?\"”»’)".indexOf(text.charAt(before - 1)) >= 0;
    return credit && afterSentence ? start : end;
  }
}
