package org.dragoman.actor;

import java.util.Optional;
import org.dragoman.place.CountryName;

/**
 * One or more words of a mention, with the part they play in the phrase.
 *
 * @param words as the key of the phrase: folded
 * @param start where it begins in the mention
 * @param entry what the lexicon has for it
 * @param noun the sense chosen, for a NOUN
 * @param glued whether a hyphen joins it to what stands before
 */
record Item(
    Type type,
    String words,
    String text,
    int start,
    int end,
    Optional<Lexicon.Entry> entry,
    Optional<Noun> noun,
    boolean glued) {
  enum Type {
    DETERMINER,
    QUANTITY,
    PREPOSITION,
    POSSESSIVE,
    COMMA,
    AND,
    COUNTRY,
    REGION,
    BODY,
    NOUN,
    PREFIX,
    TITLE,
    NAME,
    /** A word of no known part. */
    WORD
  }

  boolean is(Type other) {
    return type == other;
  }

  boolean isBoundary() {
    return switch (type) {
      case PREPOSITION, POSSESSIVE, COMMA, AND -> true;
      default -> false;
    };
  }

  /** Whether it brings a country or body with a code. */
  boolean hasCode() {
    return type == Type.COUNTRY || type == Type.BODY || type == Type.REGION;
  }

  /** Whether it names a capital or another seat of a government. */
  boolean isSeat() {
    return type == Type.COUNTRY
        && entry.orElseThrow().countries.get(0).kind() == CountryName.Kind.SEAT;
  }

  Item as(Type other) {
    return new Item(other, words, text, start, end, entry, Optional.empty(), glued);
  }
}
