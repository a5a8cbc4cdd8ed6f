package org.dragoman.event;

/**
 * What the coder reports.
 *
 * @param negated whether events said not to have happened are reported, too
 * @param minConfidence events less sure than this are left out, 0 to 1
 */
public record CoderOptions(boolean negated, double minConfidence) {
  public static final CoderOptions DEFAULTS = new CoderOptions(false, 0.5);

  public CoderOptions withNegated(boolean report) {
    return new CoderOptions(report, minConfidence);
  }

  public CoderOptions withMinConfidence(double confidence) {
    return new CoderOptions(negated, confidence);
  }
}
