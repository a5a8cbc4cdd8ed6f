package org.dragoman.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A web archive: each page in it that was answered is a report. */
final class WarcFormat implements ReportFormat {
  @Override
  public String description() {
    return "a web archive (WARC)";
  }

  @Override
  public List<String> extensions() {
    return List.of(".warc");
  }

  @Override
  public boolean recognises(Opening opening) {
    return opening.text().startsWith("WARC/");
  }

  @Override
  public ReportStream open(InputStream in, String name, ReadOptions options) throws IOException {
    return new WarcStream(in, name, options);
  }
}
