package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.model.MentionKind;
import org.dragoman.ontology.Sector;
import org.dragoman.place.TsvTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActorResolverTest {
  private final ActorResolver resolver = TestRegistry.RESOLVER;

  static Stream<Arguments> mentions() {
    return TestRegistry.table("mentions.tsv", "mention", "kind", "date", "home", "expected", "name")
        .rows()
        .stream()
        .map(row -> Arguments.of(row.cell(0), row));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mentions")
  void tellsWhoseAMentionIsAndInWhatCapacity(String mention, TsvTable.Row row) {
    ActorContext context =
        ActorContext.of(
            LocalDate.parse(row.cell(2)), Optional.of(row.cell(3)).filter(home -> !home.isEmpty()));

    List<Resolution> found = resolver.resolve(mention, MentionKind.valueOf(row.cell(1)), context);

    assertThat(found.stream().map(ActorResolverTest::brief).collect(Collectors.joining("|")))
        .as(found.toString())
        .isEqualTo(row.cell(4));
    if (!row.cell(5).isEmpty()) {
      assertThat(found.get(0).identifierText()).as(found.toString()).contains(row.cell(5));
    }
  }

  private static String brief(Resolution resolution) {
    return (resolution.isKnown() ? resolution.code() : "?")
        + " "
        + resolution.sector().map(Sector::name).orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "Qazaxıstan, KAZ",
    "Казахстан, KAZ",
    "Қазақстан, KAZ",
    "Өзбекстан, UZB",
    "Azərbaycan, AZE",
    "Ермания, ''",
    "Allemagne, DEU",
    "الصين, CHN",
    "法国, FRA",
    "Almanya, DEU",
    "Türkmenistan, TKM",
    "Gruzija, ''"
  })
  void knowsStatesInTheLanguagesOfItsUsers(String name, String code) {
    assertThat(resolver.resolve(name, ActorContext.of(LocalDate.of(2024, 5, 15), Optional.empty())))
        .extracting(Resolution::code)
        .filteredOn(c -> !c.isEmpty())
        .hasSameElementsAs(code.isEmpty() ? List.of() : List.of(code));
  }
}
