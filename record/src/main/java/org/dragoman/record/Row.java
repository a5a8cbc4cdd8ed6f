package org.dragoman.record;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.dragoman.report.Span;

/** The cells of a row, by name, as the rest of the program takes them. */
final class Row {
  private final ResultSet cells;

  Row(ResultSet cells) {
    this.cells = cells;
  }

  String text(String column) throws SQLException {
    return cells.getString(column);
  }

  Optional<String> maybeText(String column) throws SQLException {
    return Optional.ofNullable(cells.getString(column));
  }

  int number(String column) throws SQLException {
    return cells.getInt(column);
  }

  long longNumber(String column) throws SQLException {
    return cells.getLong(column);
  }

  double real(String column) throws SQLException {
    return cells.getDouble(column);
  }

  OptionalLong maybeNumber(String column) throws SQLException {
    long value = cells.getLong(column);
    return cells.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }

  OptionalDouble maybeReal(String column) throws SQLException {
    double value = cells.getDouble(column);
    return cells.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  boolean truth(String column) throws SQLException {
    return cells.getBoolean(column);
  }

  LocalDate day(String column) throws SQLException {
    return cells.getObject(column, LocalDate.class);
  }

  /** Of the columns {@code name_start} and {@code name_end}. */
  Span span(String name) throws SQLException {
    return new Span(number(name + "_start"), number(name + "_end"));
  }

  Optional<Span> maybeSpan(String name) throws SQLException {
    return maybeNumber(name + "_start").isPresent() ? Optional.of(span(name)) : Optional.empty();
  }

  List<String> texts(String column) throws SQLException {
    List<String> texts = new ArrayList<>();
    for (Object value : list(column)) {
      texts.add((String) value);
    }
    return texts;
  }

  List<Integer> numbers(String column) throws SQLException {
    List<Integer> numbers = new ArrayList<>();
    for (Object value : list(column)) {
      numbers.add((Integer) value);
    }
    return numbers;
  }

  private Object[] list(String column) throws SQLException {
    Array array = cells.getArray(column);
    return (Object[]) array.getArray();
  }
}
