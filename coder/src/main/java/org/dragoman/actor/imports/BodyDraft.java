package org.dragoman.actor.imports;

import java.util.List;
import java.util.Optional;
import org.dragoman.ontology.Sector;

/**
 * An organisation or institution as a source tells of one.
 *
 * @param id the source's own; a Wikidata item or a slug
 * @param name cleaned, as are the aliases
 * @param sector where the source tells it
 * @param fallback the sector where neither source nor the name's words tell a better one
 * @param code as in the registry
 * @param required whether the source is at fault where no sector can be told
 */
record BodyDraft(
    int line,
    Optional<String> id,
    String name,
    List<String> aliases,
    Optional<Sector> sector,
    Optional<Sector> fallback,
    String code,
    boolean required)
    implements Draft {
  BodyDraft {
    aliases = List.copyOf(aliases);
  }
}
