package org.dragoman.record.dossier;

/** The levels at which states meet, the highest first. */
public enum Level {
  HEADS_OF_STATE("Heads of state"),
  GOVERNMENTS("Governments"),
  FOREIGN_MINISTERS("Foreign ministers"),
  PARLIAMENTS("Parliaments"),
  AMBASSADORS("Ambassadors"),
  OTHER("Others");

  private final String title;

  Level(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** The lower of two: a president who receives an ambassador meets at the ambassador's level. */
  Level lower(Level other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
