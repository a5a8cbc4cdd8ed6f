package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcFormatTest {
  private static final byte[] PAGE =
      Reading.utf8(
          "<html lang=en><head><title>Ministers meet in Baku</title></head><body><nav>Menu</nav>"
              + "<p>The ministers met in Baku on Monday, and they talked of trade and transport.</p>"
              + "<p>They will meet again in May, the ministry said in a statement.</p></body></html>");

  private static byte[] record(int number, String type, String contentType, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\n"
                .formatted(type, number)
            + "WARC-Target-URI: https://news.example/%d\r\nWARC-Date: 2024-06-01T10:00:00Z\r\n"
                .formatted(number)
            + "Content-Type: %s\r\nContent-Length: %d\r\n\r\n".formatted(contentType, block.length);
    return Reading.join(Reading.utf8(head), block, Reading.utf8("\r\n\r\n"));
  }

  private static byte[] response(int number, String status, String headers, byte[] body) {
    String head =
        "HTTP/1.1 %s\r\nContent-Length: %d\r\n%s\r\n".formatted(status, body.length, headers);
    return record(
        number,
        "response",
        "application/http; msgtype=response",
        Reading.join(Reading.utf8(head), body));
  }

  private static byte[] page(int number) {
    return response(number, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", PAGE);
  }

  private static final byte[] ARCHIVE =
      Reading.join(
          page(1),
          record(
              2,
              "request",
              "application/http; msgtype=request",
              Reading.utf8("GET / HTTP/1.1\r\n\r\n")),
          response(3, "200 OK", "Content-Type: image/png\r\n", new byte[] {1, 2, 3}),
          response(4, "404 Not Found", "Content-Type: text/html\r\n", PAGE),
          response(
              5,
              "200 OK",
              "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
              Reading.gzip(PAGE)),
          response(6, "200 OK", "Content-Type: text/plain\r\n", Reading.utf8("They met in Baku.")),
          response(
              7,
              "200 OK",
              "Content-Type: text/html; charset=windows-1251\r\n",
              new String(PAGE, StandardCharsets.UTF_8)
                  .replace("They will", "Министры will")
                  .getBytes(java.nio.charset.Charset.forName("windows-1251"))),
          record(8, "resource", "text/html", PAGE),
          record(9, "metadata", "application/warc-fields", Reading.utf8("a: b\r\n")));

  @Test
  void readsThePagesAndTextsThatWereAnswered() {
    List<ReadResult> results = Reading.pipe(ARCHIVE);
    assertThat(Reading.faults(results)).isEmpty();
    assertThat(results)
        .extracting(ReadResult::origin)
        .containsExactly(
            "stdin, record 1 (https://news.example/1)",
            "stdin, record 5 (https://news.example/5)",
            "stdin, record 6 (https://news.example/6)",
            "stdin, record 7 (https://news.example/7)",
            "stdin, record 8 (https://news.example/8)");
    Report first = Reading.reports(results).get(0);
    assertThat(first.id()).isEqualTo("00000000-0000-0000-0000-000000000001");
    assertThat(first.url()).contains("https://news.example/1");
    assertThat(first.published()).as("the day of archiving").isEqualTo("2024-06-01");
    assertThat(first.text()).startsWith("Ministers meet in Baku\n\nThe ministers met");
    assertThat(Reading.reports(results).get(1).text()).isEqualTo(first.text());
    assertThat(Reading.reports(results).get(2).text()).isEqualTo("They met in Baku.");
    assertThat(Reading.reports(results).get(3).text()).contains("Министры will");
  }

  @Test
  void readsArchivesZippedRecordByRecordOrAsAWhole() {
    byte[] members =
        Reading.join(Reading.gzip(page(1)), Reading.gzip(page(2)), Reading.gzip(page(3)));
    assertThat(Reading.reports(Reading.pipe(members))).hasSize(3);
    assertThat(Reading.reports(Reading.pipe(Reading.gzip(ARCHIVE)))).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsWhatStandsBeforeTheBreak(boolean zipped) {
    byte[] whole =
        zipped
            ? Reading.join(Reading.gzip(page(1)), Reading.gzip(page(2)), Reading.gzip(page(3)))
            : Reading.join(page(1), page(2), page(3));
    List<String> brief = Reading.brief(Reading.pipe(Arrays.copyOf(whole, whole.length - 150)));
    assertThat(brief).hasSize(3);
    assertThat(brief.get(1)).endsWith("2");
    assertThat(brief.get(2)).startsWith("fault in stdin: ").contains("breaks off");
  }

  @Test
  void goesOnAfterABrokenRecord() {
    byte[] archive =
        Reading.join(
            page(1),
            record(
                2,
                "response",
                "application/http; msgtype=response",
                Reading.utf8("no http\r\n\r\n")),
            response(
                3, "200 OK", "Content-Type: text/html\r\n", Reading.utf8("<script>x</script>")),
            response(
                4, "200 OK", "Content-Type: text/html\r\nContent-Encoding: br\r\n", new byte[400]),
            page(5),
            response(6, "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", PAGE));
    List<ReadResult> results = Reading.pipe(archive);
    assertThat(results).hasSize(6);
    assertThat(Reading.faults(results))
        .extracting(ReadResult.Fault::origin)
        .containsExactly(
            "stdin, record 2 (https://news.example/2)",
            "stdin, record 3 (https://news.example/3)",
            "stdin, record 4 (https://news.example/4)");
    assertThat(results.get(4)).isInstanceOf(ReadResult.Read.class);
    assertThat(results.get(5)).as("unpacked, but not said so").isInstanceOf(ReadResult.Read.class);
  }

  @Test
  void streamsRecordByRecord() throws IOException {
    // 20 GB: an archive that no memory holds.
    byte[] padded = Reading.join(PAGE, Reading.utf8("<!--" + "x".repeat(20_000) + "-->"));
    byte[] one = response(1, "200 OK", "Content-Type: text/html\r\n", padded);
    try (ReportStream stream =
        new WarcFormat().open(Reading.repeat(one, 1_000_000), "crawl.warc", ReadOptions.DEFAULTS)) {
      assertThat(stream.stream().limit(2_000))
          .hasSize(2_000)
          .allMatch(result -> result instanceof ReadResult.Read);
    }
  }
}
