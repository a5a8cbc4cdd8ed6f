package org.dragoman.place;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A place that words were resolved to: the fields of PLOVER's {@code event_loc}.
 *
 * @param extractedPlace the words
 * @param resolvedPlace the gazetteer's name
 * @param geonameid GeoNames' number, where the gazetteer has one
 * @param lat degrees north; of a division, its seat's
 * @param lon degrees east
 * @param countryCode ISO 3166-1 alpha-3
 * @param featureClass GeoNames' class: P city, A division or country, L region
 * @param featureCode GeoNames' code, for example PPLC for a capital
 * @param resolution 5 below city, 4 city, 3 district, 2 province, 1 country
 */
public record Place(
    String extractedPlace,
    String resolvedPlace,
    OptionalLong geonameid,
    OptionalDouble lat,
    OptionalDouble lon,
    Optional<String> city,
    Optional<String> district,
    Optional<String> province,
    Optional<String> country,
    Optional<String> countryCode,
    Optional<String> featureClass,
    Optional<String> featureCode,
    int resolution) {
  public Place {
    if (resolution < 1 || resolution > 5) {
      throw new IllegalArgumentException("no resolution: " + resolution);
    }
  }
}
