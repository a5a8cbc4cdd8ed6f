package org.dragoman.actor.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.actor.OfficeTerm;
import org.dragoman.actor.TermDate;
import org.dragoman.ontology.Sector;

/**
 * What single fields of a source say. Every method gives nothing for a blank field and throws
 * {@link IllegalArgumentException}, with the reason, for one that makes no sense.
 */
final class Fields {
  private static final Pattern DATE =
      Pattern.compile(
          "([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?Z?)?)?)?");

  private Fields() {}

  /** A date as precise as it is written: YYYY, YYYY-MM, YYYY-MM-DD; a time of day is left out. */
  static Optional<TermDate> date(String text) {
    return matched(text).map(date -> date(date, 3));
  }

  /**
   * A date of Wikidata, which writes a year as its first day and a month as its first.
   *
   * @param precision Wikidata's 9 for a year, 10 for a month, 11 for a day; where it is missing the
   *     first of January counts as the year and the first of a month as the month, for no more is
   *     sure
   */
  static Optional<TermDate> wikidataDate(String text, Optional<String> precision) {
    Optional<Matcher> date = matched(text.startsWith("+") ? text.substring(1) : text);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    boolean stamp = date.get().group(4) != null;
    boolean firstOfMonth = stamp && date.get().group(3).equals("01");
    boolean firstOfYear = firstOfMonth && date.get().group(2).equals("01");
    int parts = precision.map(Fields::parts).orElse(firstOfYear ? 1 : firstOfMonth ? 2 : 3);
    return Optional.of(date(date.get(), parts));
  }

  /** The gender in the tables' letters; empty for any that they do not have. */
  static Optional<String> gender(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "f", "female", "woman", "w", "trans woman" -> Optional.of("f");
      case "m", "male", "man", "trans man" -> Optional.of("m");
      default -> Optional.empty();
    };
  }

  static Optional<Sector> sector(String text) {
    String sector = CleanText.line(text).toUpperCase(Locale.ROOT);
    if (sector.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Sector.valueOf(sector));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("unknown sector: " + CleanText.shorten(sector), e);
    }
  }

  /** The kind of an office; a mark {@code ?} behind it is {@link #isShared}'s. */
  static Optional<OfficeTerm.Kind> kind(String text) {
    String kind = CleanText.line(text).replaceFirst("\\?$", "").replaceAll("[ -]", "_");
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(OfficeTerm.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "unknown kind "
              + CleanText.shorten(kind)
              + "; one of "
              + String.join(
                  ", ",
                  Arrays.stream(OfficeTerm.Kind.values())
                      .map(k -> k.name().toLowerCase(Locale.ROOT))
                      .toList()),
          e);
    }
  }

  static boolean isShared(String kind) {
    return kind.strip().endsWith("?");
  }

  /** A field's list, separated by {@code |} or {@code ;}. */
  static List<String> list(String text) {
    return Arrays.stream(text.split("[|;]")).filter(item -> !item.isBlank()).toList();
  }

  private static int parts(String precision) {
    return switch (precision.strip()) {
      case "9" -> 1;
      case "10" -> 2;
      case "11", "12", "13", "14" -> 3;
      default -> throw new IllegalArgumentException("date less precise than a year");
    };
  }

  private static Optional<Matcher> matched(String text) {
    String date = CleanText.line(text);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = DATE.matcher(date);
    if (!matcher.matches()) {
      throw invalid(date);
    }
    return Optional.of(matcher);
  }

  private static TermDate date(Matcher matcher, int parts) {
    StringBuilder date = new StringBuilder(matcher.group(1));
    for (int part = 2; part <= parts && matcher.group(part) != null; part++) {
      date.append('-').append(matcher.group(part));
    }
    try {
      // the whole must be a date even where only the year counts
      if (matcher.group(3) != null) {
        TermDate.parse(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3));
      }
      return TermDate.parse(date.toString());
    } catch (IllegalArgumentException e) {
      throw invalid(matcher.group());
    }
  }

  private static IllegalArgumentException invalid(String date) {
    return new IllegalArgumentException(
        "no date YYYY, YYYY-MM or YYYY-MM-DD: " + CleanText.shorten(date));
  }
}
