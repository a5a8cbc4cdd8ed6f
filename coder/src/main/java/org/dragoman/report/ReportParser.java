package org.dragoman.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Makes a report of what a format found: parts the text into head, headline, dateline, body and
 * signature, and settles its date and its source.
 *
 * <p>The day of publication is, in this order: that of the metadata, that of a {@code date
 * YYYY-MM-DD} head, that of a dateline with year, the format's fallback, the default of the
 * options.
 */
public final class ReportParser {
  private final ReadOptions options;

  public ReportParser(ReadOptions options) {
    this.options = options;
  }

  /** The report, or the fault that it holds no text, no date, or a date that is none. */
  public ReadResult parse(RawReport raw) {
    String text = raw.text();
    if (TextLines.skipSpace(text, 0, text.length()) == text.length()) {
      return new ReadResult.Fault(raw.origin(), "holds no text");
    }
    if (TextDecoder.looksBinary(text)) {
      return new ReadResult.Fault(
          raw.origin(),
          "holds characters that are no text in any known encoding; save it as UTF-8");
    }
    RawReport.Metadata metadata = raw.metadata();
    Optional<HeadDate> headDate = raw.headline().isPresent() ? Optional.empty() : HeadDate.of(text);
    if (metadata.date().isEmpty() && headDate.isPresent() && headDate.get().date().isEmpty()) {
      HeadDate broken = headDate.get();
      return new ReadResult.Fault(
          raw.origin(),
          "line "
              + line(text, broken.end())
              + " of the text: "
              + HeadDate.broken(broken.written()));
    }
    int from = headDate.map(HeadDate::end).orElse(0);
    if (TextLines.skipSpace(text, from, text.length()) == text.length()) {
      return new ReadResult.Fault(raw.origin(), "holds a date, but no text");
    }
    TextHead head = TextHead.of(text, from, raw.headline(), metadata.title());
    Optional<LocalDate> own =
        metadata
            .date()
            .or(() -> headDate.flatMap(HeadDate::date))
            .or(() -> head.dateline().flatMap(d -> d.date()).flatMap(WrittenDate::full))
            .or(metadata::fallbackDate);
    Optional<LocalDate> published = own.or(options::defaultDate);
    if (published.isEmpty()) {
      return new ReadResult.Fault(
          raw.origin(),
          "the report has no date; give one with --date YYYY-MM-DD, or begin the text with"
              + " \"date YYYY-MM-DD\"");
    }
    return new ReadResult.Read(report(raw, head, published.get()));
  }

  private static Report report(RawReport raw, TextHead head, LocalDate published) {
    String text = raw.text();
    RawReport.Metadata metadata = raw.metadata();
    Span body = Signatures.leaveOut(text, new Span(head.bodyStart(), text.length()));
    Optional<Dateline> dateline = head.dateline().map(d -> d.at(Optional.of(published)));
    Optional<String> publisher =
        metadata
            .publication()
            .map(name -> Agencies.known().named(name).orElse(name))
            .or(() -> dateline.flatMap(Dateline::agency));
    Attribution attribution = Attribution.of(text, body, publisher);
    return new Report(
        raw.id(),
        text,
        published,
        head.headline(),
        dateline,
        body,
        metadata.title(),
        publisher.or(attribution::agency).or(() -> Signatures.agency(text, body)),
        attribution.via(),
        metadata.language(),
        metadata.url(),
        raw.origin());
  }

  private static int line(String text, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      boolean lineFeed = text.charAt(i) == '\n';
      boolean carriageReturn =
          text.charAt(i) == '\r' && (i + 1 >= offset || text.charAt(i + 1) != '\n');
      line += lineFeed || carriageReturn ? 1 : 0;
    }
    return line;
  }
}
