package org.dragoman.model;

/** What a mention is, as corpus/GUIDELINES.md defines it. */
public enum MentionKind {
  /** A person named, with title and apposition. */
  PER,
  /** An institution, body, company, force, party or armed group. */
  ORG,
  /** A state, government by its seat, people, or nationality adjective with an event noun. */
  GPE,
  /** Persons by their role, unnamed. */
  ROLE,
  /** A pronoun or bare anaphor that stands for an actor. */
  REF,
  /** A place as location. */
  LOC,
  /** A date or time expression. */
  TIME;

  /** Whether a mention of this kind can act or receive. */
  public boolean isActor() {
    return this != TIME;
  }
}
