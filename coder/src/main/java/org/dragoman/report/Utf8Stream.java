package org.dragoman.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A UTF-16 or UTF-32 stream as UTF-8, so that it can be cut at line feeds. Windows writes such
 * files when the output of a command is sent to one.
 */
final class Utf8Stream extends InputStream {
  private static final int PEEK = 64;

  private final Reader reader;
  private final char[] chars = new char[1 << 14];
  private byte[] bytes = new byte[0];
  private int position;
  private char carried;

  private Utf8Stream(Reader reader) {
    this.reader = reader;
  }

  /** {@code in} itself without its byte-order mark, or its transcription. */
  static InputStream of(InputStream in) throws IOException {
    InputStream marked = in.markSupported() ? in : new BufferedInputStream(in);
    marked.mark(PEEK);
    byte[] start = marked.readNBytes(PEEK);
    marked.reset();
    Optional<TextDecoder.Unicode> unicode = TextDecoder.unicode(start);
    if (unicode.isEmpty()) {
      return marked;
    }
    marked.skipNBytes(unicode.get().markLength());
    return unicode.get().charset().equals(StandardCharsets.UTF_8)
        ? marked
        : new Utf8Stream(new InputStreamReader(marked, unicode.get().charset()));
  }

  @Override
  public int read() throws IOException {
    return position < bytes.length || fill() ? bytes[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (position == bytes.length && !fill()) {
      return -1;
    }
    int n = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, target, offset, n);
    position += n;
    return n;
  }

  private boolean fill() throws IOException {
    int from = 0;
    if (carried != 0) {
      chars[from++] = carried;
      carried = 0;
    }
    int n = reader.read(chars, from, chars.length - from);
    int end = from + Math.max(n, 0);
    // A pair of surrogates must not be torn apart.
    if (n > 0 && Character.isHighSurrogate(chars[end - 1])) {
      carried = chars[--end];
    }
    bytes = new String(chars, 0, end).getBytes(StandardCharsets.UTF_8);
    position = 0;
    return bytes.length > 0 || carried != 0 && fill();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
