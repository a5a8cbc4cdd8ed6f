package org.dragoman.bench.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a relation file: tab-separated with the header {@code id, sentence, source, target,
 * root, quad}.
 *
 * @param root type of what the source does to the target; {@code YIELD} for CONCEDE and RETREAT
 * @param quad 1 to 4; YIELD counts under 2
 */
public record RelationRow(
    String id, String sentence, String source, String target, String root, int quad) {
  static final String YIELD = "YIELD";

  /**
   * @throws IOException if the file cannot be read or a row is not of this form
   */
  public static List<RelationRow> read(Path file) throws IOException {
    List<RelationRow> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (number == 1 || line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 6) {
        throw new IOException(
            file + " line " + number + ": 6 columns expected, not " + cells.length);
      }
      try {
        rows.add(
            new RelationRow(
                cells[0], cells[1], cells[2], cells[3], cells[4], Integer.parseInt(cells[5])));
      } catch (NumberFormatException e) {
        throw new IOException(file + " line " + number + ": no quad class: " + cells[5], e);
      }
    }
    return rows;
  }
}
