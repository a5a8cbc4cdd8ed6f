package org.dragoman.record.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.actor.RegistryTables;
import org.dragoman.place.Countries;
import org.dragoman.place.Country;
import org.dragoman.record.Listing;
import org.dragoman.record.Records;
import org.dragoman.record.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two states have between them, sorted as a desk officer would. */
class DossierTest {
  private static final Country AZERBAIJAN = Countries.bundled().byCode("AZE").orElseThrow();
  private static final Country KAZAKHSTAN = Countries.bundled().byCode("KAZ").orElseThrow();
  private static final Country LITHUANIA = Countries.bundled().byCode("LTU").orElseThrow();

  @TempDir static Path folder;
  private static Path file;

  @BeforeAll
  static void aRecord() throws IOException {
    file = folder.resolve("r.duckdb");
    Records.ingest(
        file,
        "2024-03-11",
        "President Ilham Aliyev met with President of Kazakhstan Kassym-Jomart Tokayev in Baku on"
            + " Monday.",
        "2024-05-20",
        "Azerbaijan's Foreign Minister Jeyhun Bayramov met with Kazakhstan's Foreign Minister Murat"
            + " Nurtleu in Astana on Monday.",
        "2024-06-04",
        "Speaker of the Milli Majlis Sahiba Gafarova received Alim Bayel, Ambassador of"
            + " Kazakhstan to Azerbaijan, in Baku on Tuesday.",
        "2024-08-12",
        "President of Azerbaijan Ilham Aliyev visited Kazakhstan on Monday.",
        "2025-02-03",
        "Kazakhstan's Foreign Ministry condemned Azerbaijan on Monday.",
        "2024-07-02",
        "Lithuania expelled two Belarusian diplomats on Tuesday.");
  }

  private static Dossier dossier(Country one, Country other, String since) throws IOException {
    try (Store store = Store.openReadOnly(file)) {
      return new DossierCompiler(new Listing(store), RegistryTables.bundled())
          .compile(
              one,
              other,
              Optional.ofNullable(since).map(LocalDate::parse),
              Optional.empty(),
              LocalDate.of(2025, 3, 1));
    }
  }

  private static List<Dossier.Line> lines(Dossier dossier, String key) {
    return dossier.sections().stream()
        .filter(s -> s.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no section " + key))
        .lines();
  }

  @Test
  void meetings_stand_under_the_level_of_the_lower_side() throws IOException {
    Dossier dossier = dossier(AZERBAIJAN, KAZAKHSTAN, null);
    assertThat(lines(dossier, "meetings_heads_of_state"))
        .extracting(Dossier.Line::date)
        .containsExactly("2024-03-11");
    assertThat(lines(dossier, "meetings_foreign_ministers"))
        .extracting(Dossier.Line::date)
        .containsExactly("2024-05-20");
    assertThat(lines(dossier, "meetings_ambassadors"))
        .extracting(Dossier.Line::date)
        .containsExactly("2024-06-04");
  }

  @Test
  void a_call_by_a_resident_ambassador_is_a_meeting_and_no_visit() throws IOException {
    Dossier dossier = dossier(AZERBAIJAN, KAZAKHSTAN, null);
    assertThat(lines(dossier, "visits_KAZ_AZE")).isEmpty();
    // the ministers' meeting in Astana may be told as a visit, too
    assertThat(lines(dossier, "visits_AZE_KAZ"))
        .extracting(Dossier.Line::date)
        .contains("2024-08-12")
        .doesNotContain("2024-06-04");
  }

  @Test
  void a_line_has_date_names_words_and_source() throws IOException {
    Dossier.Line line =
        lines(dossier(AZERBAIJAN, KAZAKHSTAN, null), "meetings_heads_of_state").get(0);
    assertThat(line.who()).contains("Ilham Aliyev (AZE").contains("Tokayev (KAZ");
    assertThat(line.evidence()).startsWith("President Ilham Aliyev met with");
    assertThat(line.source()).contains("2024-03-11");
    assertThat(line.id()).isNotBlank();
  }

  @Test
  void both_orders_of_the_states_tell_the_same_events() throws IOException {
    Dossier one = dossier(AZERBAIJAN, KAZAKHSTAN, null);
    Dossier other = dossier(KAZAKHSTAN, AZERBAIJAN, null);
    assertThat(lines(other, "conflict")).isEqualTo(lines(one, "conflict")).hasSize(1);
    assertThat(other.years()).isEqualTo(one.years());
    assertThat(other.organisations()).isEqualTo(one.organisations());
  }

  @Test
  void the_years_count_cooperation_and_conflict() throws IOException {
    assertThat(dossier(AZERBAIJAN, KAZAKHSTAN, null).years())
        .containsExactly(new Dossier.Year(2024, 4, 0), new Dossier.Year(2025, 0, 1));
    assertThat(dossier(AZERBAIJAN, KAZAKHSTAN, "2025-01-01").years())
        .containsExactly(new Dossier.Year(2025, 0, 1));
  }

  @Test
  void offices_are_those_of_the_day() throws IOException {
    Dossier.Side kazakhstan = dossier(AZERBAIJAN, KAZAKHSTAN, null).sides().get(1);
    assertThat(kazakhstan.holders())
        .filteredOn(h -> h.kind() == org.dragoman.actor.OfficeTerm.Kind.FOREIGN_MINISTER)
        .extracting(Dossier.Holder::name, h -> h.since().orElse(""))
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Murat Nurtleu", "2023-04-03"));
    assertThat(dossier(AZERBAIJAN, KAZAKHSTAN, null).organisations())
        .contains("Organization of Turkic States")
        .doesNotContain("Eurasian Economic Union", "Council of Europe");
  }

  @Test
  void states_without_an_event_have_a_dossier_all_the_same() throws IOException {
    Dossier dossier = dossier(LITHUANIA, KAZAKHSTAN, null);
    assertThat(dossier.sections()).allMatch(s -> s.lines().isEmpty());
    assertThat(dossier.years()).isEmpty();
    assertThat(dossier.sides().get(0).holders()).isNotEmpty();
  }
}
