package org.dragoman.actor;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Mention;

/**
 * What a mention was found to mean, before the rest of the report is known.
 *
 * @param entities whose resolutions it takes; empty where it has its own
 * @param own resolutions that are no entity's: a state for "our country"
 */
record Outcome(
    List<Entity> entities, List<Resolution> own, Optional<Mention> antecedent, String reason) {
  static final Outcome NONE = new Outcome(List.of(), List.of(), Optional.empty(), "nobody fits");

  Outcome {
    entities = List.copyOf(entities);
    own = List.copyOf(own);
  }

  static Outcome of(List<Entity> entities, String reason) {
    return entities.isEmpty()
        ? NONE
        : new Outcome(entities, List.of(), Optional.of(entities.get(0).last()), reason);
  }
}
