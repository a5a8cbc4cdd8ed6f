package org.dragoman.actor.imports;

import java.util.Optional;
import org.dragoman.ontology.Sector;

/** FollowTheMoney's schemata of bodies, with the sector that each makes likely. */
enum Schema {
  ORGANIZATION("Organization", null),
  PUBLIC_BODY("PublicBody", Sector.GOV),
  COMPANY("Company", Sector.BUS),
  LEGAL_ENTITY("LegalEntity", null);

  private final String name;
  private final Sector sector;

  Schema(String name, Sector sector) {
    this.name = name;
    this.sector = sector;
  }

  /** The sector where nothing tells a better one. */
  Optional<Sector> sector() {
    return Optional.ofNullable(sector);
  }

  static Optional<Schema> find(String name) {
    for (Schema schema : values()) {
      if (schema.name.equalsIgnoreCase(name.strip())) {
        return Optional.of(schema);
      }
    }
    return Optional.empty();
  }

  /**
   * @throws IllegalArgumentException if it is none of these
   */
  static Schema of(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "schema Person, Organization, PublicBody, Company or LegalEntity expected: "
                        + CleanText.shorten(name)));
  }
}
