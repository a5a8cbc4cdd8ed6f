package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.model.MentionKind;
import org.dragoman.place.Countries;
import org.dragoman.place.Country;
import org.dragoman.place.PlaceResolver;
import org.dragoman.place.TsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the registry is what some phrase resolves to, by the way a report takes. */
class ReachabilityTest {
  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
  private static final String[] EXECUTIVES = {"code", "leader", "from", "to"};

  private final ActorResolver resolver =
      ActorResolver.bundled(PlaceResolver.bundled()::countryOfCity);
  private final RegistryTables tables = RegistryTables.bundled();

  @Test
  void everyCountryIsResolvedByItsName() {
    for (Country country : Countries.bundled().all()) {
      assertThat(first(country.name(), MentionKind.GPE, country.code(), DAY).map(Resolution::code))
          .as(country.name())
          .contains(country.code());
    }
  }

  @Test
  void everyBodyIsResolvedByItsName() {
    List<String> lost = new ArrayList<>();
    for (Body body : tables.bodies()) {
      Optional<Resolution> found = first(body.name(), MentionKind.ORG, body.code(), DAY);
      boolean right =
          found.filter(r -> r.identifierId().equals(Optional.of(body.id()))).isPresent();
      if (!right) {
        lost.add(body.id() + " as " + found.map(Resolution::identity).orElse(null));
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void everyTermIsResolvedByItsHoldersNameOnItsFirstDay() {
    List<String> lost = new ArrayList<>();
    for (Person person : tables.persons()) {
      for (OfficeTerm term : person.terms()) {
        LocalDate day = term.start().map(TermDate::latest).orElse(DAY);
        Optional<Resolution> found = first(person.name(), MentionKind.PER, term.code(), day);
        boolean right =
            found.filter(r -> r.identifierId().equals(Optional.of(person.id()))).isPresent();
        if (!right) {
          lost.add(person.id() + ", " + term.office() + " on " + day);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void everyOfficeBodyAndRoleIsACapacity() {
    List<String> lost = new ArrayList<>();
    Stream.of(
            Lexicon.read("offices.tsv", "phrase", "sector", "kind", "takes", "code"),
            Lexicon.read("body_nouns.tsv", "phrase", "sector", "kind"),
            Lexicon.read("roles.tsv", "phrase", "sector", "takes"))
        .flatMap(List::stream)
        .forEach(
            row -> {
              Optional<Resolution> found =
                  first("the " + row.cell(0), MentionKind.ROLE, "KAZ", DAY)
                      .filter(r -> r.sector().isPresent());
              if (found.isEmpty()) {
                lost.add(row.cell(0));
              }
            });
    assertThat(lost).isEmpty();
  }

  @Test
  void theLeaderOfAStateIsOfAKnownKindAndOneAtATime() {
    List<TsvTable.Row> rows = Lexicon.read("executives.tsv", EXECUTIVES);
    String code = "";
    LocalDate last = LocalDate.MIN;
    for (TsvTable.Row row : rows) {
      assertThat(Countries.bundled().byCode(row.cell(0))).as(row.toString()).isPresent();
      assertThat(row.cell(1)).isIn("head_of_state", "head_of_government");
      LocalDate from =
          row.cell(2).isEmpty() ? LocalDate.MIN : TermDate.parse(row.cell(2)).earliest();
      LocalDate to = row.cell(3).isEmpty() ? LocalDate.MAX : TermDate.parse(row.cell(3)).latest();
      assertThat(from).as(row.toString()).isBefore(to);
      assertThat(!row.cell(0).equals(code) || from.isAfter(last)).as(row.toString()).isTrue();
      code = row.cell(0);
      last = to;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "the Kazakh president, kassym-jomart-tokayev",
    "the Iranian president, ebrahim-raisi",
    "Kazakhstan's Senate speaker, maulen-ashimbayev",
    "the Kazakh president's spokesman, ''",
    "the adviser to the president of Kazakhstan, ''",
    "the secretary of the president of Azerbaijan, ''"
  })
  void whoServesAPresidentIsNotThePresident(String phrase, String id) {
    Optional<Resolution> found = first(phrase, MentionKind.ROLE, "", LocalDate.of(2023, 5, 1));
    assertThat(found.flatMap(Resolution::identifierId).orElse("")).isEqualTo(id);
  }

  private Optional<Resolution> first(String words, MentionKind kind, String home, LocalDate day) {
    Optional<String> country = Codes.isState(home) ? Optional.of(home) : Optional.empty();
    return resolver.resolve(words, kind, ActorContext.of(day, country)).stream().findFirst();
  }
}
