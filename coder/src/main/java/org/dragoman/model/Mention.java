package org.dragoman.model;

import org.dragoman.report.Span;

/**
 * A noun phrase that names or stands for a person, body, state, place or time.
 *
 * @param span in the report's text
 * @param kind what it is
 * @param confidence 0..1
 */
public record Mention(Span span, MentionKind kind, double confidence) {}
