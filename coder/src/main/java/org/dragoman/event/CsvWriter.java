package org.dragoman.event;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.place.Place;
import org.dragoman.report.Report;

/**
 * Comma-separated values (RFC 4180), one event a row under a header; see docs/output.md.
 *
 * <p>Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV
 * injection).
 */
public final class CsvWriter implements EventWriter {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "story_id",
          "date",
          "enddate",
          "event",
          "mode",
          "auxiliary_mode",
          "context",
          "quad_code",
          "event_scale",
          "confidence",
          "actor_code",
          "actor_sector",
          "actor_name",
          "actor_office",
          "actor_text",
          "recipient_code",
          "recipient_sector",
          "recipient_name",
          "recipient_office",
          "recipient_text",
          "place",
          "place_country",
          "latitude",
          "longitude",
          "geonameid",
          "event_text",
          "sentence_number",
          "start",
          "end",
          "sentence",
          "publication",
          "publication_date",
          "title",
          "url");

  private final Writer out;

  public CsvWriter(Writer out) throws IOException {
    this.out = out;
    row(COLUMNS);
  }

  @Override
  public void write(CodedReport coded) throws IOException {
    for (Event event : coded.events()) {
      row(cells(event, coded.report()));
    }
  }

  private static List<String> cells(Event event, Report report) {
    String text = report.text();
    boolean range = !event.date().start().equals(event.date().end());
    List<String> cells = new ArrayList<>(COLUMNS.size());
    cells.add(event.id());
    cells.add(safe(report.id()));
    cells.add(event.date().iso());
    cells.add(range ? event.date().end().toString() : "");
    cells.add(event.type().code());
    cells.add(event.mode().map(Object::toString).orElse(""));
    cells.add(Cells.join(AuxiliaryMode.inOrder(event.auxiliaryModes())));
    cells.add(Cells.join(event.contexts()));
    cells.add(Integer.toString(event.type().quad().code()));
    cells.add(Cells.number(event.scale()));
    cells.add(Double.toString(Math.round(event.confidence() * 1000) / 1000.0));
    addEntities(event.actors(), cells);
    addEntities(event.recipients(), cells);
    Optional<Place> place = event.place();
    cells.add(safe(place.map(Place::resolvedPlace).orElse("")));
    cells.add(place.flatMap(Place::countryCode).orElse(""));
    cells.addAll(Cells.coordinates(place));
    cells.add(safe(Cells.join(event.triggers().stream().map(t -> t.of(text)).toList())));
    cells.add(Integer.toString(event.sentence().index()));
    cells.add(Integer.toString(event.sentence().span().start()));
    cells.add(Integer.toString(event.sentence().span().end()));
    cells.add(safe(event.sentence().span().of(text)));
    cells.add(safe(report.publication().orElse("")));
    cells.add(report.published().toString());
    cells.add(safe(report.title().or(() -> report.headline().map(h -> h.of(text))).orElse("")));
    cells.add(safe(report.url().orElse("")));
    return cells;
  }

  private static void addEntities(List<Entity> entities, List<String> cells) {
    cells.add(Cells.of(entities, Entity::code));
    cells.add(Cells.sectors(entities));
    cells.add(safe(Cells.of(entities, Entity::identifierText)));
    cells.add(safe(Cells.of(entities, Entity::office)));
    cells.add(safe(Cells.of(entities, e -> Optional.of(e.text()))));
  }

  private static String safe(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private void row(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (i > 0) {
        out.write(',');
      }
      if (cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')) {
        out.write('"');
        out.write(cell.replace("\"", "\"\""));
        out.write('"');
      } else {
        out.write(cell);
      }
    }
    out.write("\r\n");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
