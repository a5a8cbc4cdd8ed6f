package org.dragoman.actor;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Mention;

/**
 * A mention of a report with those it stands for.
 *
 * @param resolutions one for each actor; empty for a time, and where nobody could be found. Their
 *     spans count from the mention's start.
 * @param antecedent the mention that told who it is, where this one does not itself
 * @param reason in words, how it was decided
 */
public record ResolvedMention(
    Mention mention, List<Resolution> resolutions, Optional<Mention> antecedent, String reason) {
  public ResolvedMention {
    resolutions = List.copyOf(resolutions);
  }
}
