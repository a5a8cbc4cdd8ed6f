package org.dragoman.text;

import org.dragoman.report.Span;

/**
 * A sentence of a report.
 *
 * @param index from 0, in the order of the text; the headline, if any, is 0
 * @param span where it stands in the report's text
 * @param headline whether it is the report's headline
 */
public record Sentence(int index, Span span, boolean headline) {}
