package org.dragoman.report;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.zip.ZipException;

/** An input that cannot be read; the message tells the user why and what to do. */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1;

  public UnreadableException(String message) {
    super(message);
  }

  public UnreadableException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The words for a user of what {@code problem} means. */
  static String explain(Throwable problem) {
    if (problem instanceof UnreadableException) {
      return problem.getMessage();
    }
    if (problem instanceof NoSuchFileException) {
      return "does not exist; check the path";
    }
    if (problem instanceof AccessDeniedException) {
      return "may not be read (permission denied)";
    }
    if (problem instanceof EOFException) {
      return "breaks off in the middle (a download cut short?); get it again";
    }
    if (problem instanceof ZipException) {
      return "its compressed data are damaged (" + detail(problem) + "); get the file again";
    }
    if (problem instanceof FileSystemException e) {
      return "cannot be opened (" + Optional.ofNullable(e.getReason()).orElse("I/O error") + ")";
    }
    if (problem instanceof IOException) {
      return "cannot be read (" + detail(problem) + ")";
    }
    return "holds something the reader does not understand ("
        + problem.getClass().getSimpleName()
        + ": "
        + detail(problem)
        + ")";
  }

  /** The first line of a parser's message, cut to a readable length. */
  static String detail(Throwable problem) {
    String message = Optional.ofNullable(problem.getMessage()).orElse("no details").strip();
    String line = message.lines().findFirst().orElse("no details");
    return line.length() > 160 ? line.substring(0, 160) + "..." : line;
  }
}
