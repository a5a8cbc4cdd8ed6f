package org.dragoman.actor.imports;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The records of comma-separated values (RFC 4180). A record is cut out before it is parsed, so
 * that a quotation mark that is never closed spoils its own record and not the rest of the file.
 */
final class CsvRecords {
  /** Lines that a record with line breaks in its cells may take. */
  private static final int MOST_LINES = 50;

  /**
   * @param line the first line of the record
   * @param cells empty where the record cannot be parsed
   * @param problem why not; empty otherwise
   */
  record Entry(int line, List<String> cells, String problem) {}

  private final SourceText source;
  private final Deque<SourceText.Line> putBack = new ArrayDeque<>();
  private char separator;

  /** Cells of the header. */
  private int width;

  private ObjectReader parser;

  CsvRecords(SourceText source) {
    this.source = source;
  }

  /** The next record that is not blank; empty at the end. The first tells the separator. */
  Optional<Entry> next() throws IOException {
    for (Optional<SourceText.Line> line = line(); line.isPresent(); line = line()) {
      int number = line.get().number();
      if (line.get().text().isEmpty()) {
        return problem(
            number, "longer than " + SourceText.LONGEST_LINE + " characters: no row of a table");
      }
      String text = line.get().text().get();
      if (!text.isBlank()) {
        if (parser == null) {
          separate(text);
        }
        return whole(number, text);
      }
    }
    return Optional.empty();
  }

  /** Takes further lines while a quoted cell is open; gives them back if that was a mistake. */
  private Optional<Entry> whole(int number, String first) throws IOException {
    StringBuilder record = new StringBuilder(first);
    List<SourceText.Line> taken = new ArrayList<>();
    while (isOpen(record)) {
      Optional<SourceText.Line> more = taken.size() < MOST_LINES ? line() : Optional.empty();
      more.ifPresent(taken::add);
      if (more.isEmpty() || more.get().text().isEmpty()) {
        return putBack(number, taken);
      }
      record.append('\n').append(more.get().text().get());
    }
    try (MappingIterator<String[]> rows = parser.readValues(record.toString())) {
      List<String> cells = List.of(rows.next());
      if (width == 0) {
        width = cells.size();
      }
      return !taken.isEmpty() && cells.size() != width
          ? putBack(number, taken)
          : Optional.of(new Entry(number, cells, ""));
    } catch (IOException | RuntimeException e) {
      return taken.isEmpty()
          ? problem(number, "no row of comma-separated values: " + firstLine(e))
          : putBack(number, taken);
    }
  }

  private Optional<Entry> putBack(int number, List<SourceText.Line> taken) {
    for (int i = taken.size() - 1; i >= 0; i--) {
      putBack.push(taken.get(i));
    }
    return problem(number, "a quotation mark that is not closed");
  }

  private Optional<SourceText.Line> line() throws IOException {
    return putBack.isEmpty() ? source.next() : Optional.of(putBack.pop());
  }

  private static Optional<Entry> problem(int line, String problem) {
    return Optional.of(new Entry(line, List.of(), problem));
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    return CleanText.shorten(message.lines().findFirst().orElse(message));
  }

  /** Spreadsheets of some countries write semicolons, and some exports tabs. */
  private void separate(String header) {
    separator =
        header.indexOf(',') >= 0
            ? ','
            : header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    parser =
        CsvMapper.csvBuilder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build()
            .readerFor(String[].class)
            .with(CsvSchema.emptySchema().withColumnSeparator(separator));
  }

  private boolean isOpen(CharSequence record) {
    boolean quoted = false;
    boolean cellStart = true;
    for (int i = 0; i < record.length(); i++) {
      char c = record.charAt(i);
      if (quoted) {
        if (c == '"' && i + 1 < record.length() && record.charAt(i + 1) == '"') {
          i++;
        } else if (c == '"') {
          quoted = false;
        }
      } else if (c == '"' && cellStart) {
        quoted = true;
        cellStart = false;
      } else if (c == separator || c == '\n') {
        cellStart = true;
      } else if (c != ' ') {
        cellStart = false;
      }
    }
    return quoted;
  }
}
