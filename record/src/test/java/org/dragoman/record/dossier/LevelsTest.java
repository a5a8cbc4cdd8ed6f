package org.dragoman.record.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.actor.IdentityKey;
import org.dragoman.actor.RegistryTables;
import org.dragoman.event.Entity;
import org.dragoman.ontology.Sector;
import org.dragoman.report.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At which level somebody meets others. */
class LevelsTest {
  private static final Levels LEVELS = new Levels(RegistryTables.bundled());
  private static final LocalDate DAY = LocalDate.of(2025, 5, 15);

  private static Entity entity(String id, String sector, String office, String identity) {
    return new Entity(
        Optional.of("KAZ"),
        Optional.ofNullable(sector).map(Sector::valueOf),
        "somebody",
        new Span(0, 8),
        Optional.empty(),
        Optional.ofNullable(id),
        Optional.empty(),
        Optional.ofNullable(office),
        Optional.empty(),
        "",
        List.of(),
        Optional.ofNullable(identity).map(IdentityKey::new),
        false);
  }

  @ParameterizedTest
  @CsvSource({
    // the registry knows the office of the day, whatever the words
    "kassym-jomart-tokayev, 2025-05-15, GOV, guest, HEADS_OF_STATE",
    "kassym-jomart-tokayev, 2015-05-15, LEG, guest, PARLIAMENTS",
    "kassym-jomart-tokayev, 2005-05-15, GOV, guest, FOREIGN_MINISTERS",
    "olzhas-bektenov,       2025-05-15, GOV, guest, GOVERNMENTS",
    // a term that is of no level leaves it to sector and words
    "mehriban-aliyeva,      2025-05-15, GOV, First Vice-President, GOVERNMENTS",
  })
  void persons_of_the_registry_meet_by_the_office_of_the_day(
      String id, LocalDate day, String sector, String office, Level level) {
    assertThat(LEVELS.of(entity(id, sector, office, null), day)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "GOV, President,                                    HEADS_OF_STATE",
    "GOV, Vice President,                               GOVERNMENTS",
    "GOV, Minister of Energy,                           GOVERNMENTS",
    "GOV, Minister of Foreign Affairs,                  FOREIGN_MINISTERS",
    "GOV, Deputy Foreign Minister,                      FOREIGN_MINISTERS",
    "LEG, President of the Senate,                      PARLIAMENTS",
    "LEG, Deputy Speaker,                               PARLIAMENTS",
    "GOV, Extraordinary and Plenipotentiary Ambassador, AMBASSADORS",
    "GOV, chargé d'affaires,                            AMBASSADORS",
    "BUS, president,                                    OTHER",
    "ELI, former president,                             OTHER",
    "GOV, director,                                     OTHER",
  })
  void others_meet_by_the_words_of_their_office(String sector, String office, Level level) {
    assertThat(LEVELS.of(entity(null, sector, office, null), DAY)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "office:KAZ:foreign_minister, FOREIGN_MINISTERS",
    "office:KAZ:ambassador,       AMBASSADORS",
    "state:KAZ,                   OTHER"
  })
  void who_is_named_by_office_alone_meets_by_the_identity(String identity, Level level) {
    assertThat(LEVELS.of(entity(null, "GOV", null, identity), DAY)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "President,     Ambassador,       AMBASSADORS",
    "Ambassador,    President,        AMBASSADORS",
    "President,     President,        HEADS_OF_STATE",
    "Prime Minister,Foreign Minister, FOREIGN_MINISTERS"
  })
  void the_lower_side_makes_the_level(String one, String other, Level level) {
    assertThat(
            LEVELS.of(
                List.of(entity(null, "GOV", one, null)),
                List.of(entity(null, "GOV", other, null)),
                DAY))
        .isEqualTo(level);
  }
}
