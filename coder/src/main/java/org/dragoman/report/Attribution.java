package org.dragoman.report;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who reports, and from whom, as the first sentences say it: {@code "..., Trend reports via the
 * press service of the Milli Majlis"}, {@code "Kazinform reports citing Akorda"}, {@code "according
 * to a Foreign Ministry press release"}.
 *
 * @param agency the agency that reports
 * @param via the source it names, as written, without article
 */
record Attribution(Optional<String> agency, Optional<String> via) {
  private static final int WINDOW = 1500;
  private static final int SOURCE_LENGTH = 120;

  /**
   * @param publisher the agency known already; another one that the text names is its source
   */
  static Attribution of(String text, Span body, Optional<String> publisher) {
    int limit = Math.min(body.end(), body.start() + WINDOW);
    Optional<String> agency = publisher;
    Optional<String> via = Optional.empty();
    for (int i = body.start(); i < limit && via.isEmpty(); i++) {
      if (i > body.start() && Character.isLetterOrDigit(text.charAt(i - 1))) {
        continue;
      }
      Optional<Agencies.Found> found = Agencies.known().at(text, i);
      if (found.isPresent() && reports(text, body.start(), i, found.get().end(), limit)) {
        if (agency.isEmpty()) {
          agency = Optional.of(found.get().name());
        } else if (!agency.get().equals(found.get().name())) {
          via = Optional.of(found.get().name());
        }
        i = found.get().end() - 1;
      } else {
        via = cited(text, i, limit, agency);
      }
    }
    return new Attribution(publisher.isPresent() ? Optional.empty() : agency, via);
  }

  /** "TASS reports", "reports TASS". */
  private static boolean reports(String text, int from, int start, int end, int limit) {
    int next = TextLines.skipBlanks(text, end, limit);
    if (Cues.of(Cues.Kind.REPORT_VERB).endAt(text, next).isPresent()) {
      return true;
    }
    int before = start;
    while (before > from && TextLines.isBlank(text.charAt(before - 1))) {
      before--;
    }
    return before < start && Cues.of(Cues.Kind.REPORTING_BEFORE).endsAt(text, before);
  }

  /** The source that a phrase at {@code i} names: "citing ...", or "the press service of ...". */
  private static Optional<String> cited(String text, int i, int limit, Optional<String> agency) {
    OptionalInt cue = Cues.of(Cues.Kind.CITED).endAt(text, i);
    if (cue.isPresent()) {
      int start = TextLines.skipBlanks(text, cue.getAsInt(), limit);
      Span source = nounPhrase(text, start, limit);
      Optional<Agencies.Found> named = Agencies.known().at(text, source.start());
      if (named.isPresent()) {
        return named.map(Agencies.Found::name).filter(name -> !agency.equals(Optional.of(name)));
      }
      // "according to experts" and "via Baku" name no source; a press service does.
      return namesSource(text, source) ? words(text, source) : Optional.empty();
    }
    if (!text.startsWith("the ", i) && !text.startsWith("The ", i)) {
      return Optional.empty();
    }
    Span subject = nounPhrase(text, i + 4, limit);
    int verb = verbWithin(text, subject);
    return verb > 0 && pressOffice(text, new Span(subject.start(), verb))
        ? words(text, new Span(subject.start(), verb))
        : Optional.empty();
  }

  private static int verbWithin(String text, Span phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      if (text.charAt(i) == ' ' && Cues.of(Cues.Kind.REPORT_VERB).endAt(text, i + 1).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean pressOffice(String text, Span phrase) {
    String words = phrase.of(text).toLowerCase(Locale.ROOT);
    return words.contains("press ") && namesSource(text, phrase);
  }

  private static boolean namesSource(String text, Span phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      boolean wordStart = i == phrase.start() || !Character.isLetter(text.charAt(i - 1));
      if (wordStart
          && Cues.of(Cues.Kind.SOURCE).endAt(text, i).orElse(Integer.MAX_VALUE) <= phrase.end()) {
        return true;
      }
    }
    return false;
  }

  /** The words from {@code start} up to a comma, a stop, "that" or a verb of saying. */
  private static Span nounPhrase(String text, int start, int limit) {
    int max = Math.min(limit, start + SOURCE_LENGTH);
    int i = start;
    while (i < max) {
      char c = text.charAt(i);
      boolean stop = c == '.' && (i + 1 >= text.length() || TextLines.isSpace(text.charAt(i + 1)));
      if (stop || ",;:\n\r(\"“".indexOf(c) >= 0 || text.startsWith(" that ", i)) {
        break;
      }
      i++;
    }
    return TextLines.trim(text, new Span(Math.min(start, i), i));
  }

  private static Optional<String> words(String text, Span phrase) {
    String words = phrase.of(text);
    for (String article : new String[] {"the ", "a ", "an ", "its "}) {
      if (words.regionMatches(true, 0, article, 0, article.length())) {
        words = words.substring(article.length());
        break;
      }
    }
    return words.isBlank() ? Optional.empty() : Optional.of(words);
  }
}
