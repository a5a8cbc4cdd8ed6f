package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report of 15 May 2025 that the project was started for; skipped where it is not at hand. */
class ProjectReportTest {
  private static final Path REPORTS = Path.of("../../shared/reports");
  private static List<JsonNode> events = List.of();

  @BeforeAll
  static void code() {
    assumeThat(Files.isDirectory(REPORTS)).as("the folder " + REPORTS).isTrue();
    events = Run.dragoman("code", "--format", "jsonl", REPORTS).events();
  }

  private static List<JsonNode> entities(JsonNode event, String side) {
    List<JsonNode> entities = new ArrayList<>();
    event.get(side).forEach(entities::add);
    return entities;
  }

  private static void assertOne(String line) {
    assertThat(events).extracting(EventLine::of).containsOnlyOnce(line);
  }

  @Test
  void the_speaker_and_the_ambassador_met_in_baku() {
    assertOne("CONSULT | AZE LEG + KAZ GOV | 2025-05-15 | Baku");
    JsonNode meeting = events.get(0);
    assertThat(meeting.get("actor"))
        .extracting(a -> a.get("identifier_text").asText())
        .containsExactly("Sahiba Gafarova", "Alim Bayel");
  }

  @Test
  void the_speaker_is_satisfied_with_the_presidents_visit() {
    assertOne("SUPPORT | AZE LEG > KAZ GOV | 2025-05-15");
  }

  @Test
  void the_president_visited_parliament_the_year_before_and_the_speaker_met_him() {
    assertThat(events)
        .anySatisfy(
            e -> {
              assertThat(EventLine.of(e)).startsWith("CONSULT visit historical | KAZ GOV > AZE ");
              assertThat(e.get("date").asText()).isEqualTo("2024");
              assertThat(e.get("recipient")).anyMatch(r -> r.get("sector").asText().equals("LEG"));
              assertThat(e.get("actor").get(0).get("identifier_text").asText())
                  .isEqualTo("Kassym-Jomart Tokayev");
            });
    assertThat(events)
        .filteredOn(e -> e.get("mode").toString().contains("historical"))
        .anyMatch(e -> e.get("event_text").toString().contains("meeting"));
  }

  @Test
  void both_sides_and_nobody_else_are_pleased_with_mutual_support() {
    assertThat(events)
        .extracting(EventLine::of)
        .anyMatch(l -> l.startsWith("SUPPORT | AZE LEG + KAZ GOV >"));
  }

  @Test
  void the_speaker_praises_parliamentary_ties_and_supports_two_bodies() {
    assertThat(events)
        .filteredOn(e -> e.get("event_text").toString().contains("lauded"))
        .extracting(EventLine::of)
        .singleElement()
        .asString()
        .startsWith("SUPPORT | AZE LEG");
    assertThat(events)
        .filteredOn(
            e -> EventLine.of(e).matches("(SUPPORT|AGREE) \\| AZE LEG( \\+ KAZ LEG)? > IGO.*"))
        .flatExtracting(e -> entities(e, "recipient"))
        .extracting(r -> r.get("entity_text").asText())
        .contains("the Organisation of Turkic States", "TurkPA");
  }

  @Test
  void the_ambassador_is_satisfied_and_tells_of_work_together() {
    assertOne("SUPPORT | KAZ GOV > AZE GOV | 2025-05-15");
    assertThat(events)
        .filteredOn(e -> e.get("sentence").asText().startsWith("Ambassador Alim Bayel"))
        .anyMatch(e -> e.get("event").get(0).asText().equals("COOPERATE"));
  }

  @Test
  void nothing_is_invented_and_the_agency_does_not_act() {
    assertThat(events).hasSizeLessThanOrEqualTo(11);
    // what was merely mentioned, discussed or noted is no event
    assertThat(events)
        .extracting(e -> e.get("sentence").asText())
        .noneMatch(s -> s.startsWith("The contribution of") || s.startsWith("They underscored"));
    assertThat(events)
        .flatExtracting(e -> entities(e, "actor"))
        .noneMatch(a -> a.get("entity_text").asText().contains("Trend"));
  }
}
