package org.dragoman.bench.eval;

import java.io.PrintWriter;
import java.util.Locale;

/** Precision, recall and F1 by label as a table. */
public final class ScoreTable {
  private ScoreTable() {}

  public static void print(Scores scores, PrintWriter out) {
    out.printf("  %-28s %9s %9s %9s %6s %6s%n", "", "precision", "recall", "F1", "gold", "found");
    scores.byLabel().forEach((label, counts) -> row(label, counts, out));
    row("all (micro)", scores.micro(), out);
    out.printf(Locale.ROOT, "  %-28s %9s %9s %9.3f%n", "macro", "", "", scores.macroF1());
  }

  private static void row(String label, Counts counts, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "  %-28s %9.3f %9.3f %9.3f %6d %6d%n",
        label,
        counts.precision(),
        counts.recall(),
        counts.f1(),
        counts.gold(),
        counts.predicted());
  }
}
