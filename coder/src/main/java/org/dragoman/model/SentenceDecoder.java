package org.dragoman.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.ontology.Context;
import org.dragoman.ontology.EventType;
import org.dragoman.report.Span;

/**
 * Reads mentions, triggers and arguments off the model's scores for one stretch of words.
 *
 * <p>Scores of a word are the means over its pieces. A run of words that agree on a type is one
 * trigger; its modes, contexts and arguments are read from the mean of its pieces.
 */
final class SentenceDecoder {
  /** Words whose probability of reporting any event exceeds this open a trigger. */
  static final double TRIGGER_THRESHOLD = 0.5;

  /** Words between two parts of a trigger at most, and how likely a part each must be. */
  private static final int LONGEST_GAP = 3;

  private static final double BRIDGE_THRESHOLD = 0.05;

  /** Neighbouring words that are each surer than this of different types tell two events. */
  private static final double SURE = 0.7;

  private static final double CONTEXT_THRESHOLD = 0.35;
  private static final double ARGUMENT_THRESHOLD = 0.5;

  /** Where nobody reaches the threshold as actor or recipient, the likeliest above this does. */
  private static final double LONE_ARGUMENT_THRESHOLD = 0.3;

  private final Labels labels;

  SentenceDecoder(Labels labels) {
    this.labels = labels;
  }

  /**
   * One sentence's scores out of a batch; the first position is {@code [CLS]}.
   *
   * @param mention {@code [tokens][2 * kinds + 1]} logits, and so on as {@code training/model.py}
   *     lays them out
   * @param argument {@code [roles][tokens of the trigger][tokens of the mention]}
   * @param relation {@code [1 + types]} logits of what the marked actor does to the marked
   *     recipient; empty where the model has no such head
   */
  record Scores(
      float[][] mention,
      float[][] trigger,
      float[][] mode,
      float[][] auxiliary,
      float[][] context,
      float[][][] argument,
      float[] relation) {}

  /** A run of words and the positions of its pieces, half-open. */
  private record Run(int from, int to, int first, int last) {}

  record Decoded(List<Mention> mentions, List<Trigger> triggers) {}

  Decoded decode(String text, WordPiece.Pieces pieces, Scores scores) {
    List<Run> mentionRuns = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    Span[] words = pieces.words();
    List<Appositions.Range> ranges =
        Brackets.close(
            Appositions.join(Fragments.mend(mentions(pieces, scores), words, text), words, text),
            words,
            text);
    for (Appositions.Range r : ranges) {
      mentionRuns.add(run(pieces, r.from(), r.to()));
      mentions.add(
          new Mention(
              new Span(pieces.words()[r.from()].start(), pieces.words()[r.to() - 1].end()),
              r.kind(),
              r.confidence()));
    }
    List<Trigger> triggers = triggers(pieces, scores, mentions, mentionRuns);
    return new Decoded(mentions, triggers);
  }

  private List<Appositions.Range> mentions(WordPiece.Pieces pieces, Scores scores) {
    List<Appositions.Range> mentions = new ArrayList<>();
    int words = pieces.words().length;
    int start = -1;
    double confidence = 0;
    double[] kinds = new double[labels.mentions().size()];
    for (int w = 0; w <= words; w++) {
      int label = 0;
      double[] p = null;
      if (w < words) {
        p = wordProbabilities(scores.mention(), pieces, w, 1);
        label = argmax(p);
      }
      boolean inside = label > 0 && label % 2 == 0;
      if (start >= 0 && !inside) {
        mentions.add(
            new Appositions.Range(
                start, w, labels.mentions().get(argmax(kinds)), confidence / (w - start)));
        start = -1;
      }
      if (label > 0) {
        if (start < 0) {
          start = w;
          confidence = 0;
          Arrays.fill(kinds, 0);
        }
        for (int k = 0; k < kinds.length; k++) {
          kinds[k] += p[2 * k + 1] + p[2 * k + 2];
        }
        confidence += 1 - p[0];
      }
    }
    return mentions;
  }

  private List<Trigger> triggers(
      WordPiece.Pieces pieces, Scores scores, List<Mention> mentions, List<Run> mentionRuns) {
    int words = pieces.words().length;
    int[] type = new int[words];
    double[][] p = new double[words][];
    for (int w = 0; w < words; w++) {
      p[w] = wordProbabilities(scores.trigger(), pieces, w, 1);
      type[w] = 1 - p[w][0] > TRIGGER_THRESHOLD ? argmaxFrom(p[w], 1) : 0;
    }
    bridge(type, p, pieces, mentionRuns);
    List<Trigger> triggers = new ArrayList<>();
    for (int w = 0; w < words; ) {
      int end = w + 1;
      if (type[w] > 0) {
        while (end < words && type[end] > 0) {
          end++;
        }
        addTriggers(w, end, type, p, pieces, scores, mentions, mentionRuns, triggers);
      }
      w = end;
    }
    return triggers;
  }

