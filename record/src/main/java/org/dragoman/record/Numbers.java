package org.dragoman.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The numbers of rows: the only writer counts on from the last. */
final class Numbers {
  private Numbers() {}

  /**
   * The highest number in use, 0 in an empty table.
   *
   * @param table a table of the schema
   * @param column its column of numbers
   */
  static long last(Connection connection, String table, String column) throws SQLException {
    String sql = "SELECT coalesce(max(" + column + "), 0) FROM " + table;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
