package org.dragoman.model;

/**
 * A mention in its role in an event.
 *
 * @param confidence 0..1
 */
public record Argument(ArgumentRole role, Mention mention, double confidence) {}
