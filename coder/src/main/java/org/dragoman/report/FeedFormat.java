package org.dragoman.report;

import java.io.InputStream;
import java.util.List;

/** An RSS or Atom feed: each entry is a report. */
final class FeedFormat implements ReportFormat {
  @Override
  public String description() {
    return "an RSS or Atom feed";
  }

  @Override
  public List<String> extensions() {
    return List.of(".xml", ".rss", ".atom");
  }

  @Override
  public boolean recognises(Opening opening) {
    return opening.startsWith("<rss")
        || opening.startsWith("<feed")
        || opening.startsWith("<rdf:rdf")
        || (opening.startsWith("<?xml") || opening.startsWith("<!"))
            && !opening.contains("<html")
            && (opening.contains("<rss")
                || opening.contains("<feed")
                || opening.contains("<rdf:rdf"));
  }

  @Override
  public ReportStream open(InputStream in, String name, ReadOptions options) {
    return new FeedStream(in, name, options);
  }
}
