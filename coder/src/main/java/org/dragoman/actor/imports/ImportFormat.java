package org.dragoman.actor.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The formats that an import reads. */
public enum ImportFormat {
  /** Comma-separated values with a header. */
  CSV,
  /** The JSON that Wikidata's query service gives. */
  WIKIDATA,
  /** FollowTheMoney entities, one JSON object a line. */
  FTM;

  /** Lines looked at where the file's name does not tell. */
  private static final int LINES = 20;

  /**
   * The format of a file, by its extension or else its first lines.
   *
   * @throws IOException if it cannot be read, or is none of these
   */
  static ImportFormat guess(Path path) throws IOException {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return CSV;
    }
    if (name.endsWith(".ftm.json") || name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return FTM;
    }
    try (SourceText source = SourceText.open(path)) {
      StringBuilder start = new StringBuilder();
      for (int i = 0; i < LINES; i++) {
        Optional<SourceText.Line> line = source.next();
        if (line.isEmpty()) {
          break;
        }
        start.append(line.get().text().orElse("")).append('\n');
      }
      return guess(start.toString());
    }
  }

  private static ImportFormat guess(String start) throws IOException {
    String text = start.strip();
    if (text.isEmpty()) {
      throw new IOException("holds nothing");
    }
    if (text.startsWith("[")) {
      return WIKIDATA;
    }
    if (!text.startsWith("{")) {
      return CSV;
    }
    String line = text.lines().findFirst().orElse("");
    boolean entity = line.contains("\"schema\"") && line.contains("\"properties\"");
    if (entity) {
      return FTM;
    }
    if (text.contains("\"head\"") || text.contains("\"bindings\"")) {
      return WIKIDATA;
    }
    throw new IOException("is of no format that can be told; say which with --format");
  }
}
