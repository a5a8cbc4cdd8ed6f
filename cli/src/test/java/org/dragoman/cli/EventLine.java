package org.dragoman.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A coded event in one line, for comparison with what a person expects: {@code CONSULT visit
 * historical | KAZ GOV > AZE LEG | 2024 | Baku}.
 */
final class EventLine {
  private EventLine() {}

  static String of(JsonNode event) {
    List<String> parts = new ArrayList<>();
    parts.add((event.get("event").get(0).asText() + " " + texts(event.get("mode"), " ")).strip());
    String actors = sides(event.get("actor"));
    String recipients = sides(event.get("recipient"));
    parts.add(recipients.isEmpty() ? actors : (actors + " > " + recipients).strip());
    parts.add(event.get("date").asText());
    if (!event.get("event_loc").isNull()) {
      parts.add(event.get("event_loc").get("resolved_place").asText());
    }
    return String.join(" | ", parts);
  }

  private static String sides(JsonNode entities) {
    return StreamSupport.stream(entities.spliterator(), false)
        .map(e -> (e.get("code").asText("---") + " " + e.get("sector").asText("")).strip())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" + "));
  }

  private static String texts(JsonNode array, String separator) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(separator));
  }
}
