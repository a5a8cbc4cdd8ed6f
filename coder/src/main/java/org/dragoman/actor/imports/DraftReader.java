package org.dragoman.actor.imports;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads one format. */
interface DraftReader {
  /**
   * Hands on what a source says, in its order; what cannot be used is handed on as such, and the
   * rest is read.
   *
   * @throws IOException if no more can be read; the message says why in the user's words, without
   *     the file's name
   */
  void read(SourceText source, Consumer<Draft> drafts) throws IOException;
}
