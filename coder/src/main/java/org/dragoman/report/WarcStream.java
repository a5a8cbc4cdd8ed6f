package org.dragoman.report;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a web archive, one record in memory at a time. Records that are no pages (requests,
 * pictures, redirects, errors) are passed over.
 */
final class WarcStream extends ReportStream {
  private static final int OK = 200;

  private final WarcReader archive;
  private final String name;
  private final ReadOptions options;
  private final ReportParser parser;
  private int number;

  WarcStream(InputStream in, String name, ReadOptions options) throws IOException {
    super(name);
    this.archive = new WarcReader(in);
    this.name = name;
    this.options = options;
    this.parser = new ReportParser(options);
  }

  @Override
  protected Optional<ReadResult> advance() throws IOException {
    while (true) {
      Optional<WarcRecord> next = archive.next();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      number++;
      if (next.get() instanceof WarcCaptureRecord capture) {
        Optional<ReadResult> result = read(capture);
        if (result.isPresent()) {
          return result;
        }
      }
    }
  }

  private Optional<ReadResult> read(WarcCaptureRecord capture) throws IOException {
    String origin = name + ", record " + number + " (" + capture.target() + ")";
    try {
      Optional<Payload> payload = payload(capture);
      return payload.isPresent()
          ? Optional.of(parser.parse(raw(capture, payload.get(), origin)))
          : Optional.empty();
    } catch (UnreadableException | ParsingException | RuntimeException e) {
      // The record is broken, the archive goes on after it.
      return Optional.of(new ReadResult.Fault(origin, UnreadableException.explain(e)));
    }
  }

  /** What a server sent, if it is a page or a text. */
  private record Payload(byte[] bytes, boolean html, Optional<Charset> charset) {}

  private Optional<Payload> payload(WarcCaptureRecord capture) throws IOException {
    if (capture instanceof WarcResponse response && isHttp(capture)) {
      HttpResponse http = response.http();
      return http.status() == OK && isPage(http.contentType())
          ? Optional.of(payload(http.contentType(), unpacked(http)))
          : Optional.empty();
    }
    return capture instanceof WarcResource && isPage(capture.contentType())
        ? Optional.of(payload(capture.contentType(), bytes(capture.body())))
        : Optional.empty();
  }

  private byte[] bytes(MessageBody body) throws IOException {
    return Inputs.readAll(body.stream(), options.maxBytes());
  }

  /**
   * The body without its content encoding. What the bytes are counts for more than what the header
   * says: some crawlers unpack the body and keep the header.
   */
  private byte[] unpacked(HttpResponse http) throws IOException {
    byte[] bytes = bytes(http.body());
    String encoding = http.headers().first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
    try {
      if (Inputs.isGzip(bytes)) {
        InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes));
        return Inputs.readAll(in, options.maxBytes());
      }
      if (encoding.equals("deflate")) {
        InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes));
        return Inputs.readAll(in, options.maxBytes());
      }
    } catch (EOFException | ZipException e) {
      throw new UnreadableException("holds a damaged " + encoding + " body", e);
    }
    if (Set.of("br", "zstd", "compress").contains(encoding) && new Opening(bytes).looksBinary()) {
      throw new UnreadableException(
          "is packed as \"" + encoding + "\", which is not read; crawl with gzip or none");
    }
    return bytes;
  }

  private Payload payload(MediaType type, byte[] bytes) {
    Optional<Charset> charset =
        Optional.ofNullable(type.parameters().get("charset")).flatMap(TextDecoder::charset);
    boolean html = !type.base().equals(MediaType.PLAIN_TEXT);
    return new Payload(bytes, html, charset.or(() -> HtmlFormat.declared(bytes)));
  }

  private static boolean isHttp(WarcCaptureRecord capture) {
    return capture.target().startsWith("http")
        || capture.contentType().base().equals(MediaType.HTTP);
  }

  private static boolean isPage(MediaType type) {
    return type.base().equals(MediaType.HTML)
        || type.base().equals(MediaType.XHTML)
        || type.base().equals(MediaType.PLAIN_TEXT);
  }

  private static RawReport raw(WarcCaptureRecord capture, Payload payload, String origin)
      throws UnreadableException {
    String text = TextDecoder.decode(payload.bytes(), payload.charset());
    String id = capture.id().toString().replaceFirst("^urn:uuid:", "");
    Optional<String> url = Optional.of(capture.target());
    RawReport raw =
        payload.html() ? HtmlPage.of(text, url).report(id, origin) : RawReport.of(id, text, origin);
    RawReport.Metadata found = raw.metadata();
    LocalDate archived = LocalDate.ofInstant(capture.date(), ZoneOffset.UTC);
    return raw.with(
        new RawReport.Metadata(
            found.date(),
            found.fallbackDate().or(() -> Optional.of(archived)),
            found.title(),
            found.publication(),
            found.language(),
            url));
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
