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

  static List<String[]> rows(String name, int columns) {
    InputStream in = OntologyTable.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("missing resource " + name);
    }
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
          throw new IllegalStateException(name + ": " + columns + " columns expected: " + line);
        }
        if (header) {
          header = false;
          continue;
        }
        String last = row[columns - 1];
        if (last.startsWith("\"")) {
          row[columns - 1] = last.substring(1, last.length() - 1).replace("\"\"", "\"");
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
