package org.dragoman.model;

import java.util.List;
import org.dragoman.text.Sentence;

/** Finds mentions, triggers and arguments in sentences. */
public interface SentenceAnnotator extends AutoCloseable {
  /**
   * @param text the report's text, into which the sentences' spans point
   * @return one annotated sentence for each sentence given, in the same order
   */
  List<AnnotatedSentence> annotate(String text, List<Sentence> sentences);

  @Override
  void close();
}
