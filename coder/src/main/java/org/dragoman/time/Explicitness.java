package org.dragoman.time;

/** How much of a time stands in the words, and how much came from the anchor. */
public enum Explicitness {
  /** All of it: {@code 15 May 2024}, {@code in 2015}. */
  EXPLICIT,
  /** The year (or the month) came from the anchor: {@code 15 May}, {@code in March}. */
  IMPLICIT,
  /**
   * Counted from the day of publication: {@code yesterday}, {@code Wednesday}, {@code last year}.
   */
  RELATIVE,
  /**
   * Counted from the time last told of: {@code the following day}, {@code a week earlier}, {@code
   * that night}. A caller who knows that time should resolve again with it as the anchor.
   */
  ANAPHORIC,
  /** Only roughly: {@code in the coming days}, {@code decades ago}. */
  VAGUE
}
