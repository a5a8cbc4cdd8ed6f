package org.dragoman.actor;

/**
 * What {@link RegistryCheck} found.
 *
 * @param where table and line, for example {@code holders.tsv line 12}
 * @param message what is wrong, and what to do where that is not plain
 * @param note whether it is only worth knowing: nothing need be corrected
 */
public record Finding(String where, String message, boolean note) {}
