package org.dragoman.model;

/** The part a mention takes in an event. */
public enum ArgumentRole {
  ACTOR,
  RECIPIENT,
  DATE,
  PLACE
}
