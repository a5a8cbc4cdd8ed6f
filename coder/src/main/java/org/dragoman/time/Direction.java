package org.dragoman.time;

/** Where a time lies as seen from the anchor. */
public enum Direction {
  PAST,
  /** The anchor's day lies in it. */
  PRESENT,
  FUTURE,
  UNKNOWN
}
