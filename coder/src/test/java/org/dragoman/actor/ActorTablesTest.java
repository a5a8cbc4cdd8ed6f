package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.ontology.Sector;
import org.dragoman.place.Countries;
import org.dragoman.place.TsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the tables of words is one that the resolver can use. */
class ActorTablesTest {
  private static final String[] OFFICES = {"phrase", "sector", "kind", "takes", "code"};

  static Stream<Arguments> tables() {
    return Stream.of(
        Arguments.of("offices.tsv", 250, OFFICES),
        Arguments.of("body_nouns.tsv", 200, new String[] {"phrase", "sector", "kind"}),
        Arguments.of("roles.tsv", 200, new String[] {"phrase", "sector", "takes"}),
        Arguments.of("prefixes.tsv", 40, new String[] {"phrase", "effect"}),
        Arguments.of("kinds.tsv", 40, new String[] {"kind", "wider"}),
        Arguments.of("titles.tsv", 50, new String[] {"title", "gender", "sector"}),
        Arguments.of("given_names.tsv", 1000, new String[] {"name", "gender"}),
        Arguments.of("anaphors.tsv", 40, new String[] {"word", "number", "gender", "refers"}),
        Arguments.of("regions.tsv", 20, new String[] {"name", "code", "kind"}));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void holdsEnoughLinesAndNoneTwice(String name, int least, String[] columns) {
    List<TsvTable.Row> rows = Lexicon.read(name, columns);
    assertThat(rows).hasSizeGreaterThanOrEqualTo(least);
    assertThat(rows.stream().map(row -> row.cell(0).replace('-', ' ')))
        .doesNotHaveDuplicates()
        .allMatch(phrase -> !phrase.isBlank() && phrase.equals(phrase.strip()));
  }

  @Test
  void everySectorOfAnOfficeBodyOrRoleIsPlovers() {
    Stream.of(
            Lexicon.read("offices.tsv", OFFICES),
            Lexicon.read("body_nouns.tsv", "phrase", "sector", "kind"),
            Lexicon.read("roles.tsv", "phrase", "sector", "takes"))
        .flatMap(List::stream)
        .forEach(row -> assertThat(Sector.valueOf(row.cell(1))).as(row.toString()).isNotNull());
  }

  @Test
  void everyKindOfAnOfficeOrBodyIsInTheTableOfKinds() {
    Kinds kinds = new Kinds();
    Stream.concat(
            Lexicon.read("offices.tsv", OFFICES).stream(),
            Lexicon.read("body_nouns.tsv", "phrase", "sector", "kind").stream())
        .forEach(row -> assertThat(kinds.knows(row.cell(2))).as(row.toString()).isTrue());
  }

  @Test
  void everyKindOfTheRegistryIsAKindOfOffice() {
    Kinds kinds = new Kinds();
    RegistryTables.bundled().persons().stream()
        .flatMap(p -> p.terms().stream())
        .map(Kinds::of)
        .distinct()
        .filter(kind -> !kind.isEmpty())
        .forEach(kind -> assertThat(kinds.knows(kind)).as(kind).isTrue());
  }

  @Test
  void everyCodeOfAnOfficeOrRegionIsAStatesOrABodys() {
    Set<String> codes = new HashSet<>();
    Lexicon.read("offices.tsv", OFFICES).forEach(row -> codes.add(row.cell(4)));
    Lexicon.read("regions.tsv", "name", "code", "kind").forEach(row -> codes.add(row.cell(1)));
    codes.remove("");
    assertThat(codes)
        .allMatch(code -> !Codes.isState(code) || Countries.bundled().byCode(code).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "head of state, heads of state",
    "secretary-general, secretaries-general",
    "foreign minister, foreign ministers",
    "serviceman, servicemen",
    "spokeswoman, spokeswomen",
    "child, children",
    "ministry, ministries",
    "charge d'affaires, charges d'affaires",
    "major general, major generals",
    "attorney general, attorneys general",
    "ambassador to the un, ambassadors to the un",
    "brewery, breweries",
    "church, churches"
  })
  void pluralsAreFormedOnTheHeadOfThePhrase(String singular, String plural) {
    assertThat(Plurals.of(singular)).isEqualTo(plural);
  }

  @ParameterizedTest
  @CsvSource({
    "Sahiba Gafarova, female",
    "Kassym-Jomart Tokayev, male",
    "Zulfira Nazarova, female",
    "Olena Bondarenko, female",
    "Xyz Petrenko, ''",
    "Ivan, male",
    "Kovalska, female"
  })
  void aNameTellsTheGenderWhereItCan(String name, String gender) {
    assertThat(new Genders().of(List.of(name.split("[ -]"))).orElse("")).isEqualTo(gender);
  }
}
