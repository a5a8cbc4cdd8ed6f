package org.dragoman.ontology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The ontology's comma-separated tables: comment lines start with {@code #}, the first other line
 * is the header, and only the last column may be quoted.
 */
final class OntologyTable {
  private OntologyTable() {}

  /** The rows of one of the program's own tables. */
  static List<String[]> rows(String name, int columns) {
    try (InputStream in = OntologyTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return rows(name, in, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param name what to call the table when something is wrong with it
   * @throws IOException if it cannot be read or a row has not as many columns as it should
   */
  static List<String[]> rows(String name, InputStream in, int columns) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String[]> rows = new ArrayList<>();
      boolean header = true;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] row = line.split(",", columns);
        if (row.length != columns) {
          throw new IOException(name + ": " + columns + " columns expected: " + line);
        }
        if (header) {
          header = false;
          continue;
        }
        String last = row[columns - 1];
        if (last.length() > 1 && last.startsWith("\"")) {
          row[columns - 1] = last.substring(1, last.length() - 1).replace("\"\"", "\"");
        }
        rows.add(row);
      }
      return rows;
    }
  }
}
