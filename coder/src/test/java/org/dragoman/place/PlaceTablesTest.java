package org.dragoman.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the tables of places is one that a report can reach. */
class PlaceTablesTest {
  private static final String[] GAZETTEER = {
    "geonameid", "name", "lat", "lon", "country", "province", "feature", "population"
  };

  private final PlaceResolver places = PlaceResolver.bundled();
  private final Countries countries = Countries.bundled();

  @Test
  void everyPlaceLiesSomewhereInACountry() {
    for (TsvTable.Row row : table("gazetteer.tsv", GAZETTEER)) {
      assertThat(countries.byCode(row.cell(4))).as(row.toString()).isPresent();
      assertThat(row.cell(6)).as(row.toString()).matches("PPL[A-Z0-9]*|ADM1");
      assertThat(Long.parseLong(row.cell(7))).isNotNegative();
      assertThat(row.cell(2).isEmpty()).isEqualTo(row.cell(3).isEmpty());
      if (!row.cell(2).isEmpty()) {
        assertThat(Double.parseDouble(row.cell(2))).isBetween(-90.0, 90.0);
        assertThat(Double.parseDouble(row.cell(3))).isBetween(-180.0, 180.0);
      }
    }
  }

  @Test
  void everyPlaceIsFoundByItsNameAndCountry() {
    List<String> lost = new ArrayList<>();
    for (TsvTable.Row row : table("gazetteer.tsv", GAZETTEER)) {
      lose(row.cell(1), row.cell(4), lost);
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void everyRegionAndOtherNameIsFound() {
    List<String> lost = new ArrayList<>();
    for (TsvTable.Row row : table("regions.tsv", "name", "country", "aliases")) {
      lose(row.cell(0), row.cell(1), lost);
      row.list(2).forEach(alias -> lose(alias, row.cell(1), lost));
    }
    for (TsvTable.Row row : table("place_names.tsv", "name", "gazetteer", "country")) {
      lose(row.cell(0), row.cell(2), lost);
    }
    assertThat(lost).isEmpty();
  }

  private void lose(String name, String country, List<String> lost) {
    Optional<Place> found = places.resolve(name, Optional.of(country));
    if (found.flatMap(Place::countryCode).filter(country::equals).isEmpty()) {
      lost.add(name + ", " + country + ": " + found.map(Place::resolvedPlace).orElse("nothing"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "countries.tsv",
        "gazetteer.tsv",
        "name_variants.tsv",
        "place_names.tsv",
        "regions.tsv",
        "/org/dragoman/actor/holders.tsv",
        "/org/dragoman/actor/institutions.tsv",
        "/org/dragoman/actor/organisations.tsv",
        "/org/dragoman/actor/offices.tsv",
        "/org/dragoman/actor/executives.tsv",
        "/org/dragoman/actor/given_names.tsv",
        "/org/dragoman/time/holidays.tsv"
      })
  void everyTableSaysWhereItComesFrom(String name) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PlaceTablesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      assertThat(lines.lines().takeWhile(l -> l.startsWith("#")))
          .anyMatch(l -> l.contains("Source:"));
    }
  }

  private static List<TsvTable.Row> table(String name, String... columns) {
    return TsvTable.beside(PlaceResolver.class, name, columns).rows();
  }
}
