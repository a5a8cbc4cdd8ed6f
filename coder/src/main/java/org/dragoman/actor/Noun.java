package org.dragoman.actor;

import java.util.Optional;
import org.dragoman.ontology.Sector;

/**
 * A common noun, or a phrase that works as one, for those who act: "foreign minister",
 * "parliament", "protesters".
 *
 * @param lemma in the singular, folded
 * @param kind as in {@code kinds.tsv}; empty for a role
 * @param code where the office is one country's or body's alone: a pope is the Vatican's
 */
record Noun(
    Type type,
    String lemma,
    Optional<Sector> sector,
    String kind,
    Taking taking,
    Optional<String> code,
    boolean plural) {
  enum Type {
    OFFICE,
    BODY,
    ROLE,
    /** Stands for an actor named elsewhere: "countries" in "our countries". */
    ANAPHOR
  }

  /** Where the sector comes from. */
  enum Taking {
    /** From the noun. */
    OWN,
    /** From the body it goes with, if one is named. */
    BODY,
    /** As BODY; what follows "to" is where the holder is sent. */
    SENDER
  }

  boolean takesBody() {
    return taking != Taking.OWN;
  }
}
