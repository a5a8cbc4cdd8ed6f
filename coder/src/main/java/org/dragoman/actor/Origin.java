package org.dragoman.actor;

import java.util.List;
import java.util.Optional;

/**
 * Whose an actor is.
 *
 * @param codes one, or several where the phrase is shared out: "the presidents of Iran and Iraq"
 * @param explicit whether the phrase itself names them
 * @param body the named body they come from, if one
 */
record Origin(
    List<String> codes, boolean explicit, double score, String reason, Optional<Body> body) {
  static final Origin UNKNOWN =
      new Origin(List.of(), false, 0.3, "no country told", Optional.empty());

  Origin {
    codes = List.copyOf(codes);
  }

  static Origin named(List<String> codes, String reason) {
    return new Origin(codes, true, 0.92, reason, Optional.empty());
  }

  /** A single code, empty where several or none are known. */
  String single() {
    return codes.size() == 1 ? codes.get(0) : "";
  }
}
