package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFormatTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>Example Agency</title><link>https://news.example</link><language>en</language>
        <item>
          <title>Iran &amp;amp; Iraq resume talks</title>
          <link>https://news.example/1</link><guid isPermaLink="false">n-1</guid>
          <pubDate>Wed, 15 May 2024 23:30:00 -0500</pubDate>
          <description>Too short.</description>
          <content:encoded><![CDATA[<p>TEHRAN (IRNA) -- The ministers of Iran &amp; Iraq met.</p>
            <script>track()</script><p>They agreed to meet <a href="x">again</a>.</p>]]></content:encoded>
        </item>
        <item>
          <title>Envoy recalled</title><link>https://news.example/2024/05/14/envoy</link>
          <description>&lt;b&gt;Baku&lt;/b&gt; recalled its envoy on Tuesday.</description>
        </item>
        <item><title>Ministers met in Astana and signed a treaty</title><pubDate>2024-05-13</pubDate></item>
        <item><title>No date</title><description>They met.</description></item>
      </channel></rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Ministry</title>
        <entry><title type="html">Talks &lt;i&gt;resume&lt;/i&gt;</title><id>urn:n:1</id>
          <link href="https://ministry.example/1"/>
          <updated>2024-06-02T00:30:00Z</updated><published>2024-06-01T23:30:00-01:00</published>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The talks resumed.</p><p>They go on.</p></div></content>
        </entry>
      </feed>
      """;

  private static final String RDF =
      """
      <?xml version="1.0"?>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
          xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://news.example"><title>Old Agency</title><link>https://news.example</link>
          <description>d</description><dc:date>2020-01-01</dc:date></channel>
        <item rdf:about="https://news.example/1"><title>Envoy leaves</title><link>https://news.example/1</link>
          <description>The envoy left.</description><dc:date>2004-02-03T10:00+01:00</dc:date></item>
      </rdf:RDF>
      """;

  private static List<ReadResult> read(String xml) {
    return Reading.pipe(Reading.utf8(xml));
  }

  @Test
  void readsAReportAnEntry() {
    List<ReadResult> results = read(RSS);
    List<Report> reports = Reading.reports(results);
    assertThat(reports).hasSize(3);
    Report first = reports.get(0);
    assertThat(first.id()).isEqualTo("n-1");
    assertThat(first.text())
        .isEqualTo(
            "Iran & Iraq resume talks\n\nTEHRAN (IRNA) -- The ministers of Iran & Iraq met.\n\n"
                + "They agreed to meet again.");
    assertThat(first.headline().orElseThrow().of(first.text()))
        .isEqualTo("Iran & Iraq resume talks");
    assertThat(first.dateline().orElseThrow().place()).contains("TEHRAN");
    assertThat(first.published()).as("the day as written").isEqualTo("2024-05-15");
    assertThat(first.publication()).contains("Example Agency");
    assertThat(first.language()).contains("en");
    assertThat(first.url()).contains("https://news.example/1");
    assertThat(first.origin()).isEqualTo("stdin, entry 1");
    assertThat(reports.get(1).published()).as("from the address").isEqualTo("2024-05-14");
    assertThat(reports.get(1).body().of(reports.get(1).text()))
        .isEqualTo("Baku recalled its envoy on Tuesday.");
    assertThat(reports.get(2).headline()).as("a title alone is the body").isEmpty();
    assertThat(Reading.faults(results))
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("no date"));
  }

  @ParameterizedTest
  @CsvSource({"atom, 2024-06-01, Talks resume", "rdf, 2004-02-03, Envoy leaves"})
  void readsAtomAndOldRss(String kind, LocalDate date, String title) {
    List<Report> reports = Reading.reports(read(kind.equals("atom") ? ATOM : RDF));
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).published()).isEqualTo(date);
    assertThat(reports.get(0).text()).startsWith(title + "\n\nThe ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "ISO-8859-5", "KOI8-R", "UTF-16LE"})
  void readsTheEncodingThatTheFileDeclares(String encoding) {
    String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
    String xml =
        mark
            + RSS.replace("UTF-8", encoding)
                .replace("Envoy recalled", "Посол отозван для консультаций");
    List<Report> reports = Reading.reports(Reading.pipe(xml.getBytes(Charset.forName(encoding))));
    assertThat(reports.get(1).text()).startsWith("Посол отозван");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version='2.0'><channel><title>A & B</title><item><title>Talks & trade go on<br></title>"
            + "<pubDate>2024-05-01</pubDate><description>They met.</description></item></channel></rss>",
        "\n\n  <?xml version='1.0'?><rss version='2.0'><channel><title>A</title><item><title>Talks & trade"
            + " go on</title><pubDate>2024-05-01</pubDate><description>They\u0001 met.</description></item></channel></rss>",
        "<!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN' 'http://my.netscape.com/rss-0.91.dtd'>"
            + "<rss version='0.91'><channel><title>A</title><item><title>Talks &amp; trade go on</title>"
            + "<pubDate>2024-05-01</pubDate><description>They met.</description></item></channel></rss>",
      })
  void setsRightWhatTemplatesGetWrong(String xml) {
    List<Report> reports = Reading.reports(read(xml));
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).text()).isEqualTo("Talks & trade go on\n\nThey met.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      <?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title><item><title>&x; they met</title></item></channel></rss> | entities
      <!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss> | entities
      <?xml version="1.0"?><rss version="2.0"><channel><title>No entry</title><link>x</link><description>d</description></channel></rss> | without entries
      """)
  void refusesWhatIsDangerousOrEmpty(String xml, String message) {
    assertThat(Reading.brief(read(xml))).singleElement().asString().contains(message);
  }
}
