package org.dragoman.corpus;

/** A passage breaks the notation; the message names the line and what is wrong. */
public final class MalformedPassageException extends Exception {
  private static final long serialVersionUID = 1;

  MalformedPassageException(int line, String message) {
    super("line " + line + ": " + message);
  }
}
