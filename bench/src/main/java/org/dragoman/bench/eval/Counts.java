package org.dragoman.bench.eval;

/** True positives and what was predicted and annotated, with the figures that follow. */
public final class Counts {
  private int hits;
  private int predicted;
  private int gold;

  public void hit() {
    hits++;
  }

  public void predicted(int more) {
    predicted += more;
  }

  public void gold(int more) {
    gold += more;
  }

  public int gold() {
    return gold;
  }

  public int predicted() {
    return predicted;
  }

  /** 0 where nothing was predicted. */
  public double precision() {
    return predicted == 0 ? 0 : (double) hits / predicted;
  }

  /** 0 where nothing was annotated. */
  public double recall() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  public double f1() {
    return predicted + gold == 0 ? 0 : 2.0 * hits / (predicted + gold);
  }

  /** Adds another's counts to these. */
  public Counts plus(Counts other) {
    Counts sum = new Counts();
    sum.hits = hits + other.hits;
    sum.predicted = predicted + other.predicted;
    sum.gold = gold + other.gold;
    return sum;
  }
}
