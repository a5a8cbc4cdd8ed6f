package org.dragoman.place;

import java.util.OptionalInt;

/**
 * A name and the country it stands for.
 *
 * @param name as the table writes it
 * @param of what bears the name: the country itself, or its part or predecessor, for example
 *     Greenland or Soviet Union
 * @param from the year in which a predecessor began, where known
 * @param to the year in which it ended, or in which a city ceased to be the seat
 */
public record CountryName(
    String name,
    Kind kind,
    Country country,
    String of,
    Standing standing,
    OptionalInt from,
    OptionalInt to) {

  /** Whether a city that was the seat of government had ceased to be it. */
  public boolean isFormerSeat(int year) {
    return kind == Kind.SEAT && to.isPresent() && year > to.getAsInt();
  }

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
