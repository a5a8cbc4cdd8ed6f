package org.dragoman.model;

import java.util.List;
import org.dragoman.text.Sentence;

/** Finds mentions, triggers and arguments in sentences. Safe for use by several threads. */
public interface SentenceAnnotator extends AutoCloseable {
  /**
   * A sentence and the text its span points into.
   *
   * @param text the report's whole text
   */
  record Input(String text, Sentence sentence) {}

  /**
   * @param inputs sentences of one or many reports; many at a time are faster than one
   * @return one annotated sentence for each sentence given, in the same order
   */
  List<AnnotatedSentence> annotate(List<Input> inputs);

  @Override
  void close();
}
