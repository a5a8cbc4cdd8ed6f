package org.dragoman.actor.imports;

/**
 * A line or entity that cannot be taken.
 *
 * @param name as far as it can be told; may be empty
 * @param reason in the user's words
 * @param fault whether the source is at fault; otherwise it is only of no use to the registry
 */
record UnusableDraft(int line, String name, String reason, boolean fault) implements Draft {}
