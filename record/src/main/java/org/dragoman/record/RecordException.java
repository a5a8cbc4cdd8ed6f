package org.dragoman.record;

import java.io.IOException;

/** The record cannot be opened, read or written; the message tells the user why and what to do. */
public final class RecordException extends IOException {
  private static final long serialVersionUID = 1;

  public RecordException(String message) {
    super(message);
  }

  public RecordException(String message, Throwable cause) {
    super(message, cause);
  }
}
