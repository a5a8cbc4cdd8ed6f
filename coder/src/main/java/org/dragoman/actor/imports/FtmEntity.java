package org.dragoman.actor.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * A FollowTheMoney entity, or the part of one that a line gives.
 *
 * @param schema for example {@code Person}
 */
record FtmEntity(int line, String id, String schema, JsonNode properties) {
  private static final JsonMapper MAPPER =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(SourceText.LONGEST_LINE).build())
              .build());

  /**
   * @throws IllegalArgumentException if the line holds none; the message says why
   */
  static FtmEntity of(SourceText.Line line) {
    String json =
        line.text()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "longer than " + SourceText.LONGEST_LINE + " characters: no entity"));
    JsonNode node;
    try {
      node = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      String message = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      throw new IllegalArgumentException(
          "is not valid JSON (" + CleanText.shorten(message) + ")", e);
    }
    if (!node.isObject()
        || !node.path("id").isTextual()
        || !node.path("schema").isTextual()
        || !node.path("properties").isObject()) {
      throw new IllegalArgumentException(
          "is no FollowTheMoney entity: {\"id\": ..., \"schema\": ..., \"properties\": {...}}");
    }
    return new FtmEntity(
        line.number(),
        node.path("id").asText(),
        node.path("schema").asText(),
        node.path("properties"));
  }

  /** The values of some properties, those of the first first; each once. */
  List<String> values(String... names) {
    List<String> values = new ArrayList<>();
    for (String name : names) {
      JsonNode property = properties.path(name);
      for (JsonNode value : property.isArray() ? property : List.of(property)) {
        if (value.isTextual() && !value.asText().isBlank() && !values.contains(value.asText())) {
          values.add(value.asText());
        }
      }
    }
    return values;
  }
}
