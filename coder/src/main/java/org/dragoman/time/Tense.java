package org.dragoman.time;

/** The tense of the clause that a date expression stands in; a hint to the year or week meant. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  /** Not known: read as past, as most of what news tells is. */
  UNKNOWN
}
