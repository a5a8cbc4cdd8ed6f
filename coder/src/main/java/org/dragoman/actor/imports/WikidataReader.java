package org.dragoman.actor.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.actor.TermDate;

/**
 * The answer of Wikidata's query service: SPARQL 1.1 results in JSON, or the plain list that its
 * page offers for download. A result is a term of office; see docs/actors.md for the query.
 */
final class WikidataReader implements DraftReader {
  private static final Pattern ITEM = Pattern.compile("(?:^|/)(Q[1-9][0-9]{0,14})$");
  private static final String UNKNOWN = ".well-known/genid";
  private static final String FEMALE = "Q6581072";
  private static final String MALE = "Q6581097";

  private final CountryCodes countries;
  private final JsonMapper mapper =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(SourceText.LONGEST_LINE).build())
              .build());

  WikidataReader(CountryCodes countries) {
    this.countries = countries;
  }

  @Override
  public void read(SourceText source, Consumer<Draft> drafts) throws IOException {
    try (JsonParser parser = mapper.getFactory().createParser(source.reader())) {
      if (!toResults(parser)) {
        throw new IOException("holds no results of a query (results, bindings)");
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken() == null) {
          throw new IOException("breaks off in the middle; get it again");
        }
        int line = parser.currentTokenLocation().getLineNr();
        drafts.accept(draft(line, mapper.readTree(parser)));
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      String message = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      throw new IOException(
          "line " + line + ": is not valid JSON (" + CleanText.shorten(message) + ")", e);
    }
  }

  /** Moves to the start of the list of results. */
  private static boolean toResults(JsonParser parser) throws IOException {
    if (parser.nextToken() == JsonToken.START_ARRAY) {
      return true;
    }
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return false;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if (field.equals("bindings") && value == JsonToken.START_ARRAY) {
        return true;
      }
      if (!field.equals("results") || value != JsonToken.START_OBJECT) {
        parser.skipChildren();
      }
    }
    return false;
  }

  private Draft draft(int line, JsonNode result) {
    if (!result.isObject()) {
      return new UnusableDraft(line, "", "is no result: an object expected", true);
    }
    String shown = CleanText.shorten(any(result, "personLabel", "itemLabel", "person"));
    try {
      return person(line, result);
    } catch (IllegalArgumentException e) {
      return new UnusableDraft(line, shown, e.getMessage(), true);
    }
  }

  private PersonDraft person(int line, JsonNode result) {
    Optional<String> id = item(any(result, "person", "item"));
    String label = any(result, "personLabel", "itemLabel");
    if (item(label).isPresent()) {
      throw new IllegalArgumentException(
          "Wikidata has no label in the query's languages; ask for more languages");
    }
    String name = CleanText.name(label);
    String code = countries.of(country(result));
    String office = any(result, "officeLabel", "positionLabel");
    if (office.isBlank()) {
      String bare = any(result, "office", "position");
      office = item(bare).isPresent() ? "" : bare;
    }
    office = CleanText.line(office);
    OfficeDraft term =
        new OfficeDraft(
            line,
            item(office).isPresent() ? "" : office,
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.of(code),
            start(result),
            end(result),
            Optional.empty());
    return new PersonDraft(
        line,
        id,
        name,
        CleanText.names(
            Fields.list(any(result, "aliases", "altLabel", "personAltLabel", "itemAltLabel"))),
        gender(result),
        List.of(code),
        term.office().isEmpty() ? List.of() : List.of(term));
  }

  private static String country(JsonNode result) {
    String named = any(result, "countryCode", "countryLabel", "country");
    if (item(named).isPresent()) {
      throw new IllegalArgumentException(
          "the country is given as an item only; ask for countryCode or countryLabel, too");
    }
    return named;
  }

  private static Optional<String> gender(JsonNode result) {
    String told = any(result, "genderLabel", "sexLabel", "gender", "sex");
    return switch (item(told).orElse("")) {
      case FEMALE -> Optional.of("f");
      case MALE -> Optional.of("m");
      default -> Fields.gender(told);
    };
  }

  private static Optional<TermDate> start(JsonNode result) {
    String start = any(result, "start");
    return start.contains(UNKNOWN)
        ? Optional.empty()
        : Fields.wikidataDate(start, some(result, "startPrecision"));
  }

  private static Optional<TermDate> end(JsonNode result) {
    String end = any(result, "end");
    if (end.contains(UNKNOWN)) {
      throw new IllegalArgumentException("the office ended on a day that is not known");
    }
    return Fields.wikidataDate(end, some(result, "endPrecision"));
  }

  private static Optional<String> item(String value) {
    Matcher matcher = ITEM.matcher(value.length() > 200 ? "" : value.strip());
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> some(JsonNode result, String variable) {
    return Optional.of(any(result, variable)).filter(value -> !value.isBlank());
  }

  /** The first of some variables that is bound; empty if none is. */
  private static String any(JsonNode result, String... variables) {
    for (String variable : variables) {
      JsonNode bound = result.path(variable);
      JsonNode value = bound.isObject() ? bound.path("value") : bound;
      boolean blank = bound.path("type").asText().equals("bnode");
      if (blank) {
        return UNKNOWN;
      }
      if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
        return value.asText();
      }
    }
    return "";
  }
}
