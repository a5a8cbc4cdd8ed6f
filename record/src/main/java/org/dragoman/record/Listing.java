package org.dragoman.record;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.event.Entity;
import org.dragoman.report.Report;

/** Finds the events that a query wants, and makes them whole again. */
public final class Listing {
  /** Events read at a time; their reports' texts are in memory together. */
  private static final int PAGE = 256;

  private final Store store;

  public Listing(Store store) {
    this.store = store;
  }

  /** What becomes of the events found. */
  @FunctionalInterface
  public interface Sink {
    void take(KeptEvent event) throws IOException;
  }

  /**
   * Hands on every event that a query wants, in its order.
   *
   * @throws IOException if the record cannot be read or the sink fails
   */
  public void each(EventQuery query, Sink sink) throws IOException {
    List<Long> numbers = store.run("cannot read", () -> numbers(query));
    for (int from = 0; from < numbers.size(); from += PAGE) {
      List<Long> page = numbers.subList(from, Math.min(numbers.size(), from + PAGE));
      for (KeptEvent event : store.run("cannot read", () -> read(page))) {
        sink.take(event);
      }
    }
  }

  /** The events that a query wants, in its order; mind how many they may be. */
  public List<KeptEvent> all(EventQuery query) throws IOException {
    List<KeptEvent> events = new ArrayList<>();
    each(query, events::add);
    return events;
  }

  private List<Long> numbers(EventQuery query) throws SQLException {
    List<Long> numbers = new ArrayList<>();
    try (PreparedStatement select = store.connection().prepareStatement(query.sql())) {
      int at = 1;
      for (Object value : query.parameters()) {
        if (value instanceof List<?> list) {
          select.setArray(at++, store.connection().createArrayOf("VARCHAR", list.toArray()));
        } else {
          select.setObject(at++, value);
        }
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          numbers.add(rows.getLong(1));
        }
      }
    }
    return numbers;
  }

  private List<KeptEvent> read(List<Long> page) throws SQLException {
    Map<Long, List<Entity>> actors = new HashMap<>();
    Map<Long, List<Entity>> recipients = new HashMap<>();
    select(
        "SELECT * FROM participant WHERE event IN (SELECT unnest(?)) ORDER BY event, role, position",
        page,
        row ->
            (row.text("role").equals(Role.ACTOR.code()) ? actors : recipients)
                .computeIfAbsent(row.longNumber("event"), e -> new ArrayList<>())
                .add(EventReader.entity(row)));
    Map<Long, Report> reports = new HashMap<>();
    select(
        "SELECT * FROM report WHERE id IN"
            + " (SELECT report FROM event WHERE event IN (SELECT unnest(?)))",
        page,
        row -> reports.put(row.longNumber("id"), EventReader.report(row)));
    Map<Long, KeptEvent> events = new LinkedHashMap<>();
    page.forEach(number -> events.put(number, null));
    select(
        "SELECT e.*, c.coder, c.version AS coder_version, c.codebook, c.coded FROM event e"
            + " JOIN coding c ON c.id = e.coding WHERE e.event IN (SELECT unnest(?))",
        page,
        row -> {
          long number = row.longNumber("event");
          events.put(
              number,
              new KeptEvent(
                  EventReader.event(
                      row,
                      actors.getOrDefault(number, List.of()),
                      recipients.getOrDefault(number, List.of())),
                  reports.get(row.longNumber("report")),
                  EventReader.coder(row)));
        });
    return List.copyOf(events.values());
  }

  /** What becomes of a row. */
  @FunctionalInterface
  private interface RowSink {
    void take(Row row) throws SQLException;
  }

  private void select(String sql, List<Long> events, RowSink sink) throws SQLException {
    Connection connection = store.connection();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setArray(1, connection.createArrayOf("BIGINT", events.toArray()));
      try (ResultSet rows = select.executeQuery()) {
        Row row = new Row(rows);
        while (rows.next()) {
          sink.take(row);
        }
      }
    }
  }
}
