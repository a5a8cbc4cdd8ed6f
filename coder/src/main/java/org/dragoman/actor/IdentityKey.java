package org.dragoman.actor;

/**
 * Names an actor the same way in every report and every run, so that records can be joined.
 *
 * <p>{@code person:Q76} and {@code body:nato} are registered; {@code person:KAZ:alim-baiel} is a
 * person known by name only, the name in a form that spellings share; {@code office:KAZ:ambassador}
 * is whoever holds the office; {@code group:KEN:CVL} an unnamed group; {@code state:KAZ} a state.
 *
 * @param value never empty
 */
public record IdentityKey(String value) {
  public IdentityKey {
    if (value.isBlank() || value.indexOf(':') < 0) {
      throw new IllegalArgumentException("not an identity: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
