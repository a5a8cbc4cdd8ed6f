package org.dragoman.actor.imports;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A source's text, a line in memory at a time. Gzip is unpacked, whatever the file's name; UTF-8
 * and, by its mark, UTF-16 are read. Bytes that are neither become U+FFFD.
 */
final class SourceText implements Closeable {
  /** Characters of a line at most; OpenSanctions' longest entities are far below. */
  static final int LONGEST_LINE = 4 << 20;

  private final Path path;
  private final BufferedReader reader;
  private int number;
  private boolean ended;

  private SourceText(Path path, BufferedReader reader) {
    this.path = path;
    this.reader = reader;
  }

  /**
   * @param number from 1
   * @param text without the break; empty if the line is longer than {@link #LONGEST_LINE}
   */
  record Line(int number, Optional<String> text) {}

  /**
   * @throws IOException if it cannot be read; the message says why, without the file's name
   */
  static SourceText open(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("is a folder, not a file");
    }
    InputStream in = null;
    try {
      in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
      byte[] start = peek(in, 2);
      if (start.length == 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B) {
        in = new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16);
      }
      Charset charset = charset(in);
      return new SourceText(path, new BufferedReader(new InputStreamReader(in, charset), 1 << 16));
    } catch (IOException e) {
      if (in != null) {
        in.close();
      }
      throw explained(e);
    }
  }

  /** The same source from its beginning; this one stays as it is. */
  SourceText again() throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new IOException("is read twice and so must be a file, not a pipe; save it first");
    }
    return open(path);
  }

  Path path() {
    return path;
  }

  /** Characters as they come, for a parser of its own; not to be mixed with {@link #next}. */
  Reader reader() {
    return reader;
  }

  /**
   * The next line; empty at the end.
   *
   * @throws IOException if the source breaks off; the message says so in the user's words
   */
  Optional<Line> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    StringBuilder line = new StringBuilder(256);
    boolean tooLong = false;
    int count = 0;
    try {
      int c;
      for (c = reader.read(); c >= 0 && c != '\n'; c = reader.read()) {
        count++;
        if (count > LONGEST_LINE) {
          tooLong = true;
          line = new StringBuilder();
        } else {
          line.append((char) c);
        }
      }
      ended = c < 0;
    } catch (IOException e) {
      ended = true;
      throw explained(e);
    }
    if (ended && count == 0) {
      return Optional.empty();
    }
    number++;
    int length = line.length();
    if (length > 0 && line.charAt(length - 1) == '\r') {
      line.setLength(length - 1);
    }
    return Optional.of(new Line(number, tooLong ? Optional.empty() : Optional.of(line.toString())));
  }

  /** A failure in the user's words. */
  static IOException explained(IOException e) {
    if (e instanceof NoSuchFileException) {
      return new IOException("no such file", e);
    }
    if (e instanceof AccessDeniedException) {
      return new IOException("may not be read (permission denied)", e);
    }
    if (e instanceof EOFException) {
      return new IOException("breaks off in the middle (a download cut short?); get it again", e);
    }
    if (e instanceof ZipException) {
      return new IOException("its compressed data are damaged; get it again", e);
    }
    return e;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static Charset charset(InputStream in) throws IOException {
    byte[] mark = peek(in, 3);
    if (mark.length == 3
        && (mark[0] & 0xFF) == 0xEF
        && (mark[1] & 0xFF) == 0xBB
        && (mark[2] & 0xFF) == 0xBF) {
      in.skipNBytes(3);
    } else if (mark.length >= 2 && (mark[0] & 0xFF) == 0xFF && (mark[1] & 0xFF) == 0xFE
        || mark.length >= 2 && (mark[0] & 0xFF) == 0xFE && (mark[1] & 0xFF) == 0xFF) {
      return StandardCharsets.UTF_16;
    }
    return StandardCharsets.UTF_8;
  }

  private static byte[] peek(InputStream in, int length) throws IOException {
    in.mark(length);
    byte[] start = in.readNBytes(length);
    in.reset();
    return start;
  }
}
