package org.dragoman.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/** The reports of a JSON Lines file, read line by line; a broken line harms no other. */
final class JsonLinesStream extends ReportStream {
  /** So many bad lines before any good one, and the file is something else. */
  private static final int PATIENCE = 20;

  private final ByteLines lines;
  private final String name;
  private final ReadOptions options;
  private final ReportParser parser;
  private final JsonMapper mapper;
  private boolean anyReport;
  private boolean anyLine;
  private int faults;
  private boolean ended;

  JsonLinesStream(InputStream in, String name, ReadOptions options) throws IOException {
    super(name);
    this.lines = new ByteLines(in, options.maxBytes());
    this.name = name;
    this.options = options;
    this.parser = new ReportParser(options);
    this.mapper =
        new JsonMapper(
            JsonFactory.builder()
                .streamReadConstraints(
                    StreamReadConstraints.builder()
                        .maxStringLength((int) options.maxBytes())
                        .build())
                .build());
  }

  @Override
  protected Optional<ReadResult> advance() throws IOException {
    while (!ended) {
      Optional<ByteLines.Line> line = lines.next();
      if (line.isEmpty()) {
        ended = true;
        return anyLine
            ? Optional.empty()
            : Optional.of(new ReadResult.Fault(name, "holds no line"));
      }
      String origin = name + ", line " + line.get().number();
      if (line.get().text().isEmpty()) {
        anyLine = true;
        return fault(origin, Inputs.tooLong(options.maxBytes()).getMessage());
      }
      String json = line.get().text().get().strip();
      if (json.isEmpty()) {
        continue;
      }
      if (!anyLine && spreadOverLines(json)) {
        ended = true;
        return fault(
            name,
            "holds JSON, but not one report a line; rewrite it, for example with"
                + " jq -c 'if type == \"array\" then .[] else . end'");
      }
      anyLine = true;
      return Optional.of(report(json, origin, line.get().number()));
    }
    return Optional.empty();
  }

  private static boolean spreadOverLines(String firstLine) {
    return firstLine.equals("{") || firstLine.startsWith("[");
  }

  private Optional<ReadResult> fault(String origin, String message) {
    faults++;
    return Optional.of(new ReadResult.Fault(origin, message));
  }

  private ReadResult report(String json, String origin, long number) {
    ReadResult result = read(json, origin, number);
    if (result instanceof ReadResult.Read) {
      anyReport = true;
    } else if (!anyReport && ++faults >= PATIENCE) {
      ended = true;
      return new ReadResult.Fault(
          origin,
          ((ReadResult.Fault) result).message()
              + "; none of the lines so far is a report, the rest of the file is left unread");
    }
    return result;
  }

  private ReadResult read(String json, String origin, long number) {
    JsonNode node;
    try {
      node = mapper.readTree(json);
    } catch (JsonProcessingException e) {
      return new ReadResult.Fault(
          origin, "is not valid JSON (" + problem(e) + "); correct or delete the line");
    }
    if (node == null || !node.isObject()) {
      return new ReadResult.Fault(
          origin, "is not a JSON object; a report is {\"id\": ..., \"date\": ..., \"text\": ...}");
    }
    Optional<String> text = field(node, "text");
    if (text.isEmpty()) {
      return new ReadResult.Fault(origin, "has no \"text\"");
    }
    Optional<String> writtenDate = field(node, "date");
    Optional<LocalDate> date = writtenDate.flatMap(WrittenDate::parse);
    if (writtenDate.isPresent() && date.isEmpty()) {
      return new ReadResult.Fault(origin, HeadDate.broken(shorten(writtenDate.get())));
    }
    String id = field(node, "id").orElseGet(() -> RawReport.idOf(name) + "-" + number);
    return parser.parse(
        RawReport.of(id, text.get(), origin)
            .with(
                new RawReport.Metadata(
                    date,
                    Optional.empty(),
                    field(node, "title"),
                    field(node, "publication"),
                    field(node, "language"),
                    field(node, "url"))));
  }

  private static String problem(JsonProcessingException e) {
    String message = Optional.ofNullable(e.getOriginalMessage()).orElse("broken off");
    String line = message.lines().findFirst().orElse("");
    String column = e.getLocation() == null ? "" : "column " + e.getLocation().getColumnNr() + ": ";
    return column + shorten(line);
  }

  private static String shorten(String words) {
    return words.length() > 100 ? words.substring(0, 100) + "..." : words;
  }

  /** A field that says something: a string that is not blank, or a number. */
  private static Optional<String> field(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name))
        .filter(value -> value.isTextual() || value.isNumber())
        .map(JsonNode::asText)
        .filter(value -> !value.isBlank());
  }
}
