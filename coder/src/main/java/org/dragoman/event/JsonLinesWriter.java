package org.dragoman.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.place.Place;
import org.dragoman.report.Report;
import org.dragoman.report.Span;

/**
 * One PLOVER record a line, with the field names of the standard and a few of our own; see
 * docs/output.md. A field the report tells nothing about is {@code null} or an empty list.
 */
public final class JsonLinesWriter implements EventWriter {
  private final JsonGenerator json;
  private final Optional<CoderVersion> version;

  public JsonLinesWriter(Writer out, CoderVersion version) throws IOException {
    this(out, Optional.of(version));
  }

  /** A writer that is told with every report what coded it. */
  public JsonLinesWriter(Writer out) throws IOException {
    this(out, Optional.empty());
  }

  private JsonLinesWriter(Writer out, Optional<CoderVersion> version) throws IOException {
    this.version = version;
    this.json = new JsonFactory().createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  @Override
  public void write(CodedReport coded) throws IOException {
    write(
        coded,
        version.orElseThrow(() -> new IllegalStateException("nobody said what coded the report")));
  }

  /** Writes events with what coded them. */
  public void write(CodedReport coded, CoderVersion by) throws IOException {
    for (Event event : coded.events()) {
      write(event, coded.report(), by);
    }
  }

  private void write(Event event, Report report, CoderVersion by) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", event.id());
    json.writeStringField("story_id", report.id());
    json.writeStringField("date", event.date().iso());
    boolean range = !event.date().start().equals(event.date().end());
    string("enddate", range ? Optional.of(event.date().end().toString()) : Optional.empty());
    entities("actor", event.actors());
    entities("recipient", event.recipients());
    strings("event", List.of(event.type()));
    strings(
        "mode",
        Stream.concat(event.mode().stream(), AuxiliaryMode.inOrder(event.auxiliaryModes()).stream())
            .toList());
    strings("auxiliary_mode", AuxiliaryMode.inOrder(event.auxiliaryModes()));
    strings("context", event.contexts());
    json.writeNumberField("quad_code", event.type().quad().code());
    json.writeNumberField("event_scale", event.scale());
    json.writeNumberField("confidence", Math.round(event.confidence() * 1000) / 1000.0);
    place(event.place());
    strings("event_text", event.triggers().stream().map(t -> t.of(report.text())).toList());
    json.writeArrayFieldStart("event_spans");
    for (Span trigger : event.triggers()) {
      json.writeStartObject();
      span(trigger);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("text_info");
    json.writeNumberField("sequence", event.sentence().index());
    span(event.sentence().span());
    json.writeEndObject();
    json.writeStringField("sentence", event.sentence().span().of(report.text()));
    string("date_text", event.date().evidence().map(s -> s.of(report.text())));
    cite(report, by);
    json.writeStringField("coder", by.name());
    json.writeStringField("coded_date", by.codedDate().toString());
    json.writeNullField("comment");
    string("link", report.url());
    json.writeEndObject();
  }

  private void entities(String field, List<Entity> entities) throws IOException {
    json.writeArrayFieldStart(field);
    for (Entity entity : entities) {
      json.writeStartObject();
      string("code", entity.code());
      string("sector", entity.sector().map(Enum::name));
      json.writeStringField("entity_text", entity.text());
      string("identifier_id", entity.identifierId());
      string("identifier_text", entity.identifierText());
      string("office", entity.office());
      json.writeNullField("religion");
      json.writeNullField("ethnicity");
      string("gender", entity.gender());
      json.writeNullField("age");
      span(entity.span());
      if (entity.antecedent().isPresent()) {
        json.writeObjectFieldStart("antecedent");
        span(entity.antecedent().get());
        json.writeEndObject();
      } else {
        json.writeNullField("antecedent");
      }
      json.writeStringField("reason", entity.reason());
      strings("alternatives", entity.alternatives());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Optional<Place> found) throws IOException {
    if (found.isEmpty()) {
      json.writeNullField("event_loc");
      return;
    }
    Place place = found.get();
    json.writeObjectFieldStart("event_loc");
    json.writeStringField("extracted_place", place.extractedPlace());
    json.writeStringField("resolved_place", place.resolvedPlace());
    if (place.geonameid().isPresent()) {
      json.writeNumberField("geonameid", place.geonameid().getAsLong());
    } else {
      json.writeNullField("geonameid");
    }
    if (place.lat().isPresent() && place.lon().isPresent()) {
      json.writeNumberField("lat", place.lat().getAsDouble());
      json.writeNumberField("lon", place.lon().getAsDouble());
    } else {
      json.writeNullField("lat");
      json.writeNullField("lon");
    }
    string("city", place.city());
    string("district", place.district());
    string("province", place.province());
    string("country", place.country());
    string("country_code", place.countryCode());
    string("feature_class", place.featureClass());
    string("feature_code", place.featureCode());
    json.writeNumberField("resolution", place.resolution());
    json.writeEndObject();
  }

  private void cite(Report report, CoderVersion by) throws IOException {
    json.writeObjectFieldStart("cite_info");
    json.writeNullField("corpus");
    string("citation", report.via());
    string("url", report.url());
    string("title", report.title().or(() -> report.headline().map(h -> h.of(report.text()))));
    string("language", report.language());
    string("publication", report.publication());
    json.writeStringField("publication_date", report.published().toString());
    json.writeStringField("coder", by.name());
    json.writeStringField("codebook", by.codebook());
    json.writeStringField("version", by.version());
    json.writeEndObject();
  }

  private void span(Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private void string(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  private void strings(String field, Collection<?> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (Object value : values) {
      json.writeString(value.toString());
    }
    json.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    if (!json.isClosed()) {
      json.flush();
      if (json.getOutputContext().getEntryCount() > 0) {
        json.writeRaw('\n');
      }
      json.close();
    }
  }
}
