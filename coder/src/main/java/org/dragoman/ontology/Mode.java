package org.dragoman.ontology;

import java.util.OptionalDouble;

/**
 * A mode refines a type: {@code CONSULT} by {@code visit}.
 *
 * @param score intensity, where the standard gives one
 */
public record Mode(EventType type, String code, OptionalDouble score) {
  /** The mode's score, or the type's where the mode has none. */
  public double intensity() {
    return score.orElse(type.score());
  }

  @Override
  public String toString() {
    return code;
  }
}
