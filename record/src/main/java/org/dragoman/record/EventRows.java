package org.dragoman.record;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.dragoman.event.Entity;
import org.dragoman.event.Event;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.place.Place;
import org.dragoman.report.Report;
import org.dragoman.report.Span;
import org.duckdb.DuckDBConnection;

/** Writes events and who takes part in them. */
final class EventRows implements AutoCloseable {
  private static final int PLACE_COLUMNS = 13;

  private final Rows events;
  private final Rows participants;

  EventRows(DuckDBConnection connection) throws SQLException {
    events = new Rows(connection, "event");
    participants = new Rows(connection, "participant");
  }

  /**
   * @param number the event's in this record
   * @param told the report's number
   * @param coding the number of what coded it
   */
  void add(long number, Event event, Report report, long told, int coding) throws SQLException {
    String text = report.text();
    events
        .begin()
        .number(number)
        .text(event.id())
        .number(told)
        .number(coding)
        .truth(false)
        .text(event.date().iso())
        .day(event.date().start())
        .day(event.date().end())
        .span(event.date().evidence())
        .text(event.type().code())
        .text(event.mode())
        .texts(AuxiliaryMode.inOrder(event.auxiliaryModes()))
        .texts(event.contexts())
        .number(event.type().quad().code())
        .number(event.scale())
        .number(event.confidence())
        .texts(codes(event.actors()))
        .texts(codes(event.recipients()));
    place(event.place());
    events
        .texts(event.triggers().stream().map(t -> t.of(text)).toList())
        .numbers(event.triggers().stream().map(Span::start).toList())
        .numbers(event.triggers().stream().map(Span::end).toList())
        .number(event.sentence().index())
        .span(event.sentence().span())
        .truth(event.sentence().headline())
        .text(event.sentence().span().of(text))
        .end();
    participants(number, Role.ACTOR, event.actors());
    participants(number, Role.RECIPIENT, event.recipients());
  }

  private static List<String> codes(List<Entity> entities) {
    return entities.stream().flatMap(e -> e.code().stream()).distinct().toList();
  }

  private void place(Optional<Place> found) throws SQLException {
    if (found.isEmpty()) {
      for (int i = 0; i < PLACE_COLUMNS; i++) {
        events.nothing();
      }
      return;
    }
    Place place = found.get();
    events
        .text(place.extractedPlace())
        .text(place.resolvedPlace())
        .number(place.geonameid())
        .number(place.lat())
        .number(place.lon())
        .text(place.city())
        .text(place.district())
        .text(place.province())
        .text(place.country())
        .text(place.countryCode())
        .text(place.featureClass())
        .text(place.featureCode())
        .number(place.resolution());
  }

  private void participants(long event, Role role, List<Entity> entities) throws SQLException {
    for (int i = 0; i < entities.size(); i++) {
      Entity entity = entities.get(i);
      participants
          .begin()
          .number(event)
          .text(role.code())
          .number(i)
          .text(entity.code())
          .text(entity.sector().map(Enum::name))
          .text(entity.identity())
          .text(entity.identifierId())
          .text(entity.identifierText())
          .text(entity.office())
          .text(entity.gender())
          .text(entity.text())
          .span(entity.span())
          .span(entity.antecedent())
          .text(entity.reason())
          .texts(entity.alternatives())
          .truth(entity.assumed())
          .end();
    }
  }

  @Override
  public void close() throws SQLException {
    try (events;
        participants) {
      // both hand over what they hold
    }
  }
}
