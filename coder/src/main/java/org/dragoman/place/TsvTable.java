package org.dragoman.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated table of facts: UTF-8, lines that start with {@code #} are comments, the first
 * other line is the header, lists inside a cell are separated by {@code |}.
 *
 * <p>Cells are cut by hand rather than by regular expressions: every table together loads at the
 * start of the program and has some tens of milliseconds for it.
 *
 * @param source the table's name, for messages
 * @param rows in the order of the file
 */
public record TsvTable(String source, List<Row> rows) {
  public TsvTable {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table that lies beside a class.
   *
   * @throws IllegalStateException if it is missing, or is not a table with these columns
   */
  public static TsvTable beside(Class<?> owner, String name, String... columns) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name + " of " + owner.getName());
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * Reads a table from its text.
   *
   * @throws IllegalStateException if the header or a row does not have these columns; the message
   *     names source and line
   */
  public static TsvTable parse(String source, String text, String... columns) {
    List<Row> rows = new ArrayList<>(text.length() / 80);
    boolean header = true;
    int number = 0;
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      number++;
      int stop = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
      if (stop == start || text.charAt(start) == '#') {
        continue;
      }
      String[] cells = cells(text, start, stop, columns.length);
      if (cells.length != columns.length) {
        throw new IllegalStateException(
            source + " line " + number + ": " + columns.length + " columns expected");
      }
      if (header) {
        if (!List.of(columns).equals(List.of(cells))) {
          throw new IllegalStateException(
              source + " line " + number + ": header expected: " + String.join(" ", columns));
        }
        header = false;
      } else {
        rows.add(new Row(number, cells));
      }
    }
    return new TsvTable(source, rows);
  }

  /** A name as a cell lists it, without the mark ? that says it belongs first to another row. */
  public static String unmarked(String listed) {
    return listed.endsWith("?") ? listed.substring(0, listed.length() - 1) : listed;
  }

  /** Splits a cell's list; an empty cell is an empty list. */
  public static List<String> list(String cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    int bar = cell.indexOf('|');
    if (bar < 0) {
      return List.of(cell);
    }
    List<String> items = new ArrayList<>();
    int start = 0;
    for (; bar >= 0; bar = cell.indexOf('|', start)) {
      items.add(cell.substring(start, bar));
      start = bar + 1;
    }
    items.add(cell.substring(start));
    return List.copyOf(items);
  }

  /** A message about a row of this table, for an error. */
  public String at(Row row, String problem) {
    return source + " line " + row.number() + ": " + problem;
  }

  private static String[] cells(String text, int start, int stop, int expected) {
    String[] cells = new String[expected];
    int column = 0;
    int from = start;
    for (int i = start; i <= stop; i++) {
      if (i == stop || text.charAt(i) == '\t') {
        if (column == expected) {
          return new String[expected + 1];
        }
        cells[column++] = text.substring(from, i);
        from = i + 1;
      }
    }
    return column == expected ? cells : new String[column];
  }

  /** A line of the table, its cells in the order of the columns. */
  public static final class Row {
    private final int number;
    private final String[] cells;

    Row(int number, String[] cells) {
      this.number = number;
      this.cells = cells;
    }

    /** The line's number in the file, from 1. */
    public int number() {
      return number;
    }

    public String cell(int column) {
      return cells[column];
    }

    public List<String> list(int column) {
      return TsvTable.list(cells[column]);
    }

    @Override
    public String toString() {
      return number + ": " + String.join("\t", cells);
    }
  }
}