  /**
   * Words of one type that only a word or two part belong together: "signed a seven-day ceasefire
   * agreement". No mention and no mark may stand between them.
   */
  private static void bridge(
      int[] type, double[][] p, WordPiece.Pieces pieces, List<Run> mentionRuns) {
    int last = -1;
    for (int w = 0; w < type.length; w++) {
      if (type[w] == 0) {
        continue;
      }
      int gap = w - last - 1;
      if (last >= 0 && gap > 0 && gap <= LONGEST_GAP && type[w] == type[last]) {
        boolean open = true;
        for (int i = last + 1; i < w && open; i++) {
          int word = i;
          open =
              1 - p[i][0] > BRIDGE_THRESHOLD
                  && mentionRuns.stream().noneMatch(m -> m.from() <= word && word < m.to());
        }
        for (int i = last + 1; i < w && open; i++) {
          type[i] = type[w];
        }
      }
      last = w;
    }
  }

  /**
   * A run of trigger words tells one event unless two parts of it are each sure of another type:
   * "imposed sanctions" is one, whatever "imposed" alone would be.
   */
  private void addTriggers(
      int from,
      int to,
      int[] type,
      double[][] p,
      WordPiece.Pieces pieces,
      Scores scores,
      List<Mention> mentions,
      List<Run> mentionRuns,
      List<Trigger> triggers) {
    int split = from;
    for (int w = from + 1; w < to; w++) {
      if (type[w] != type[w - 1]
          && strongest(p, split, w, type[w - 1]) > SURE
          && strongest(p, w, to, type[w]) > SURE) {
        addTriggers(split, w, type, p, pieces, scores, mentions, mentionRuns, triggers);
        split = w;
      }
    }
    int best = type[split];
    double sum = 0;
    for (int t = 1; t < p[split].length; t++) {
      double total = 0;
      for (int w = split; w < to; w++) {
        total += p[w][t];
      }
      if (total > sum) {
        sum = total;
        best = t;
      }
    }
    triggers.add(
        trigger(
            run(pieces, split, to),
            labels.types().get(best - 1),
            calibrated(scores, pieces, split, to, best),
            pieces,
            scores,
            mentions,
            mentionRuns));
  }

  /** The probability of {@code type} at its surest word, spread by the model's temperature. */
  private double calibrated(Scores scores, WordPiece.Pieces pieces, int from, int to, int type) {
    double best = 0;
    for (int w = from; w < to; w++) {
      best =
          Math.max(
              best, wordProbabilities(scores.trigger(), pieces, w, labels.temperature())[type]);
    }
    return best;
  }

  private static double strongest(double[][] p, int from, int to, int type) {
    double best = 0;
    for (int w = from; w < to; w++) {
      best = Math.max(best, p[w][type]);
    }
    return best;
  }

  private Trigger trigger(
      Run run,
      EventType type,
      double confidence,
      WordPiece.Pieces pieces,
      Scores scores,
      List<Mention> mentions,
      List<Run> mentionRuns) {
    double[] mode = mean(scores.mode(), run);
    int best = 0;
    for (int m = 1; m < mode.length; m++) {
      if (labels.modes().get(m).get().type().equals(type) && mode[m] > mode[best]) {
        best = m;
      }
    }
    double[] auxiliary = mean(scores.auxiliary(), run);
    Set<AuxiliaryMode> auxiliaryModes = EnumSet.noneOf(AuxiliaryMode.class);
    for (int a = 0; a < auxiliary.length; a++) {
      if (auxiliary[a] > 0) {
        auxiliaryModes.add(labels.auxiliaryModes().get(a));
      }
    }
    double[] context = mean(scores.context(), run);
    Map<Context, Double> contexts = new EnumMap<>(Context.class);
    for (int c = 0; c < context.length; c++) {
      double probability = sigmoid(context[c]);
      if (probability > CONTEXT_THRESHOLD) {
        contexts.put(labels.contexts().get(c), probability);
      }
    }
    List<Argument> arguments = new ArrayList<>();
    for (int r = 0; r < labels.roles().size(); r++) {
      ArgumentRole role = labels.roles().get(r);
      double[] probability = new double[mentions.size()];
      double most = 0;
      for (int m = 0; m < mentions.size(); m++) {
        probability[m] = role(scores, r, run, mentionRuns.get(m));
        most = Math.max(most, probability[m]);
      }
      boolean participant = role == ArgumentRole.ACTOR || role == ArgumentRole.RECIPIENT;
      double threshold =
          participant && most > LONE_ARGUMENT_THRESHOLD
              ? Math.min(ARGUMENT_THRESHOLD, most)
              : ARGUMENT_THRESHOLD;
      for (int m = 0; m < mentions.size(); m++) {
        if (probability[m] >= threshold) {
          arguments.add(new Argument(role, mentions.get(m), probability[m]));
        }
      }
    }
    return new Trigger(
        new Span(pieces.words()[run.from()].start(), pieces.words()[run.to() - 1].end()),
        type,
        confidence,
        best == 0 ? Optional.empty() : labels.modes().get(best),
        auxiliaryModes,
        contexts,
        arguments);
  }

