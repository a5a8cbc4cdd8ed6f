package org.dragoman.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.event.CodedReport;
import org.dragoman.event.CoderVersion;
import org.dragoman.event.Event;
import org.dragoman.report.ReadResult;
import org.dragoman.report.Report;
import org.duckdb.DuckDBConnection;

/** Writes a batch, within the transaction of the caller. */
final class Keeper {
  private final DuckDBConnection connection;
  private final CoderVersion version;
  private final LocalDateTime now;

  /**
   * @param now in UTC
   */
  Keeper(DuckDBConnection connection, CoderVersion version, LocalDateTime now) {
    this.connection = connection;
    this.version = version;
    this.now = now;
  }

  /**
   * @param kept reports to be kept
   * @param coded their events, by the reports' numbers; a reprint has none of its own
   * @param read every report of the batch, which is no failure any more
   */
  void keep(
      List<Planned> kept,
      Map<Long, CodedReport> coded,
      List<ReadResult.Read> read,
      List<ReadResult.Fault> faults)
      throws SQLException {
    reports(kept);
    if (!coded.isEmpty()) {
      events(kept, coded);
    }
    Set<Long> affected = supersede(kept);
    kept.stream().filter(p -> p.reprintOf().isPresent()).forEach(p -> affected.add(p.toldIn()));
    if (!affected.isEmpty()) {
      settle(affected);
    }
    failures(read, faults);
  }

  private void reports(List<Planned> kept) throws SQLException {
    try (Rows rows = new Rows(connection, "report")) {
      for (Planned planned : kept) {
        Report report = planned.report();
        rows.begin()
            .number(planned.id())
            .text(planned.source())
            .number(planned.version())
            .nothing()
            .number(planned.toldIn())
            .text(report.id())
            .text(report.origin())
            .text(report.url())
            .text(report.title())
            .day(report.published())
            .text(report.publication())
            .text(report.via())
            .text(report.language())
            .span(report.headline())
            .span(report.body())
            .text(planned.sha256())
            .time(now)
            .time(now)
            .text(report.text())
            .end();
      }
    }
  }

  private void events(List<Planned> kept, Map<Long, CodedReport> coded) throws SQLException {
    int coding = coding();
    long number = Numbers.last(connection, "event", "event");
    try (EventRows rows = new EventRows(connection)) {
      for (Planned planned : kept) {
        CodedReport report = coded.get(planned.id());
        if (report != null) {
          for (Event event : report.events()) {
            rows.add(++number, event, report.report(), planned.id(), coding);
          }
        }
      }
    }
  }

  /** The number of this coder's entry, made when it is new. */
  private int coding() throws SQLException {
    String same =
        "SELECT id FROM coding WHERE coder = ? AND version = ? AND codebook = ? AND coded = ?";
    try (PreparedStatement select = connection.prepareStatement(same)) {
      coder(select, 1);
      try (ResultSet row = select.executeQuery()) {
        if (row.next()) {
          return row.getInt(1);
        }
      }
    }
    int id = (int) Numbers.last(connection, "coding", "id") + 1;
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO coding VALUES (?, ?, ?, ?, ?)")) {
      insert.setInt(1, id);
      coder(insert, 2);
      insert.execute();
    }
    return id;
  }

  private void coder(PreparedStatement statement, int from) throws SQLException {
    statement.setString(from, version.name());
    statement.setString(from + 1, version.version());
    statement.setString(from + 2, version.codebook());
    statement.setObject(from + 3, version.codedDate());
  }

  /**
   * Marks the older versions of what is kept.
   *
   * @return the reports to which their events belong
   */
  private Set<Long> supersede(List<Planned> kept) throws SQLException {
    Set<Long> affected = new HashSet<>();
    String older =
        "UPDATE report SET superseded_by = ? WHERE source = ? AND version < ?"
            + " AND superseded_by IS NULL RETURNING told_in";
    try (PreparedStatement update = connection.prepareStatement(older)) {
      for (Planned planned : kept) {
        if (planned.version() > 1) {
          update.setLong(1, planned.id());
          update.setString(2, planned.source());
          update.setInt(3, planned.version());
          try (ResultSet rows = update.executeQuery()) {
            while (rows.next()) {
              affected.add(rows.getLong(1));
            }
          }
        }
      }
    }
    return affected;
  }

  /** An event stands as long as some report that tells it does. */
  private void settle(Set<Long> reports) throws SQLException {
    String sql =
        "UPDATE event SET superseded = report NOT IN"
            + " (SELECT told_in FROM report WHERE superseded_by IS NULL)"
            + " WHERE report IN (SELECT unnest(?))";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setArray(1, connection.createArrayOf("BIGINT", reports.toArray()));
      update.execute();
    }
  }

  private void failures(List<ReadResult.Read> read, List<ReadResult.Fault> faults)
      throws SQLException {
    Map<String, String> reasons = new LinkedHashMap<>();
    faults.forEach(f -> reasons.put(f.origin(), f.message()));
    Set<String> over = new HashSet<>(reasons.keySet());
    read.forEach(r -> over.add(r.origin()));
    forget(over);
    if (!reasons.isEmpty()) {
      try (Rows rows = new Rows(connection, "failure")) {
        for (Map.Entry<String, String> failure : reasons.entrySet()) {
          rows.begin().text(failure.getKey()).text(failure.getValue()).time(now).end();
        }
      }
    }
  }

  private void forget(Collection<String> origins) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM failure WHERE origin IN (SELECT unnest(?))")) {
      delete.setArray(1, connection.createArrayOf("VARCHAR", origins.toArray()));
      delete.execute();
    }
  }
}
