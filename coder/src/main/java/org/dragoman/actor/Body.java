package org.dragoman.actor;

import java.util.List;
import java.util.Optional;
import org.dragoman.ontology.Sector;

/**
 * Something with a name that acts and is no person: an {@link Organisation} or an {@link
 * Institution}.
 */
public sealed interface Body permits Organisation, Institution {
  /** Stable, for example {@code un-security-council}; unique among all bodies. */
  String id();

  /** A country's ISO code, or PLOVER's UNO, EUR, IGO, NGO, MNC, IMG or ISM. */
  String code();

  /** In what capacity it acts; an intergovernmental body may have none. */
  Optional<Sector> sector();

  /** The name to show. */
  String name();

  /** Other names and acronyms that news uses. */
  List<String> aliases();
}
