package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.AnnotatedSentence;
import org.dragoman.model.Argument;
import org.dragoman.model.ArgumentRole;
import org.dragoman.model.Mention;
import org.dragoman.model.Trigger;
import org.dragoman.ontology.EventType;

/**
 * Whom praise or blame of a deed is aimed at, where the words name the deed only: its doer.
 * "Expressed satisfaction with the visit of the President" praises the President; "condemned the
 * attack by the rebels" accuses the rebels.
 */
final class Aim {
  private static final Set<EventType> JUDGING = Set.of(EventType.SUPPORT, EventType.ACCUSE);

  /** Characters between the judging words and the deed's at most. */
  private static final int REACH = 40;

  private Aim() {}

  /** The trigger with its recipients filled in, or as it was. */
  static Trigger at(Trigger trigger, AnnotatedSentence sentence, String text) {
    if (!JUDGING.contains(trigger.type()) || !trigger.in(ArgumentRole.RECIPIENT).isEmpty()) {
      return trigger;
    }
    Optional<Trigger> deed =
        sentence.triggers().stream()
            .filter(t -> t.span().start() >= trigger.span().end())
            .filter(t -> t.span().start() - trigger.span().end() <= REACH)
            .filter(t -> !breaksOff(text, trigger.span().end(), t.span().start()))
            .findFirst();
    List<Mention> own = trigger.in(ArgumentRole.ACTOR);
    List<Mention> doers =
        deed.map(d -> d.in(ArgumentRole.ACTOR)).orElse(List.of()).stream()
            .filter(m -> !own.contains(m))
            .toList();
    if (doers.isEmpty()) {
      return trigger;
    }
    List<Argument> arguments = new ArrayList<>(trigger.arguments());
    doers.forEach(
        m ->
            arguments.add(
                new Argument(ArgumentRole.RECIPIENT, m, deed.orElseThrow().confidence())));
    return new Trigger(
        trigger.span(),
        trigger.type(),
        trigger.confidence(),
        trigger.mode(),
        trigger.auxiliaryModes(),
        trigger.contexts(),
        arguments);
  }

  /** Whether a new clause begins between the two. */
  private static boolean breaksOff(String text, int from, int to) {
    String between = text.substring(from, to);
    return between.contains(",") || between.contains(";") || between.contains(" and ");
  }
}
