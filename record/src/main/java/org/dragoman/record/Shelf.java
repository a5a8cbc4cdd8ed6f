package org.dragoman.record;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dragoman.report.Report;

/**
 * What the record holds of the sources and texts of a batch, and what the batch adds as it is
 * planned: it decides what is new.
 */
final class Shelf {
  /**
   * Days between two prints of a text up to which the later is a reprint. The same words much later
   * ("Parliament passed the budget on Monday.") tell of something else.
   */
  static final long REPRINT_DAYS = 7;

  private record Print(long toldIn, LocalDate published) {}

  private final Map<String, Integer> versions = new HashMap<>();
  private final Set<String> held = new HashSet<>();
  private final Map<String, List<Print>> prints = new HashMap<>();
  private long lastId;

  private Shelf(long lastId) {
    this.lastId = lastId;
  }

  /** Looks up sources and texts. */
  static Shelf of(Connection connection, Collection<String> sources, Collection<String> hashes)
      throws SQLException {
    Shelf shelf = new Shelf(Numbers.last(connection, "report", "id"));
    String sql =
        "SELECT source, version, sha256, told_in, published FROM report"
            + " WHERE source IN (SELECT unnest(?)) OR sha256 IN (SELECT unnest(?)) ORDER BY id";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setArray(1, array(connection, sources));
      select.setArray(2, array(connection, hashes));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          shelf.put(
              rows.getString(1),
              rows.getInt(2),
              rows.getString(3),
              new Print(rows.getLong(4), rows.getObject(5, LocalDate.class)));
        }
      }
    }
    return shelf;
  }

  private static Array array(Connection connection, Collection<String> values) throws SQLException {
    return connection.createArrayOf("VARCHAR", values.toArray());
  }

  private void put(String source, int version, String sha256, Print print) {
    versions.merge(source, version, Math::max);
    held.add(source + '\0' + sha256);
    prints.computeIfAbsent(sha256, h -> new ArrayList<>(1)).add(print);
  }

  /** What is to be done about a report; empty if it is held already. */
  Optional<Planned> plan(Report report, String source, String sha256) {
    if (held.contains(source + '\0' + sha256)) {
      return Optional.empty();
    }
    OptionalLong reprintOf =
        prints.getOrDefault(sha256, List.of()).stream()
            .filter(p -> near(p.published(), report.published()))
            .mapToLong(Print::toldIn)
            .findFirst();
    Planned planned =
        new Planned(
            report, source, sha256, ++lastId, versions.getOrDefault(source, 0) + 1, reprintOf);
    put(source, planned.version(), sha256, new Print(planned.toldIn(), report.published()));
    return Optional.of(planned);
  }

  private static boolean near(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= REPRINT_DAYS;
  }
}
