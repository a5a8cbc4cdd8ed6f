package org.dragoman.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.text.Sentence;

/**
 * A sentence with what the model found in it, both lists in the order of the text. A sentence that
 * was skipped before the encoder has none.
 */
public record AnnotatedSentence(Sentence sentence, List<Mention> mentions, List<Trigger> triggers) {

  /** The same findings for another sentence of the same words. */
  public AnnotatedSentence at(Sentence other) {
    int by = other.span().start() - sentence.span().start();
    if (by == 0) {
      return new AnnotatedSentence(other, mentions, triggers);
    }
    Map<Mention, Mention> moved = new HashMap<>();
    for (Mention m : mentions) {
      moved.put(m, new Mention(m.span().shift(by), m.kind(), m.confidence()));
    }
    return new AnnotatedSentence(
        other,
        mentions.stream().map(moved::get).toList(),
        triggers.stream()
            .map(
                t ->
                    new Trigger(
                        t.span().shift(by),
                        t.type(),
                        t.confidence(),
                        t.mode(),
                        t.auxiliaryModes(),
                        t.contexts(),
                        t.arguments().stream()
                            .map(
                                a -> new Argument(a.role(), moved.get(a.mention()), a.confidence()))
                            .toList()))
            .toList());
  }
}
