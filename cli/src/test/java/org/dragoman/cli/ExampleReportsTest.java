package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example report holds exactly the events a reader finds in it. */
class ExampleReportsTest {
  @TestFactory
  Stream<DynamicTest> each_example_holds_its_events() throws IOException {
    Map<String, List<String>> expected = expected();
    Map<String, List<String>> coded = new LinkedHashMap<>();
    for (JsonNode event :
        Run.dragoman("code", "--format", "jsonl", "../examples/reports").events()) {
      coded
          .computeIfAbsent(event.get("story_id").asText(), id -> new ArrayList<>())
          .add(EventLine.of(event));
    }
    assertThat(expected.keySet()).containsAll(coded.keySet());
    return expected.entrySet().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(),
                    () ->
                        assertThat(coded.getOrDefault(e.getKey(), List.of()))
                            .containsExactlyInAnyOrderElementsOf(e.getValue())));
  }

  /** A story's name on a line of its own, its events indented below it. */
  private static Map<String, List<String>> expected() throws IOException {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    List<String> current = List.of();
    try (InputStream in = ExampleReportsTest.class.getResourceAsStream("expected-events.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("#") || line.isBlank()) {
          continue;
        }
        if (line.startsWith(" ")) {
          current.add(line.strip());
        } else {
          current = new ArrayList<>();
          expected.put(line.strip(), current);
        }
      }
    }
    return expected;
  }
}
