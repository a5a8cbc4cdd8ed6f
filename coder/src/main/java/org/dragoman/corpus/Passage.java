package org.dragoman.corpus;

import java.util.List;
import org.dragoman.model.Mention;
import org.dragoman.model.Trigger;

/**
 * A passage of the annotated corpus: what a reader found in it.
 *
 * @param id batch and line, for example {@code conflict-1:12}
 * @param text the words without the markup
 * @param mentions in the order of the text
 * @param triggers in the order of their numbers, with their arguments
 */
public record Passage(String id, String text, List<Mention> mentions, List<Trigger> triggers) {}
