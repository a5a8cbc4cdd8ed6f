package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
  private static final Path EXAMPLES = Path.of("../examples/reports");

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "csv", "polecat", "table"})
  void one_worker_or_two_write_the_same(String format) {
    Run one = Run.dragoman("code", "--format", format, "--workers", 1, EXAMPLES);
    Run two = Run.dragoman("code", "--format", format, "--workers", 2, EXAMPLES);
    assertThat(one.code()).isZero();
    assertThat(two.out()).isEqualTo(one.out()).isNotEmpty();
  }

  @Test
  void a_report_alone_gives_the_same_events_as_among_others() {
    Run all = Run.dragoman("code", "--format", "jsonl", EXAMPLES);
    Path one = EXAMPLES.resolve("09-ceasefire.txt");
    Run alone = Run.dragoman("code", "--format", "jsonl", one);
    assertThat(alone.events())
        .isEqualTo(
            all.events().stream()
                .filter(e -> e.get("story_id").asText().equals("09-ceasefire"))
                .toList());
  }

  @Test
  void every_offset_points_at_the_words_it_quotes() throws IOException {
    for (JsonNode event : Run.dragoman("code", "--format", "jsonl", EXAMPLES).events()) {
      Path file = EXAMPLES.resolve(event.get("story_id").asText() + ".txt");
      if (!Files.exists(file)) {
        continue; // a page's or a JSON line's text is not the file's
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      JsonNode info = event.get("text_info");
      assertThat(text.substring(info.get("start").asInt(), info.get("end").asInt()))
          .isEqualTo(event.get("sentence").asText());
      for (String side : new String[] {"actor", "recipient"}) {
        for (JsonNode entity : event.get(side)) {
          assertThat(text.substring(entity.get("start").asInt(), entity.get("end").asInt()))
              .isEqualTo(entity.get("entity_text").asText());
        }
      }
      for (int i = 0; i < event.get("event_spans").size(); i++) {
        JsonNode span = event.get("event_spans").get(i);
        assertThat(text.substring(span.get("start").asInt(), span.get("end").asInt()))
            .isEqualTo(event.get("event_text").get(i).asText());
      }
    }
  }

  @Test
  void a_record_has_every_field_of_the_standard() {
    Set<String> fields =
        Set.of(
            "id",
            "date",
            "enddate",
            "actor",
            "recipient",
            "event",
            "mode",
            "context",
            "quad_code",
            "event_scale",
            "event_loc",
            "event_text",
            "text_info",
            "cite_info",
            "coder",
            "coded_date",
            "comment",
            "link",
            "story_id",
            "confidence");
    Set<String> entityFields =
        Set.of(
            "code",
            "sector",
            "entity_text",
            "identifier_id",
            "identifier_text",
            "office",
            "religion",
            "ethnicity",
            "gender",
            "age",
            "start",
            "end");
    for (JsonNode event : Run.dragoman("code", "--format", "jsonl", EXAMPLES).events()) {
      assertThat(event.fieldNames()).toIterable().containsAll(fields);
      for (JsonNode entity : event.get("actor")) {
        assertThat(entity.fieldNames()).toIterable().containsAll(entityFields);
      }
      assertThat(event.get("confidence").asDouble()).isBetween(0.0, 1.0);
      assertThat(event.get("id").asText()).matches("[0-9a-f]{20}");
    }
  }

  @Test
  void ids_are_unique_and_stable() {
    Run first = Run.dragoman("code", "--format", "jsonl", EXAMPLES);
    assertThat(first.events()).extracting(e -> e.get("id").asText()).doesNotHaveDuplicates();
    assertThat(Run.dragoman("code", "--format", "jsonl", EXAMPLES).out()).isEqualTo(first.out());
  }

  @Test
  void polecat_rows_have_40_columns() {
    String[] lines = Run.dragoman("code", "--format", "polecat", EXAMPLES).out().split("\n");
    assertThat(lines.length).isGreaterThan(10);
    assertThat(lines[0]).startsWith("Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity");
    for (String line : lines) {
      assertThat(line.split("\t", -1)).hasSize(40).allMatch(cell -> !cell.isEmpty());
      assertThat(line).doesNotContain("\"");
    }
  }

  @Test
  void csv_rows_have_the_columns_of_the_header() {
    String out = Run.dragoman("code", "--format", "csv", EXAMPLES).out();
    String unquoted =
        Stream.of(out.split("\"", -1))
            .collect(Collectors.collectingAndThen(Collectors.toList(), FormatsTest::outsideQuotes));
    String[] lines = unquoted.split("\r\n");
    assertThat(lines.length).isGreaterThan(10);
    long commas = lines[0].chars().filter(c -> c == ',').count();
    assertThat(lines).allMatch(line -> line.chars().filter(c -> c == ',').count() == commas);
  }

  private static String outsideQuotes(java.util.List<String> parts) {
    StringBuilder outside = new StringBuilder();
    for (int i = 0; i < parts.size(); i += 2) {
      outside.append(parts.get(i));
    }
    return outside.toString();
  }

  @Test
  void the_table_groups_events_under_their_report() {
    String table = Run.dragoman("code", EXAMPLES.resolve("05-diplomats-expelled.txt")).out();
    assertThat(table).startsWith("05-diplomats-expelled  published 2023-04-18");
    assertThat(table).contains("SANCTION expel").contains("_expelled_").doesNotContain("\u001b");
    assertThat(Run.dragoman("code", EXAMPLES.resolve("12-no-event-football.txt")).out())
        .contains("no event");
  }
}
