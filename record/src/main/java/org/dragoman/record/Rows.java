package org.dragoman.record;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.dragoman.report.Span;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Rows on their way into a table, cell by cell in the order of its columns. */
final class Rows implements AutoCloseable {
  private final DuckDBAppender appender;

  Rows(DuckDBConnection connection, String table) throws SQLException {
    appender = connection.createAppender("main", table);
  }

  Rows begin() throws SQLException {
    appender.beginRow();
    return this;
  }

  void end() throws SQLException {
    appender.endRow();
  }

  Rows text(String value) throws SQLException {
    appender.append(value);
    return this;
  }

  Rows text(Optional<?> value) throws SQLException {
    return value.isPresent() ? text(value.get().toString()) : nothing();
  }

  Rows texts(Collection<?> values) throws SQLException {
    appender.append(values.stream().map(Object::toString).toList());
    return this;
  }

  Rows numbers(Collection<Integer> values) throws SQLException {
    appender.append(values);
    return this;
  }

  Rows number(int value) throws SQLException {
    appender.append(value);
    return this;
  }

  Rows number(long value) throws SQLException {
    appender.append(value);
    return this;
  }

  Rows number(double value) throws SQLException {
    appender.append(value);
    return this;
  }

  Rows number(OptionalLong value) throws SQLException {
    return value.isPresent() ? number(value.getAsLong()) : nothing();
  }

  Rows number(OptionalDouble value) throws SQLException {
    return value.isPresent() ? number(value.getAsDouble()) : nothing();
  }

  Rows truth(boolean value) throws SQLException {
    appender.append(value);
    return this;
  }

  Rows day(LocalDate value) throws SQLException {
    appender.append(value);
    return this;
  }

  Rows time(LocalDateTime value) throws SQLException {
    appender.append(value);
    return this;
  }

  /** Two columns: start and end. */
  Rows span(Span value) throws SQLException {
    return number(value.start()).number(value.end());
  }

  /** Two columns: start and end, or nothing. */
  Rows span(Optional<Span> value) throws SQLException {
    return value.isPresent() ? span(value.get()) : nothing().nothing();
  }

  Rows nothing() throws SQLException {
    appender.appendNull();
    return this;
  }

  /** Hands the rows over to the transaction. */
  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
