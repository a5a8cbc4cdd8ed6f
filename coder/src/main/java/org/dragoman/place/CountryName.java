package org.dragoman.place;

import java.util.OptionalInt;

/**
 * A name and the country it stands for.
 *
 * @param name as the table writes it
 * @param of what bears the name: the country itself, or its part or predecessor, for example
 *     Greenland or Soviet Union
 * @param from the year in which a predecessor began, where known
 * @param to the year in which it ended
 */
public record CountryName(
    String name,
    Kind kind,
    Country country,
    String of,
    Standing standing,
    OptionalInt from,
    OptionalInt to) {

  /** What sort of name it is. */
  public enum Kind {
    /** Turkey, Türkiye, the Republic of Türkiye. */
    NAME,
    /** Turkish. */
    ADJECTIVE,
    /** Turks. */
    PEOPLE,
    /** Ankara: a city that stands for the government. */
    SEAT
  }

  /** How the bearer of the name stands to the country. */
  public enum Standing {
    /** The country itself. */
    STATE,
    /** A territory, region or people of it. */
    PART,
    /** A state that it succeeds. */
    FORMER
  }
}
