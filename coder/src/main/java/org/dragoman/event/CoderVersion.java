package org.dragoman.event;

import java.time.LocalDate;

/**
 * What coded an event: written with every record, so that a later version can tell its own work.
 *
 * @param name for example {@code Dragoman}
 * @param version the program's version
 * @param codebook for example {@code PLOVER 0.8}
 * @param codedDate the day the coding was done
 */
public record CoderVersion(String name, String version, String codebook, LocalDate codedDate) {}
