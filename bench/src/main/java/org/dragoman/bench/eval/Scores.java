package org.dragoman.bench.eval;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Counts by label. */
public final class Scores {
  private final Map<String, Counts> byLabel = new TreeMap<>();

  public Counts of(String label) {
    return byLabel.computeIfAbsent(label, l -> new Counts());
  }

  public Map<String, Counts> byLabel() {
    return byLabel;
  }

  /** All labels' counts together. */
  public Counts micro() {
    return byLabel.values().stream().reduce(new Counts(), Counts::plus);
  }

  /** Mean F1 over the labels that were annotated at least once. */
  public double macroF1() {
    return macroF1(byLabel.keySet());
  }

  public double macroF1(Collection<String> labels) {
    return labels.stream()
        .map(byLabel::get)
        .filter(c -> c != null && c.gold() > 0)
        .mapToDouble(Counts::f1)
        .average()
        .orElse(0);
  }

  /** A single-label decision: predicted may be empty when there is none. */
  public void decide(String gold, String predicted) {
    of(gold).gold(1);
    if (!predicted.isEmpty()) {
      of(predicted).predicted(1);
      if (gold.equals(predicted)) {
        of(gold).hit();
      }
    }
  }
}
