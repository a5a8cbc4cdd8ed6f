package org.dragoman.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself in schema.org's JSON-LD. Pages often carry broken JSON there; it is
 * passed over, as it only repeats what stands elsewhere.
 */
final class JsonLd {
  private static final int MAX_NODES = 2000;
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Articles first, then whatever else the page describes. */
  private final List<JsonNode> objects = new ArrayList<>();

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd found = new JsonLd();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        found.collect(MAPPER.readTree(script.data()));
      } catch (JsonProcessingException e) {
        continue;
      }
    }
    found.objects.sort((a, b) -> Boolean.compare(isArticle(b), isArticle(a)));
    return found;
  }

  /** The words under {@code key}: a string, or the name, id or first entry of what stands there. */
  Optional<String> words(String key) {
    return objects.stream()
        .map(object -> object.path(key))
        .map(JsonLd::asWords)
        .filter(words -> !words.isBlank())
        .findFirst();
  }

  private static String asWords(JsonNode value) {
    if (value.isTextual()) {
      return value.asText();
    }
    if (value.isArray() && !value.isEmpty()) {
      return asWords(value.get(0));
    }
    String name = value.path("name").asText("");
    return name.isEmpty() ? value.path("@id").asText("") : name;
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int i = 0; i < MAX_NODES && !open.isEmpty(); i++) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        if (isDescribing(node)) {
          objects.add(node);
        }
        node.path("@graph").forEach(open::add);
        open.add(node.path("mainEntity"));
      }
    }
  }

  /** People, organisations and pictures have names and dates of their own. */
  private static boolean isDescribing(JsonNode node) {
    String type = asWords(node.path("@type"));
    return isArticle(node) || type.endsWith("Page") || type.equals("CreativeWork");
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticleType(one.asText())) {
          return true;
        }
      }
    }
    return isArticleType(type.asText(""));
  }

  private static boolean isArticleType(String type) {
    return type.endsWith("Article")
        || type.endsWith("Posting")
        || type.equals("Report")
        || type.endsWith("Statement");
  }
}
