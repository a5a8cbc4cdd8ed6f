package org.dragoman.record;

/** On which end of an event somebody stands. */
enum Role {
  ACTOR("actor"),
  RECIPIENT("recipient");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  /** As the tables have it. */
  String code() {
    return code;
  }
}