  /**
   * What the one does to the other: every word's types, weighed by how well the two spans fill its
   * roles.
   *
   * @return a distribution over the types, in the order of the labels; uniform where no word of the
   *     text lies in the pieces
   */
  Map<EventType, Double> relate(
      WordPiece.Pieces pieces, Scores scores, Span actor, Span recipient) {
    double[] sums = new double[labels.types().size()];
    Arrays.fill(sums, 1e-9);
    Optional<Run> from = runOf(pieces, actor);
    Optional<Run> to = runOf(pieces, recipient);
    int acting = labels.roles().indexOf(ArgumentRole.ACTOR);
    int receiving = labels.roles().indexOf(ArgumentRole.RECIPIENT);
    for (int w = 0; w < pieces.words().length; w++) {
      Run word = run(pieces, w, w + 1);
      double[] p = wordProbabilities(scores.trigger(), pieces, w, 1);
      double weight = 0.02;
      if (from.isPresent()) {
        weight += role(scores, acting, word, from.get());
      }
      if (to.isPresent()) {
        // the sides of a reciprocal event are both actors
        weight +=
            Math.max(
                role(scores, receiving, word, to.get()),
                0.5 * role(scores, acting, word, to.get()));
      }
      for (int t = 0; t < sums.length; t++) {
        sums[t] += weight * p[t + 1];
      }
    }
    double total = Arrays.stream(sums).sum();
    Map<EventType, Double> distribution = new LinkedHashMap<>();
    for (int t = 0; t < sums.length; t++) {
      distribution.put(labels.types().get(t), sums[t] / total);
    }
    return distribution;
  }

  /**
   * What the marked actor does to the marked recipient, by the head for pairs.
   *
   * @return a distribution over the types, in the order of the labels
   */
  Map<EventType, Double> marked(Scores scores) {
    double[] p = softmax(scores.relation(), 1);
    Map<EventType, Double> distribution = new LinkedHashMap<>();
    for (int t = 0; t < labels.types().size(); t++) {
      distribution.put(labels.types().get(t), p[t + 1] / Math.max(1e-9, 1 - p[0]));
    }
    return distribution;
  }

  /** The positions of a span's pieces, each true; the first position is {@code [CLS]}. */
  static boolean[] positions(WordPiece.Pieces pieces, Span span) {
    boolean[] positions = new boolean[pieces.size() + 2];
    runOf(pieces, span).ifPresent(run -> Arrays.fill(positions, run.first(), run.last(), true));
    return positions;
  }

  private static Optional<Run> runOf(WordPiece.Pieces pieces, Span span) {
    int from = -1;
    int to = -1;
    for (int w = 0; w < pieces.words().length; w++) {
      if (pieces.words()[w].overlaps(span)) {
        from = from < 0 ? w : from;
        to = w + 1;
      }
    }
    return from < 0 ? Optional.empty() : Optional.of(run(pieces, from, to));
  }

  /**
   * The probability that {@code mention} fills {@code role} of an event told by {@code trigger}.
   */
  private static double role(Scores scores, int role, Run trigger, Run mention) {
    double sum = 0;
    for (int i = trigger.first(); i < trigger.last(); i++) {
      for (int j = mention.first(); j < mention.last(); j++) {
        sum += scores.argument()[role][i][j];
      }
    }
    return sigmoid(sum / ((trigger.last() - trigger.first()) * (mention.last() - mention.first())));
  }

  private static Run run(WordPiece.Pieces pieces, int from, int to) {
    // position 0 of the encoder's input is [CLS]
    return new Run(from, to, pieces.starts()[from] + 1, pieces.starts()[to] + 1);
  }

  private static double[] wordProbabilities(
      float[][] logits, WordPiece.Pieces pieces, int word, double temperature) {
    int first = pieces.starts()[word] + 1;
    int last = pieces.starts()[word + 1] + 1;
    double[] mean = new double[logits[first].length];
    for (int i = first; i < last; i++) {
      double[] p = softmax(logits[i], temperature);
      for (int c = 0; c < p.length; c++) {
        mean[c] += p[c] / (last - first);
      }
    }
    return mean;
  }

  private static double[] softmax(float[] logits, double temperature) {
    double max = Double.NEGATIVE_INFINITY;
    for (float x : logits) {
      max = Math.max(max, x);
    }
    double[] p = new double[logits.length];
    double sum = 0;
    for (int c = 0; c < p.length; c++) {
      p[c] = Math.exp((logits[c] - max) / temperature);
      sum += p[c];
    }
    for (int c = 0; c < p.length; c++) {
      p[c] /= sum;
    }
    return p;
  }

  private static double[] mean(float[][] logits, Run run) {
    double[] mean = new double[logits[run.first()].length];
    for (int i = run.first(); i < run.last(); i++) {
      for (int c = 0; c < mean.length; c++) {
        mean[c] += logits[i][c] / (run.last() - run.first());
      }
    }
    return mean;
  }

  private static int argmax(double[] values) {
    return argmaxFrom(values, 0);
  }

  private static int argmaxFrom(double[] values, int from) {
    int best = from;
    for (int i = from + 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
