package org.dragoman.record.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/** A dossier as one JSON object; docs/record.md has its fields. */
public final class JsonDossierWriter implements DossierWriter {
  @Override
  public void write(Dossier dossier, Writer out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("as_of", dossier.asOf().toString());
      optional(json, "since", dossier.since().map(Object::toString));
      optional(json, "until", dossier.until().map(Object::toString));
      json.writeArrayFieldStart("sides");
      for (Dossier.Side side : dossier.sides()) {
        side(json, side);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("sections");
      for (Dossier.Section section : dossier.sections()) {
        section(json, section);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("organisations");
      for (String name : dossier.organisations()) {
        json.writeString(name);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("years");
      for (Dossier.Year year : dossier.years()) {
        json.writeStartObject();
        json.writeNumberField("year", year.year());
        json.writeNumberField("cooperation", year.cooperation());
        json.writeNumberField("conflict", year.conflict());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void side(JsonGenerator json, Dossier.Side side) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", side.country().code());
    json.writeStringField("name", side.country().name());
    json.writeArrayFieldStart("holders");
    for (Dossier.Holder holder : side.holders()) {
      json.writeStartObject();
      json.writeStringField("kind", holder.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringField("office", holder.office());
      json.writeStringField("name", holder.name());
      optional(json, "since", holder.since());
      json.writeStringField("source", holder.source());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void section(JsonGenerator json, Dossier.Section section) throws IOException {
    json.writeStartObject();
    json.writeStringField("key", section.key());
    json.writeStringField("title", section.title());
    json.writeNumberField("total", section.total());
    json.writeArrayFieldStart("lines");
    for (Dossier.Line line : section.lines()) {
      json.writeStartObject();
      json.writeStringField("id", line.id());
      json.writeStringField("date", line.date());
      json.writeStringField("what", line.what());
      json.writeStringField("who", line.who());
      json.writeStringField("evidence", line.evidence());
      json.writeStringField("source", line.source());
      optional(json, "url", line.url());
      json.writeNumberField("confidence", Math.round(line.confidence() * 1000) / 1000.0);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }
}
