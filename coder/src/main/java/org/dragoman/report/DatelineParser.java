package org.dragoman.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dateline that opens a wire report.
 *
 * <p>A dateline is a row of a place, a day and an agency, in any order and each at most once, with
 * commas, stops, brackets and strokes between them, up to a dash, colon or stop:
 *
 * <pre>
 * BAKU, Azerbaijan, May 15.            ASTANA. KAZINFORM -            WASHINGTON (Reuters) -
 * TASHKENT, 4 March 2024 (UzA) --      MOSCOW, May 3. /TASS/.         Baku, September 29, AZERTAC
 * </pre>
 *
 * <p>The parts are read from left to right in one line's first characters; what was read counts as
 * a dateline only if {@link DatelineEvidence} holds, since "Turkey - a member of NATO - ..." opens
 * with a place and a dash as well.
 */
final class DatelineParser {
  private static final int WINDOW = 220;
  private static final int BRACKET = 50;

  private final String text;
  private final int limit;
  private final PlaceScanner places;

  private Optional<Span> place = Optional.empty();
  private Optional<WrittenDate> date = Optional.empty();
  private Optional<String> agency = Optional.empty();
  private boolean agencyKnown;
  private boolean bracketed;

  private DatelineParser(String text, int from) {
    this.text = text;
    int end = Math.min(text.length(), from + WINDOW);
    for (int i = from; i < end; i++) {
      if (TextLines.isBreak(text.charAt(i))) {
        end = i;
      }
    }
    this.limit = end;
    this.places = new PlaceScanner(text, end);
  }

  /** What a dateline says; its year may still be missing. */
  record Parsed(
      Span span, Optional<String> place, Optional<WrittenDate> date, Optional<String> agency) {

    Dateline at(Optional<LocalDate> published) {
      Optional<LocalDate> day =
          date.flatMap(d -> published.isPresent() ? published.map(d::near) : d.full());
      return new Dateline(span, place, day, agency);
    }
  }

  /** The dateline that starts at {@code from}, the first character of a line. */
  static Optional<Parsed> parse(String text, int from) {
    return new DatelineParser(text, from).parse(from);
  }

  private Optional<Parsed> parse(int from) {
    List<Parsed> accepted = new ArrayList<>();
    int i = from;
    while (i < limit) {
      int end = part(i);
      if (end < 0) {
        break;
      }
      Joint joint = Joint.after(text, end, limit);
      if (evidence(joint).holds()) {
        accepted.add(parsed(new Span(from, joint.end())));
      }
      i = TextLines.skipBlanks(text, joint.end(), limit);
    }
    // The longest row of parts that ended like a dateline.
    return accepted.isEmpty() ? Optional.empty() : Optional.of(accepted.get(accepted.size() - 1));
  }

  private DatelineEvidence evidence(Joint joint) {
    return new DatelineEvidence(text, limit, place, date, agency, agencyKnown, bracketed, joint);
  }

  private Parsed parsed(Span span) {
    return new Parsed(span, place.map(p -> p.of(text)), date, agency);
  }

  /** Reads the part at {@code i}; returns its end, or -1 if there is none. */
  private int part(int i) {
    char c = text.charAt(i);
    if (c == '(' || c == '[' || c == '/') {
      return bracket(i);
    }
    if (date.isEmpty()) {
      Optional<WrittenDate> day = WrittenDate.at(text, i);
      if (day.isPresent()) {
        date = day;
        return day.get().end();
      }
    }
    if (agency.isEmpty()) {
      Optional<Agencies.Found> known = Agencies.known().at(text, i);
      if (known.isPresent() && known.get().end() <= limit) {
        agency = Optional.of(known.get().name());
        agencyKnown = true;
        return known.get().end();
      }
    }
    if (place.isEmpty()) {
      place = places.at(i);
      return place.map(Span::end).orElse(-1);
    }
    return -1;
  }

  /** An agency, a day or an author in brackets or between strokes. */
  private int bracket(int i) {
    char open = text.charAt(i);
    int close = text.indexOf(open == '(' ? ')' : open == '[' ? ']' : '/', i + 1);
    if (close < 0 || close >= limit || close - i > BRACKET || close == i + 1) {
      return -1;
    }
    // An author's name between strokes may follow the agency: "KAZINFORM /Aida Bek/ -".
    for (Span part : parts(i + 1, close)) {
      String words = part.of(text).strip();
      Optional<WrittenDate> day = WrittenDate.at(words, 0).filter(d -> d.end() == words.length());
      if (day.isPresent() && date.isEmpty()) {
        date = day;
        continue;
      }
      Optional<String> known = Agencies.known().named(words);
      if (agency.isEmpty() && (known.isPresent() || startsLikeName(words))) {
        agencyKnown = known.isPresent();
        agency = known.or(() -> Optional.of(words));
        bracketed = true;
      } else if (agency.isEmpty() || !startsLikeName(words)) {
        return -1;
      }
    }
    return close + 1;
  }

  /** The bracket's words, apart where a comma parts them: "(Reuters, March 4)". */
  private List<Span> parts(int start, int end) {
    if (WrittenDate.at(text.substring(start, end), 0).isPresent()) {
      return List.of(new Span(start, end));
    }
    int comma = text.indexOf(',', start);
    return comma < 0 || comma >= end
        ? List.of(new Span(start, end))
        : List.of(new Span(start, comma), new Span(comma + 1, end));
  }

  private static boolean startsLikeName(String words) {
    return !words.isEmpty()
        && (Character.isUpperCase(words.charAt(0)) || Character.isDigit(words.charAt(0)));
  }
}
