package org.dragoman.record;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.dragoman.actor.IdentityKey;
import org.dragoman.event.CoderVersion;
import org.dragoman.event.Entity;
import org.dragoman.event.Event;
import org.dragoman.event.EventDate;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.ontology.Context;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.Mode;
import org.dragoman.ontology.Ontology;
import org.dragoman.ontology.QuadClass;
import org.dragoman.ontology.Sector;
import org.dragoman.place.Place;
import org.dragoman.report.Report;
import org.dragoman.report.Span;
import org.dragoman.text.Sentence;

/** Makes events, and the reports they quote, out of rows. */
final class EventReader {
  private EventReader() {}

  static Event event(Row row, List<Entity> actors, List<Entity> recipients) throws SQLException {
    EventType type = type(row);
    return new Event(
        row.text("id"),
        new EventDate(
            row.text("date"),
            row.day("date_start"),
            row.day("date_end"),
            row.maybeSpan("date_text")),
        type,
        mode(type, row),
        auxiliaryModes(row),
        row.texts("contexts").stream().map(Context::of).toList(),
        actors,
        recipients,
        place(row),
        triggers(row),
        new Sentence(row.number("sentence_index"), row.span("sentence"), row.truth("headline")),
        row.real("confidence"));
  }

  /** A type of a user's own ontology is as the event had it; its score may be its mode's. */
  private static EventType type(Row row) throws SQLException {
    String code = row.text("type");
    QuadClass quad = QuadClass.of(row.number("quad_code"));
    double scale = row.real("event_scale");
    return Ontology.PLOVER.type(code).orElseGet(() -> new EventType(code, quad, scale, ""));
  }

  private static Optional<Mode> mode(EventType type, Row row) throws SQLException {
    Optional<String> code = row.maybeText("mode");
    double scale = row.real("event_scale");
    return code.map(
        c ->
            Ontology.PLOVER
                .mode(type, c)
                .orElseGet(() -> new Mode(type, c, OptionalDouble.of(scale))));
  }

  private static Set<AuxiliaryMode> auxiliaryModes(Row row) throws SQLException {
    Set<String> codes = Set.copyOf(row.texts("auxiliary_modes"));
    Set<AuxiliaryMode> modes = EnumSet.noneOf(AuxiliaryMode.class);
    for (AuxiliaryMode mode : AuxiliaryMode.values()) {
      if (codes.contains(mode.code())) {
        modes.add(mode);
      }
    }
    return modes;
  }

  private static List<Span> triggers(Row row) throws SQLException {
    List<Integer> starts = row.numbers("trigger_starts");
    List<Integer> ends = row.numbers("trigger_ends");
    List<Span> triggers = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      triggers.add(new Span(starts.get(i), ends.get(i)));
    }
    return triggers;
  }

  private static Optional<Place> place(Row row) throws SQLException {
    if (row.maybeText("place").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Place(
            row.text("place_text"),
            row.text("place"),
            row.maybeNumber("geonameid"),
            row.maybeReal("lat"),
            row.maybeReal("lon"),
            row.maybeText("city"),
            row.maybeText("district"),
            row.maybeText("province"),
            row.maybeText("country"),
            row.maybeText("country_code"),
            row.maybeText("feature_class"),
            row.maybeText("feature_code"),
            row.number("resolution")));
  }

  static Entity entity(Row row) throws SQLException {
    return new Entity(
        row.maybeText("code"),
        row.maybeText("sector").map(Sector::valueOf),
        row.text("text"),
        row.span("text"),
        row.maybeSpan("antecedent"),
        row.maybeText("identifier_id"),
        row.maybeText("identifier_text"),
        row.maybeText("office"),
        row.maybeText("gender"),
        row.text("reason"),
        row.texts("alternatives"),
        row.maybeText("identity").map(IdentityKey::new),
        row.truth("assumed"));
  }

  static Report report(Row row) throws SQLException {
    return new Report(
        row.text("story_id"),
        row.text("text"),
        row.day("published"),
        row.maybeSpan("headline"),
        Optional.empty(),
        row.span("body"),
        row.maybeText("title"),
        row.maybeText("publication"),
        row.maybeText("via"),
        row.maybeText("language"),
        row.maybeText("url"),
        row.text("origin"));
  }

  static CoderVersion coder(Row row) throws SQLException {
    return new CoderVersion(
        row.text("coder"), row.text("coder_version"), row.text("codebook"), row.day("coded"));
  }
}
