package org.dragoman.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The tables of a record, and how older ones become the newest: numbered scripts beside this. */
final class Schema {
  /** The number of the last script. */
  static final int VERSION = 1;

  private Schema() {}

  /** The version of an open file, 0 if it is empty. */
  static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet tables =
          statement.executeQuery(
              "SELECT count(*) FROM information_schema.tables WHERE table_name = 'meta'")) {
        tables.next();
        if (tables.getInt(1) == 0) {
          return 0;
        }
      }
      try (ResultSet version =
          statement.executeQuery("SELECT coalesce(max(schema_version), 0) FROM meta")) {
        version.next();
        return version.getInt(1);
      }
    }
  }

  /**
   * Brings a file to {@link #VERSION}, a script a transaction: one that is interrupted leaves the
   * version before it.
   *
   * @param connection without auto-commit
   */
  static void migrate(Connection connection, int from) throws SQLException {
    for (int version = from + 1; version <= VERSION; version++) {
      try (Statement statement = connection.createStatement()) {
        for (String sql : statements(version)) {
          statement.execute(sql);
        }
      }
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO meta VALUES (?, CAST(now() AT TIME ZONE 'UTC' AS TIMESTAMP))")) {
        insert.setInt(1, version);
        insert.execute();
      }
      connection.commit();
    }
  }

  static List<String> statements(int version) {
    List<String> statements = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : script(version).split("\n")) {
      if (!line.startsWith("--")) {
        open.append(line).append('\n');
      }
      if (line.endsWith(";")) {
        statements.add(open.toString());
        open.setLength(0);
      }
    }
    if (!open.toString().isBlank()) {
      throw new IllegalStateException("script " + version + " ends without a semicolon");
    }
    return statements;
  }

  private static String script(int version) {
    String name = String.format("schema/%03d.sql", version);
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no script " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
