package org.dragoman.report;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** The bytes of a file: looked at, unpacked, read up to a limit. */
final class Inputs {
  private static final int GZIP_LAYERS = 2;

  private Inputs() {}

  /** A file whose first bytes have been seen and whose gzip, if any, is unpacked. */
  record Opened(InputStream in, Opening opening, boolean zipped) {}

  /** Looks at the start of {@code raw} and unpacks it if it is gzip, whatever its name says. */
  static Opened open(InputStream raw) throws IOException {
    InputStream in = new BufferedInputStream(raw, 1 << 16);
    byte[] start = peek(in);
    int layers = 0;
    while (isGzip(start)) {
      if (++layers > GZIP_LAYERS) {
        throw new UnreadableException("is packed with gzip again and again; unpack it first");
      }
      in = new BufferedInputStream(new GZIPInputStream(new Eager(in), 1 << 16), 1 << 16);
      start = peek(in);
    }
    return new Opened(in, new Opening(start), layers > 0);
  }

  /** All of {@code in}, refused when it is longer than {@code maxBytes}. */
  static byte[] readAll(InputStream in, long maxBytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      if (out.size() + (long) n > maxBytes) {
        throw tooLong(maxBytes);
      }
      out.write(buffer, 0, n);
    }
    return out.toByteArray();
  }

  static UnreadableException tooLong(long maxBytes) {
    String limit =
        maxBytes >= 1 << 20 ? (maxBytes >> 20) + " MiB" : String.format("%,d bytes", maxBytes);
    return new UnreadableException("is longer than " + limit + ", the most one report may hold");
  }

  static boolean isGzip(byte[] start) {
    return start.length >= 3
        && (start[0] & 0xFF) == 0x1F
        && (start[1] & 0xFF) == 0x8B
        && start[2] == 8;
  }

  /** The first bytes; a stream that breaks off within them shows what stood before the break. */
  private static byte[] peek(InputStream in) throws IOException {
    in.mark(Opening.LENGTH);
    byte[] bytes = new byte[Opening.LENGTH];
    int length = 0;
    try {
      for (int n = 0; n >= 0 && length < bytes.length; length += Math.max(n, 0)) {
        n = in.read(bytes, length, bytes.length - length);
      }
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
    }
    in.reset();
    return Arrays.copyOf(bytes, length);
  }

  /**
   * Tells the truth about the end of a stream. {@link GZIPInputStream} looks for a further gzip
   * member only while {@link #available} is not 0, which pipes answer at any time; web archives are
   * nothing but members.
   */
  private static final class Eager extends FilterInputStream {
    Eager(InputStream in) {
      super(in);
    }

    @Override
    public int available() throws IOException {
      int ready = in.available();
      if (ready > 0) {
        return ready;
      }
      in.mark(1);
      int next = in.read();
      in.reset();
      return next < 0 ? 0 : 1;
    }
  }
}
