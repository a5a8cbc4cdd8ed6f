package org.dragoman.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, one in memory at a time, each decoded on its own. */
final class ByteLines {
  private final InputStream in;
  private final long maxBytes;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private long number;

  /**
   * @param in in any encoding that keeps the line feed, UTF-16 included
   */
  ByteLines(InputStream in, long maxBytes) throws IOException {
    this.in = Utf8Stream.of(in);
    this.maxBytes = maxBytes;
  }

  /**
   * @param number counted from 1
   * @param text the line without its break; nothing if it is longer than allowed
   */
  record Line(long number, Optional<String> text) {}

  Optional<Line> next() throws IOException {
    if (position == filled && !fill()) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    boolean tooLong = false;
    boolean complete = false;
    while (!complete && (position < filled || fill())) {
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      complete = end < filled;
      tooLong |= line.size() + (long) (end - position) > maxBytes;
      if (tooLong) {
        line = new ByteArrayOutputStream(0);
      } else {
        line.write(buffer, position, end - position);
      }
      position = complete ? end + 1 : end;
    }
    return Optional.of(
        new Line(
            number,
            tooLong ? Optional.empty() : Optional.of(TextDecoder.decode(line.toByteArray()))));
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
