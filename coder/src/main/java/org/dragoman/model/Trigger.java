package org.dragoman.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.ontology.Context;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.Mode;
import org.dragoman.report.Span;

/**
 * The words that report an event, with its type, modes, contexts and arguments.
 *
 * @param span in the report's text
 * @param confidence calibrated probability, 0..1, that the words report an event of this type
 * @param contexts with their probabilities, only those above the model's threshold
 */
public record Trigger(
    Span span,
    EventType type,
    double confidence,
    Optional<Mode> mode,
    Set<AuxiliaryMode> auxiliaryModes,
    Map<Context, Double> contexts,
    List<Argument> arguments) {

  /** The mentions in {@code role}, in the order of the text. */
  public List<Mention> in(ArgumentRole role) {
    return arguments.stream().filter(a -> a.role() == role).map(Argument::mention).toList();
  }
}
