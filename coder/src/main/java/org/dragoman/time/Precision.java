package org.dragoman.time;

/** To what unit a time is known, the finest first. */
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY
}
