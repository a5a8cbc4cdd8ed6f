package org.dragoman.actor.imports;

/** What a line or entity of a source says, before anyone asked whom it means. */
sealed interface Draft permits PersonDraft, BodyDraft, UnusableDraft {
  /** The line of the source on which it stands, from 1. */
  int line();

  String name();
}
