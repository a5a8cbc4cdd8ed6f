package org.dragoman.record.dossier;

import java.io.IOException;
import java.io.Writer;

/** Writes a dossier in some format; what came from outside is text in it and nothing else. */
public interface DossierWriter {
  /** Writes the whole document; the writer is left open. */
  void write(Dossier dossier, Writer out) throws IOException;
}
