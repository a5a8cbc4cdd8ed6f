package org.dragoman.actor.imports;

import java.util.List;
import java.util.Optional;

/**
 * A person as a source tells of one.
 *
 * @param id the source's own; a Wikidata item such as {@code Q76}, or a slug
 * @param name cleaned, as are the aliases
 * @param gender {@code f} or {@code m}
 * @param codes countries or bodies that the person is of, as in the registry; the source may not
 *     know which of them an office belongs to
 * @param offices may be empty: then only the names are of use
 */
record PersonDraft(
    int line,
    Optional<String> id,
    String name,
    List<String> aliases,
    Optional<String> gender,
    List<String> codes,
    List<OfficeDraft> offices)
    implements Draft {
  PersonDraft {
    aliases = List.copyOf(aliases);
    codes = List.copyOf(codes);
    offices = List.copyOf(offices);
  }
}
