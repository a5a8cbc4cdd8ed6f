package org.dragoman.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.ontology.Context;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.Mode;
import org.dragoman.place.Place;
import org.dragoman.report.Span;
import org.dragoman.text.Sentence;

/**
 * Who did what to whom, when and where, by the words of one report. An event without evidence
 * cannot exist: there is at least one trigger.
 *
 * @param id the same for the same input
 * @param actors for a reciprocal event every side
 * @param recipients empty for a reciprocal event without a host
 * @param triggers the words that report it, first telling first
 * @param sentence the sentence of the first telling
 * @param confidence calibrated, 0..1
 */
public record Event(
    String id,
    EventDate date,
    EventType type,
    Optional<Mode> mode,
    Set<AuxiliaryMode> auxiliaryModes,
    List<Context> contexts,
    List<Entity> actors,
    List<Entity> recipients,
    Optional<Place> place,
    List<Span> triggers,
    Sentence sentence,
    double confidence) {
  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    triggers = List.copyOf(triggers);
    contexts = List.copyOf(contexts);
    auxiliaryModes = Set.copyOf(auxiliaryModes);
    if (triggers.isEmpty()) {
      throw new IllegalArgumentException("an event needs the words that report it");
    }
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("no confidence: " + confidence);
    }
  }

  /** PLOVER's {@code event_scale}: the mode's score where it has one, else the type's. */
  public double scale() {
    return mode.map(Mode::intensity).orElse(type.score());
  }

  public boolean has(AuxiliaryMode auxiliaryMode) {
    return auxiliaryModes.contains(auxiliaryMode);
  }
}
