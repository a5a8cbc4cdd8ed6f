package org.dragoman.report;

import java.util.Locale;
import java.util.Optional;

/**
 * Whether parts that look like a dateline's are one, rather than the start of a sentence. The more
 * the parts say, the weaker a mark suffices to end them.
 *
 * @param limit the end of the line, or of what is looked at
 * @param agencyKnown the agency stands in the table of agencies
 * @param bracketed the agency stands in brackets or between strokes
 * @param joint the mark after the parts
 */
record DatelineEvidence(
    String text,
    int limit,
    Optional<Span> place,
    Optional<WrittenDate> date,
    Optional<String> agency,
    boolean agencyKnown,
    boolean bracketed,
    Joint joint) {

  boolean holds() {
    return switch (joint.mark()) {
      case DASH -> dash();
      case COLON -> agencyCounts() || dated() || placeInCapitals(4) && sentenceFollows();
      case BAR -> agencyCounts() || dated();
      case STOP -> agencyCounts() && parts() >= 2 || dated() || bracketedAgency() || bareCity();
      case LINE_END ->
          parts() >= 2 && (agencyCounts() || dated()) || date.isPresent() || bracketedAgency();
      case COMMA -> false;
      case NONE -> sentenceFollows() && (parts() == 3 && agencyKnown || knownInBrackets());
    };
  }

  private boolean dash() {
    return agencyCounts()
        || dated()
        || date.isPresent() && place.isEmpty()
        || placeInCapitals(3)
        || placeAndSentence();
  }

  private int parts() {
    return (place.isPresent() ? 1 : 0) + (date.isPresent() ? 1 : 0) + (agency.isPresent() ? 1 : 0);
  }

  private boolean dated() {
    return place.isPresent() && date.isPresent();
  }

  private boolean bracketedAgency() {
    return bracketed && agencyKnown;
  }

  private boolean knownInBrackets() {
    return bracketedAgency() && (placeInCapitals(3) || date.isPresent());
  }

  /**
   * A known agency, or an unknown one in brackets behind a place; but "European Union (EU)" only
   * explains a name.
   */
  private boolean agencyCounts() {
    if (agency.isEmpty() || agencyKnown) {
      return agency.isPresent();
    }
    return bracketed
        && (date.isPresent() || place.isPresent() && !isAcronymOf(place.get().of(text)));
  }

  private boolean isAcronymOf(String words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 1 && initials.toString().equals(agency.orElse(""));
  }

  private boolean placeInCapitals(int letters) {
    if (place.isEmpty()) {
      return false;
    }
    String words = place.get().of(text);
    int comma = words.indexOf(',');
    String city = comma < 0 ? words : words.substring(0, comma);
    return city.codePoints().filter(Character::isLetter).count() >= letters
        && city.equals(city.toUpperCase(Locale.ROOT))
        && !Cues.of(Cues.Kind.LABEL).has(words);
  }

  /** "ASTANA. The President ...": a city in capitals and a stop. */
  private boolean bareCity() {
    return parts() == 1 && placeInCapitals(4) && sentenceFollows();
  }

  /** "Ankara – Foreign Minister Fidan said ...", but not "Turkey – a member – said". */
  private boolean placeAndSentence() {
    if (parts() != 1 || place.isEmpty() || !sentenceFollows()) {
      return false;
    }
    String words = place.get().of(text);
    if (words.split(" ").length > 3 || Cues.of(Cues.Kind.LABEL).has(words)) {
      return false;
    }
    for (int i = joint.end(); i < limit && text.charAt(i) != '.'; i++) {
      if (Joint.after(text, i, Math.min(limit, i + 2)).is(Joint.Mark.DASH)) {
        return false;
      }
    }
    return true;
  }

  private boolean sentenceFollows() {
    int next = TextLines.skipBlanks(text, joint.end(), limit);
    if (next >= limit) {
      return false;
    }
    int c = text.codePointAt(next);
    return Character.isUpperCase(c) || Character.isDigit(c) || "\"“«‘'".indexOf(c) >= 0;
  }
}
