package org.dragoman.event;

import java.io.Closeable;
import java.io.IOException;

/** Writes coded reports, one after the other, in some format. Closing flushes what is written. */
public interface EventWriter extends Closeable {
  void write(CodedReport coded) throws IOException;
}
