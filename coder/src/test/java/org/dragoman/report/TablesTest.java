package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.select.QueryParser;
import org.junit.jupiter.api.Test;

/** Reads every line of the package's tables. */
class TablesTest {
  @Test
  void agenciesHaveOneMeaningAName() {
    Map<String, String> owners = new HashMap<>();
    Set<String> countries =
        Set.of(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).toArray(String[]::new));
    for (String[] row : Table.rows("agencies.tsv", 3)) {
      assertThat(row[0]).isNotBlank().isEqualTo(row[0].strip());
      assertThat(row[2])
          .as(row[0])
          .satisfiesAnyOf(
              code -> assertThat(countries).contains(code),
              code -> assertThat(code).isIn("UNO", "IGO", "KOS"));
      for (String name : (row[0] + ";" + row[1]).split(";")) {
        if (!name.isEmpty()) {
          assertThat(owners.put(name, row[0])).as("owner of " + name).isIn(null, row[0]);
          assertThat(Agencies.known().named(name)).as(name).contains(row[0]);
          assertThat(Agencies.known().at(name + " reports", 0))
              .as(name)
              .contains(new Agencies.Found(row[0], name.length()));
        }
      }
    }
  }

  @Test
  void cuesAreOfAKnownKindAndInLowerCase() {
    for (String[] row : Table.rows("cues.tsv", 2)) {
      Cues.Kind kind = Cues.Kind.valueOf(row[0].replace('-', '_').toUpperCase(Locale.ROOT));
      assertThat(row[1]).isNotBlank().isEqualTo(row[1].strip().toLowerCase(Locale.ROOT));
      assertThat(Cues.of(kind).has(row[1])).isTrue();
    }
  }

  @Test
  void pageTablesHoldSelectorsAndWords() {
    for (String[] row : Table.rows("page-metadata.tsv", 3)) {
      assertThat(row[0]).isIn("title", "date", "visible-date", "site", "url", "language", "body");
      assertThat(row[2]).isNotBlank();
      if (!row[2].equals("ld")) {
        assertThat(QueryParser.parse(row[1])).as(row[1]).isNotNull();
      }
    }
    for (String[] row : Table.rows("page-clutter.tsv", 2)) {
      assertThat(row[0]).isIn("tag", "role", "hidden", "always", "usually", "pair");
      assertThat(row[1]).isEqualTo(row[1].strip().toLowerCase(Locale.ROOT)).isNotEmpty();
      assertThat(row[1].contains("-"))
          .as(row[1])
          .isEqualTo(row[0].equals("pair") || row[1].contains("-") && row[0].equals("hidden"));
    }
  }

  @Test
  void fileKindsAreRecognisedByTheirBytes() {
    for (String[] row : Table.rows("file-kinds.tsv", 4)) {
      byte[] magic = HexFormat.of().parseHex(row[1]);
      byte[] file = new byte[Integer.parseInt(row[0]) + magic.length];
      System.arraycopy(magic, 0, file, file.length - magic.length, magic.length);
      assertThat(ForeignFile.of(new Opening(file)))
          .as(row[2])
          .hasValueSatisfying(kind -> assertThat(kind.message()).contains(row[2], row[3]));
    }
    assertThat(List.of(Table.rows("file-kinds.tsv", 4))).isNotEmpty();
  }
}
