package org.dragoman.actor;

import java.io.IOException;

/** A user's table that cannot be used; the message names the file, the line and what is wrong. */
public final class RegistryException extends IOException {
  private static final long serialVersionUID = 1;

  public RegistryException(String message) {
    super(message);
  }

  public RegistryException(String message, Throwable cause) {
    super(message, cause);
  }
}
