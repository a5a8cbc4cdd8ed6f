package org.dragoman.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** JSON Lines: a report a line, with {@code id}, {@code date}, {@code text} and more. */
final class JsonLinesFormat implements ReportFormat {
  @Override
  public String description() {
    return "JSON Lines";
  }

  @Override
  public List<String> extensions() {
    return List.of(".jsonl", ".ndjson");
  }

  @Override
  public boolean recognises(Opening opening) {
    String text = opening.text();
    if (!text.startsWith("{")) {
      return false;
    }
    int key = TextLines.skipSpace(text, 1, text.length());
    return key < text.length() && text.charAt(key) == '"';
  }

  @Override
  public ReportStream open(InputStream in, String name, ReadOptions options) throws IOException {
    return new JsonLinesStream(in, name, options);
  }
}
