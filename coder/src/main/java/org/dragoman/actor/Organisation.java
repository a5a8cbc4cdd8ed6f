package org.dragoman.actor;

import java.util.List;
import java.util.Optional;
import org.dragoman.ontology.Sector;

/**
 * A body of no single country: an intergovernmental or parliamentary one, a non-governmental
 * organisation, a multinational company, a transnational armed group or movement.
 *
 * @param code UNO, EUR, IGO, NGO, MNC, IMG or ISM
 * @param members ISO codes of the states that form it; empty where the table does not say
 */
public record Organisation(
    String id,
    String code,
    Optional<Sector> sector,
    String name,
    List<String> aliases,
    List<String> members)
    implements Body {
  public Organisation {
    if (id.isBlank() || name.isBlank() || code.length() != 3) {
      throw new IllegalArgumentException("not an organisation: " + id + " " + code + " " + name);
    }
    aliases = List.copyOf(aliases);
    members = List.copyOf(members);
  }
}
