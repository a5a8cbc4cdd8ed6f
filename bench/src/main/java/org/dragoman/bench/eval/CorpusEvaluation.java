package org.dragoman.bench.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.corpus.Passage;
import org.dragoman.model.AnnotatedSentence;
import org.dragoman.model.Argument;
import org.dragoman.model.ArgumentRole;
import org.dragoman.model.Mention;
import org.dragoman.model.SentenceAnnotator;
import org.dragoman.model.Trigger;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.report.Span;
import org.dragoman.text.Sentence;

/**
 * Measures a model against annotated passages, layer by layer.
 *
 * <p>A trigger counts as found when one of the same type overlaps it; each may be matched once. An
 * argument counts when the trigger was found and a mention that overlaps the annotated one fills
 * the role; arguments of triggers that were missed count as missed. Modes, auxiliary modes and
 * contexts are measured over the triggers found.
 */
public final class CorpusEvaluation {
  private final Scores triggers = new Scores();
  private final Scores arguments = new Scores();
  private final Scores modes = new Scores();
  private final Scores auxiliary = new Scores();
  private final Scores contexts = new Scores();
  private final Scores mentions = new Scores();
  private final Calibration calibration = new Calibration();
  private int passages;

  /** Runs the model over {@code gold} and adds what it finds to the figures. */
  public void add(SentenceAnnotator annotator, List<Passage> gold) {
    List<SentenceAnnotator.Input> inputs = new ArrayList<>();
    for (Passage passage : gold) {
      Sentence whole = new Sentence(0, new Span(0, passage.text().length()), false);
      inputs.add(new SentenceAnnotator.Input(passage.text(), whole));
    }
    List<AnnotatedSentence> found = annotator.annotate(inputs);
    for (int i = 0; i < gold.size(); i++) {
      add(gold.get(i), found.get(i));
    }
  }

  private void add(Passage gold, AnnotatedSentence found) {
    passages++;
    addMentions(gold.mentions(), found.mentions());
    Set<Trigger> used = new HashSet<>();
    for (Trigger trigger : gold.triggers()) {
      triggers.of(trigger.type().code()).gold(1);
      Optional<Trigger> match =
          found.triggers().stream()
              .filter(t -> t.type().equals(trigger.type()) && t.span().overlaps(trigger.span()))
              .filter(t -> !used.contains(t))
              .findFirst();
      if (match.isPresent()) {
        used.add(match.get());
        triggers.of(trigger.type().code()).hit();
        compare(trigger, match.get());
      } else {
        for (Argument argument : trigger.arguments()) {
          arguments.of(argument.role().name()).gold(1);
        }
      }
    }
    for (Trigger trigger : found.triggers()) {
      triggers.of(trigger.type().code()).predicted(1);
      calibration.add(trigger.confidence(), used.contains(trigger));
      if (!used.contains(trigger)) {
        for (Argument argument : trigger.arguments()) {
          arguments.of(argument.role().name()).predicted(1);
        }
      }
    }
  }

  private void addMentions(List<Mention> gold, List<Mention> found) {
    Set<String> exact = new HashSet<>();
    for (Mention mention : found) {
      mentions.of(mention.kind().name()).predicted(1);
      exact.add(mention.kind() + " " + mention.span());
    }
    for (Mention mention : gold) {
      mentions.of(mention.kind().name()).gold(1);
      if (exact.contains(mention.kind() + " " + mention.span())) {
        mentions.of(mention.kind().name()).hit();
      }
    }
  }

  private void compare(Trigger gold, Trigger found) {
    for (ArgumentRole role : ArgumentRole.values()) {
      List<Mention> expected = gold.in(role);
      List<Mention> given = found.in(role);
      Counts counts = arguments.of(role.name());
      counts.gold(expected.size());
      counts.predicted(given.size());
      for (Mention mention : expected) {
        if (given.stream().anyMatch(g -> g.span().overlaps(mention.span()))) {
          counts.hit();
        }
      }
    }
    gold.mode().ifPresent(m -> modes.of(gold.type() + "." + m).gold(1));
    found.mode().ifPresent(m -> modes.of(gold.type() + "." + m).predicted(1));
    if (gold.mode().isPresent() && gold.mode().equals(found.mode())) {
      modes.of(gold.type() + "." + gold.mode().get()).hit();
    }
    for (AuxiliaryMode mode : AuxiliaryMode.values()) {
      count(
          auxiliary.of(mode.code()),
          gold.auxiliaryModes().contains(mode),
          found.auxiliaryModes().contains(mode));
    }
    Set<Object> all = new HashSet<>(gold.contexts().keySet());
    all.addAll(found.contexts().keySet());
    for (Object context : all) {
      count(
          contexts.of(context.toString()),
          gold.contexts().containsKey(context),
          found.contexts().containsKey(context));
    }
  }

  private static void count(Counts counts, boolean gold, boolean found) {
    counts.gold(gold ? 1 : 0);
    counts.predicted(found ? 1 : 0);
    if (gold && found) {
      counts.hit();
    }
  }

  public Scores triggers() {
    return triggers;
  }

  public Scores arguments() {
    return arguments;
  }

  public Scores modes() {
    return modes;
  }

  public Scores auxiliaryModes() {
    return auxiliary;
  }

  public Scores contexts() {
    return contexts;
  }

  public Scores mentions() {
    return mentions;
  }

  public Calibration calibration() {
    return calibration;
  }

  public int passages() {
    return passages;
  }
}
