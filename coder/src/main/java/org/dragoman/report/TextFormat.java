package org.dragoman.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A plain text file: one report, see {@link ReportParser} for the parts it may have. */
final class TextFormat implements ReportFormat {
  @Override
  public String description() {
    return "a plain text";
  }

  @Override
  public List<String> extensions() {
    return List.of(".txt", ".text");
  }

  @Override
  public ReportStream open(InputStream in, String name, ReadOptions options) {
    return ReportStream.of(name, () -> read(in, name, options));
  }

  private static ReadResult read(InputStream in, String name, ReadOptions options)
      throws IOException {
    String text = TextDecoder.decode(Inputs.readAll(in, options.maxBytes()));
    return new ReportParser(options).parse(RawReport.of(RawReport.idOf(name), text, name));
  }
}
