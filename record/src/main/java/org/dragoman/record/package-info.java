/**
 * The record: reports and the events found in them, kept in one file, each once, and never lost.
 *
 * <p>{@link org.dragoman.record.Store} is the file, {@link org.dragoman.record.Ingest} fills it,
 * {@link org.dragoman.record.EventQuery} says what is wanted and {@link
 * org.dragoman.record.Listing} finds it.
 */
package org.dragoman.record;
