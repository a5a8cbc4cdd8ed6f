package org.dragoman.bench.eval;

/** Expected calibration error over ten bins of equal width (Guo et al. 2017). */
public final class Calibration {
  private static final int BINS = 10;

  private final double[] confidence = new double[BINS];
  private final int[] right = new int[BINS];
  private final int[] count = new int[BINS];

  public void add(double probability, boolean correct) {
    int bin = Math.min(BINS - 1, (int) (probability * BINS));
    confidence[bin] += probability;
    count[bin]++;
    right[bin] += correct ? 1 : 0;
  }

  /** 0 for perfect calibration; 0 where nothing was added. */
  public double expectedError() {
    int total = 0;
    double error = 0;
    for (int b = 0; b < BINS; b++) {
      total += count[b];
      error += Math.abs(confidence[b] - right[b]);
    }
    return total == 0 ? 0 : error / total;
  }
}
