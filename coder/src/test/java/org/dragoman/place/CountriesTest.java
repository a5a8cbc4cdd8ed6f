package org.dragoman.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.place.Country.Recognition;
import org.dragoman.place.CountryName.Kind;
import org.dragoman.place.CountryName.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
  private static final String[] COLUMNS = {
    "code",
    "cow",
    "name",
    "official",
    "aliases",
    "adjectives",
    "peoples",
    "capital",
    "seats",
    "iso2",
    "recognition",
    "from",
    "to"
  };

  private final Countries countries = Countries.bundled();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Kazakhstan, KAZ, NAME",
        "the Kyrgyz Republic, KGZ, NAME",
        "Türkiye, TUR, NAME",
        "Turkiye, TUR, NAME",
        "TURKEY, TUR, NAME",
        "UK, GBR, NAME",
        "U.K., GBR, NAME",
        "U.S., USA, NAME",
        "DPRK, PRK, NAME",
        "Ivory Coast, CIV, NAME",
        "Cote d'Ivoire, CIV, NAME",
        "Côte d’Ivoire, CIV, NAME",
        "Burma, MMR, NAME",
        "Swaziland, SWZ, NAME",
        "the Holy See, VAT, NAME",
        "Kazakhstani, KAZ, ADJECTIVE",
        "Azeri, AZE, ADJECTIVE",
        "korean, KOR, ADJECTIVE",
        "Uzbeks, UZB, PEOPLE",
        "the Finns, FIN, PEOPLE",
        "Ankara, TUR, SEAT",
        "Kiev, UKR, SEAT",
        "Nur-Sultan, KAZ, SEAT",
        "The Hague, NLD, SEAT",
        "Chisinau, MDA, SEAT",
        "Crimea, UKR, NAME",
        "Puerto Rican, USA, ADJECTIVE",
        "Greenlanders, DNK, PEOPLE",
        "Scottish, GBR, ADJECTIVE",
        "USSR, RUS, NAME",
        "Soviet, RUS, ADJECTIVE",
        "Congo, COD, NAME",
        "Dominican, DOM, ADJECTIVE",
        "Nigerien, NER, ADJECTIVE",
        "Nigerian, NGA, ADJECTIVE"
      })
  void knowsWhatANameStandsFor(String name, String code, Kind kind) {
    assertThat(countries.byName(name))
        .first()
        .satisfies(
            found -> {
              assertThat(found.country().code()).isEqualTo(code);
              assertThat(found.kind()).isEqualTo(kind);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "uk", "Narnia", "", "car"})
  void knowsNoCountryByAWordThatIsNone(String word) {
    assertThat(countries.byName(word)).isEmpty();
  }

  @Test
  void saysWhichPartOrPredecessorANameMeant() {
    CountryName greenland = countries.byName("Greenlandic").get(0);
    assertThat(greenland.of()).isEqualTo("Greenland");
    assertThat(greenland.standing()).isEqualTo(Standing.PART);

    CountryName soviet = countries.byName("the Soviet Union").get(0);
    assertThat(soviet.standing()).isEqualTo(Standing.FORMER);
    assertThat(soviet.from()).hasValue(1922);
    assertThat(soviet.to()).hasValue(1991);
  }

  @Test
  void givesEveryOwnerOfASharedNameTheLikelierFirst() {
    assertThat(countries.byName("Congolese"))
        .extracting(n -> n.country().code())
        .containsSubsequence("COD", "COG");
    assertThat(countries.byName("Koreans"))
        .extracting(n -> n.country().code())
        .containsExactly("KOR", "PRK");
  }

  @Test
  void holdsEveryMemberOfTheUnitedNationsAndWhatPloverKeepsApart() {
    assertThat(countries.all()).filteredOn(c -> c.recognition() == Recognition.UN).hasSize(193);
    assertThat(List.of("VAT", "PSE", "KOS", "TWN", "HKG"))
        .allSatisfy(code -> assertThat(countries.byCode(code)).isPresent());
    assertThat(countries.byCode("GRL")).isEmpty();
  }

  @Test
  void codesAreThoseOfIso3166() {
    assertThat(countries.all())
        .filteredOn(c -> !c.code().equals("KOS"))
        .allSatisfy(
            c ->
                assertThat(new Locale.Builder().setRegion(c.iso2()).build().getISO3Country())
                    .as(c.name())
                    .isEqualTo(c.code()));
  }

  @Test
  void everyCodeOfIso3166GoesToACountryHere() {
    Set<String> known = new HashSet<>();
    table().rows().forEach(row -> known.add(row.cell(9)));
    Set<String> left = new HashSet<>(Set.of(Locale.getISOCountries()));
    left.removeAll(known);
    // Without people, or not one state's: Antarctica and islands that no report sends news from.
    assertThat(left).isSubsetOf("AQ", "BV", "GS", "HM", "IO", "TF", "UM", "EH", "AN");
  }

  @Test
  void numbersOfTheCorrelatesOfWarAreEachUsedOnce() {
    assertThat(
            countries.all().stream().filter(c -> c.cow().isPresent()).map(c -> c.cow().getAsInt()))
        .doesNotHaveDuplicates()
        .allMatch(n -> n >= 2 && n <= 990);
    assertThat(countries.all())
        .filteredOn(c -> c.recognition() == Recognition.UN)
        .allMatch(c -> c.cow().isPresent());
  }

  @Test
  void everyCountryHasTheNamesThatNewsNeeds() {
    assertThat(countries.all())
        .allSatisfy(
            c -> {
              assertThat(c.official()).isNotBlank();
              assertThat(c.adjectives()).isNotEmpty();
              assertThat(c.peoples())
                  .as(c.name())
                  .satisfiesAnyOf(
                      peoples -> assertThat(peoples).isNotEmpty(),
                      peoples -> assertThat(c.recognition()).isEqualTo(Recognition.OBSERVER));
            });
  }

  @Test
  void everyNameFindsItsRowAndOnlyMarkedNamesAreShared() {
    List<String> shared = new ArrayList<>();
    for (TsvTable.Row row : table().rows()) {
      Stream.of(2, 3, 4, 5, 6, 7, 8)
          .flatMap(column -> row.list(column).stream())
          .forEach(
              name -> {
                boolean marked = name.endsWith("?");
                String clean = Countries.unmarked(name);
                assertThat(clean).isEqualTo(clean.strip()).isNotBlank();
                List<CountryName> found = countries.byName(clean);
                assertThat(found).as(row + ": " + clean).anyMatch(n -> n.of().equals(row.cell(2)));
                long owners = found.stream().map(CountryName::of).distinct().count();
                boolean first = found.get(0).of().equals(row.cell(2));
                if (owners > 1 && !marked && !first || marked && (owners < 2 || first)) {
                  shared.add(row.cell(2) + ": " + name);
                }
              });
    }
    assertThat(shared).isEmpty();
  }

  @Test
  void yearsOfAPredecessorAreOrdered() {
    assertThat(table().rows())
        .allSatisfy(
            row -> {
              if (row.cell(10).equals("former")) {
                assertThat(row.cell(12)).matches("\\d{4}");
                assertThat(row.cell(11).compareTo(row.cell(12))).isNegative();
              } else {
                assertThat(row.cell(11) + row.cell(12)).isEmpty();
              }
            });
  }

  @Test
  void refusesATableWhoseTerritoryComesBeforeItsState() {
    String text = String.join("\t", COLUMNS) + "\nDNK\t\tGreenland\t\t\t\t\tNuuk\t\tGL\tpart\t\t\n";
    assertThatThrownBy(() -> Countries.of(TsvTable.parse("mine.tsv", text, COLUMNS)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("mine.tsv line 2")
        .hasMessageContaining("DNK");
  }

  private static TsvTable table() {
    return TsvTable.beside(Countries.class, "countries.tsv", COLUMNS);
  }
}
