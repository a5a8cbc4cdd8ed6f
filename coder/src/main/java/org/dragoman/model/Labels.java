package org.dragoman.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.ontology.Context;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.Mode;
import org.dragoman.ontology.Ontology;

/**
 * What the model's outputs mean, from {@code labels.json}; index 0 of triggers and modes is "none".
 *
 * @param mentions BIO labels; odd indices begin a mention, the even one that follows continues it
 * @param temperature divides the trigger's logits before the softmax (Guo et al. 2017)
 */
record Labels(
    List<MentionKind> mentions,
    List<EventType> types,
    List<Optional<Mode>> modes,
    List<AuxiliaryMode> auxiliaryModes,
    List<Context> contexts,
    List<ArgumentRole> roles,
    double temperature) {

  static Labels read(JsonNode json, Ontology ontology) {
    List<MentionKind> mentions = new ArrayList<>();
    List<String> bio = strings(json, "mentions");
    for (int i = 1; i < bio.size(); i += 2) {
      mentions.add(MentionKind.valueOf(bio.get(i).substring(2)));
    }
    List<EventType> types =
        strings(json, "triggers").stream()
            .skip(1)
            .map(
                t ->
                    ontology
                        .type(t)
                        .orElseThrow(
                            () ->
                                new IllegalArgumentException(
                                    "the model's type " + t + " is not in the ontology")))
            .toList();
    List<Optional<Mode>> modes = new ArrayList<>();
    for (String label : strings(json, "modes")) {
      int dot = label.indexOf('.');
      modes.add(
          dot < 0
              ? Optional.empty()
              : Optional.of(
                  ontology
                      .type(label.substring(0, dot))
                      .flatMap(t -> ontology.mode(t, label.substring(dot + 1)))
                      .orElseThrow(
                          () ->
                              new IllegalArgumentException(
                                  "the model's mode " + label + " is not in the ontology"))));
    }
    return new Labels(
        mentions,
        types,
        modes,
        strings(json, "auxiliary").stream()
            .map(a -> AuxiliaryMode.valueOf(a.toUpperCase()))
            .toList(),
        strings(json, "contexts").stream().map(Context::of).toList(),
        strings(json, "roles").stream().map(r -> ArgumentRole.valueOf(r.toUpperCase())).toList(),
        json.path("temperature").asDouble(1));
  }

  private static List<String> strings(JsonNode json, String field) {
    List<String> values = new ArrayList<>();
    json.path(field).forEach(v -> values.add(v.asText()));
    if (values.isEmpty()) {
      throw new IllegalArgumentException("labels.json has no " + field);
    }
    return values;
  }
}
