package org.dragoman.model;

import java.util.List;
import org.dragoman.text.Sentence;

/**
 * A sentence with what the model found in it, both lists in the order of the text. A sentence that
 * was skipped before the encoder has none.
 */
public record AnnotatedSentence(
    Sentence sentence, List<Mention> mentions, List<Trigger> triggers) {}
