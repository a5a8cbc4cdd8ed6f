package org.dragoman.actor.imports;

import java.util.Optional;
import org.dragoman.actor.OfficeTerm;
import org.dragoman.actor.TermDate;
import org.dragoman.ontology.Sector;

/**
 * An office that a source says a person held.
 *
 * @param line where the source says so
 * @param office its name; empty where only the kind is told
 * @param kind where the source tells it
 * @param shared whether the source says that others may hold it at the same time
 * @param sector where the source tells it
 * @param fallback the sector where neither source nor the office's words tell a better one
 * @param code whose office it is, where the source tells it of the office itself
 * @param source where the source has it from
 */
record OfficeDraft(
    int line,
    String office,
    Optional<OfficeTerm.Kind> kind,
    boolean shared,
    Optional<Sector> sector,
    Optional<Sector> fallback,
    Optional<String> code,
    Optional<TermDate> start,
    Optional<TermDate> end,
    Optional<String> source) {}
