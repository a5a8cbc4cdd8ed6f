package org.dragoman.actor;

import java.util.List;
import java.util.Optional;
import org.dragoman.ontology.Sector;

/**
 * A body of one country with a name of its own: a parliament or chamber, a seat of power, a
 * ministry, a service, an army, an armed group, a party, a news agency, a company.
 *
 * @param code the country's ISO code
 * @param sector never empty
 */
public record Institution(
    String id, String code, Optional<Sector> sector, String name, List<String> aliases)
    implements Body {
  public Institution {
    if (id.isBlank() || name.isBlank() || code.length() != 3 || sector.isEmpty()) {
      throw new IllegalArgumentException("not an institution: " + id + " " + code + " " + name);
    }
    aliases = List.copyOf(aliases);
  }
}
