package org.dragoman.report;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdom2.Document;

/** The entries of a feed; read whole, as feeds are short. */
final class FeedStream extends ReportStream {
  private final InputStream in;
  private final String name;
  private final ReadOptions options;
  private final ReportParser parser;
  private Optional<Iterator<ReadResult>> results = Optional.empty();

  FeedStream(InputStream in, String name, ReadOptions options) {
    super(name);
    this.in = in;
    this.name = name;
    this.options = options;
    this.parser = new ReportParser(options);
  }

  @Override
  protected Optional<ReadResult> advance() throws IOException {
    if (results.isEmpty()) {
      results = Optional.of(read());
    }
    return results.get().hasNext() ? Optional.of(results.get().next()) : Optional.empty();
  }

  private Iterator<ReadResult> read() throws IOException {
    byte[] bytes = Inputs.readAll(in, options.maxBytes());
    Document xml = FeedXml.parse(TextDecoder.decode(bytes, HtmlFormat.declared(bytes)));
    // ROME turns dates into instants; the day that counts is the one written.
    List<Optional<LocalDate>> dates = FeedXml.dates(xml);
    SyndFeed feed;
    try {
      feed = new SyndFeedInput().build(xml);
    } catch (FeedException | IllegalArgumentException e) {
      throw new UnreadableException(
          "is not a feed that can be read (" + UnreadableException.detail(e) + ")", e);
    }
    List<SyndEntry> entries = feed.getEntries();
    if (entries.isEmpty()) {
      throw new UnreadableException("is a feed without entries");
    }
    return IntStream.range(0, entries.size())
        .mapToObj(
            i ->
                report(
                    feed,
                    entries.get(i),
                    i < dates.size() ? dates.get(i) : Optional.empty(),
                    i + 1))
        .iterator();
  }

  private ReadResult report(SyndFeed feed, SyndEntry entry, Optional<LocalDate> date, int number) {
    String origin = name + ", entry " + number;
    Optional<String> title =
        words(entry.getTitle()).map(t -> String.join(" ", HtmlPage.fragment(t)));
    List<String> paragraphs = HtmlPage.fragment(content(entry));
    Optional<String> link =
        words(entry.getLink()).or(() -> words(entry.getUri()).filter(u -> u.startsWith("http")));
    HtmlPage page =
        HtmlPage.of(
            title.filter(t -> !t.isBlank()),
            paragraphs,
            new RawReport.Metadata(
                date,
                link.flatMap(PageMetadata::dateInUrl),
                title,
                words(feed.getTitle()),
                words(feed.getLanguage()),
                link));
    String id = words(entry.getUri()).or(() -> link).orElse(RawReport.idOf(name) + "-" + number);
    return parser.parse(page.report(id, origin));
  }

  /** The longest text that the entry has: its content where there is one, else its description. */
  private static String content(SyndEntry entry) {
    String longest = "";
    for (SyndContent content : entry.getContents()) {
      String value = value(content);
      longest = value.length() > longest.length() ? value : longest;
    }
    return longest.isBlank() && entry.getDescription() != null
        ? value(entry.getDescription())
        : longest;
  }

  private static String value(SyndContent content) {
    return Optional.ofNullable(content.getValue()).orElse("");
  }

  private static Optional<String> words(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(words -> !words.isEmpty());
  }
}
