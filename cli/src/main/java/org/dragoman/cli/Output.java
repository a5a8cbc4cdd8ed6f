package org.dragoman.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where results go: standard output, or a file that appears whole or not at all (written beside its
 * place and moved there at the end).
 */
final class Output implements Closeable {
  private final Writer writer;
  private final Optional<Path> target;
  private final Optional<Path> partial;
  private boolean kept;

  private Output(Writer writer, Optional<Path> target, Optional<Path> partial) {
    this.writer = writer;
    this.target = target;
    this.partial = partial;
  }

  /**
   * @throws IOException if the file cannot be written; the message says so in the user's words
   */
  static Output open(Optional<Path> file, PrintWriter standard) throws IOException {
    if (file.isEmpty()) {
      return new Output(new Unclosed(standard), Optional.empty(), Optional.empty());
    }
    Path target = file.get().toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new IOException("cannot write " + file.get() + ": it is a folder");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      // a device or a pipe cannot be replaced
      return new Output(create(target, file.get()), Optional.empty(), Optional.empty());
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new IOException("cannot write " + file.get() + ": permission denied");
    }
    Path partial = target.resolveSibling(target.getFileName() + ".part");
    return new Output(create(partial, file.get()), Optional.of(target), Optional.of(partial));
  }

  private static Writer create(Path path, Path named) throws IOException {
    try {
      return new BufferedWriter(
          new OutputStreamWriter(Files.newOutputStream(path), StandardCharsets.UTF_8), 1 << 16);
    } catch (FileSystemException e) {
      String reason =
          e.getReason() != null
              ? e.getReason()
              : Files.isDirectory(path.getParent()) ? "permission denied" : "no such folder";
      throw new IOException("cannot write " + named + ": " + reason, e);
    }
  }

  Writer writer() {
    return writer;
  }

  /** Everything was written: the file may take its place. */
  void keep() throws IOException {
    writer.close();
    if (partial.isPresent()) {
      Files.move(partial.get(), target.orElseThrow(), StandardCopyOption.REPLACE_EXISTING);
    }
    kept = true;
  }

  @Override
  public void close() throws IOException {
    if (!kept) {
      writer.close();
      if (partial.isPresent()) {
        Files.deleteIfExists(partial.get());
      }
    }
  }

  /** Standard output outlives the command; a reader that went away is an error to report. */
  private static final class Unclosed extends FilterWriter {
    private final PrintWriter standard;

    Unclosed(PrintWriter standard) {
      super(standard);
      this.standard = standard;
    }

    @Override
    public void close() throws IOException {
      if (standard.checkError()) {
        throw new IOException("cannot write to standard output");
      }
    }
  }
}
