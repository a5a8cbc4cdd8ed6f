package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
  private static final String SENTENCES =
      "<p>The ministers met in Baku on Monday, and they talked of trade and transport.</p>"
          + "<p>They will meet again in May, in Tbilisi, the ministry said in a statement.</p>";

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlPageTest.class.getResourceAsStream("pages/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static HtmlPage page(String html) throws IOException {
    return HtmlPage.of(html, Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agency",
        "ministry-table",
        "split-by-adverts",
        "json-ld-only",
        "marked-article",
        "builder-divs",
        "preformatted",
        "misleading-names"
      })
  void keepsTheArticleAndNothingElse(String name) throws IOException {
    assertThat(page(resource(name + ".html")).text()).isEqualTo(resource(name + ".txt").strip());
  }

  @ParameterizedTest
  @CsvSource({
    "agency, 2024-03-04, Ministers agree on border talks, Example News, en, https://news.example/politics/1",
    "ministry-table, 2025-05-15, The Minister received the Ambassador of Turkey, , ,",
    "split-by-adverts, 2024-03-12, Envoys end three days of talks in Geneva, , en-GB,",
    "json-ld-only, 2024-02-10, Parliament ratifies trade pact, The Example Times, en,",
    "marked-article, 2025-11-20, Two killed in clash at border post, , en,",
    "builder-divs, 2024-07-09, President visits Tashkent, Embassy News, ,",
    "preformatted, 2001-09-28, Statement of the Secretary-General, , ,",
  })
  void readsWhatThePageSaysOfItself(
      String name, LocalDate date, String title, String site, String language, String url)
      throws IOException {
    RawReport raw = page(resource(name + ".html")).report("id", "origin");
    ReadResult result = new ReportParser(ReadOptions.DEFAULTS).parse(raw);
    assertThat(result).isInstanceOf(ReadResult.Read.class);
    Report report = ((ReadResult.Read) result).report();
    assertThat(report.published()).isEqualTo(date);
    assertThat(report.title()).contains(title);
    assertThat(report.headline().orElseThrow().of(report.text())).isEqualTo(title);
    assertThat(report.language()).isEqualTo(Optional.ofNullable(language));
    assertThat(report.url()).isEqualTo(Optional.ofNullable(url));
    if (site != null) {
      assertThat(report.publication()).contains(site);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'<meta property=\"article:published_time\" content=\"2024-03-04T10:00:00Z\">', 2024-03-04",
    "'<meta name=\"dc.date.issued\" content=\"2024-03-04\">', 2024-03-04",
    "'<meta name=\"DC.Date\" content=\"20240304\">', 2024-03-04",
    "'<meta name=\"pubdate\" content=\"Mon, 04 Mar 2024 23:59:00 -0500\">', 2024-03-04",
    "'<meta itemprop=\"datePublished\" content=\"2024-03-04 10:00\">', 2024-03-04",
    "'<time datetime=\"2024-03-04\">yesterday</time>', 2024-03-04",
    "'<time>4 March 2024</time>', 2024-03-04",
    "'<span itemprop=\"datePublished\">March 4, 2024</span>', 2024-03-04",
    "'<span class=\"article__date\">Published on 04.03.2024 at 10:00</span>', 2024-03-04",
    "'<div class=\"date\">Today, 24 November 2026</div><h1>Ministers meet in Baku on trade</h1><div class=\"date\">4 March 2024</div>', 2024-03-04",
    "'<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-04\"}</script>', 2024-03-04",
    "'<script type=\"application/ld+json\">[{\"@type\":\"WebPage\",\"datePublished\":\"2020-01-01\"},{\"@type\":\"Report\",\"datePublished\":\"2024-03-04\"}]</script>', 2024-03-04",
    "'<link rel=\"canonical\" href=\"https://news.example/2024/03/04/ministers\">', 2024-03-04",
    "'<p>Population: 12.5 million</p>',",
  })
  void findsTheDayOfPublication(String markup, LocalDate expected) throws IOException {
    RawReport.Metadata metadata = page("<html><body>" + markup + SENTENCES).metadata();
    assertThat(metadata.date().or(metadata::fallbackDate)).isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      <title>Talks resume in Astana - Trend</title>                                   | Talks resume in Astana
      '<title>Trend | Talks resume in Astana</title>'                                 | Talks resume in Astana
      <title>Talks resume in Astana :: Foreign Ministry</title>                       | Talks resume in Astana
      <title>Kazakh-Uzbek talks resume</title>                                        | Kazakh-Uzbek talks resume
      <title>x</title><h1>Talks resume in Astana</h1>                                 | Talks resume in Astana
      <title>Talks resume in Astana - day two of many - News</title><h1>Talks resume in Astana</h1> | Talks resume in Astana
      <meta property=og:title content='Talks resume - Example'><meta property=og:site_name content=EXAMPLE> | Talks resume
      <p>No title at all</p>                                                          |
      """)
  void takesTheSiteOffTheTitle(String markup, String title) throws IOException {
    assertThat(page(markup + SENTENCES).metadata().title()).isEqualTo(Optional.ofNullable(title));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><title>App</title></head><body><div id=root></div><script>write('a long text,"
            + " with commas, that is code, nothing but code, all of it');</script></body></html>",
        "<html><body><nav><a href=1>Home of all the news there are</a></nav></body></html>",
        "<html></html>",
        "<p>Hello</p>",
        "<",
        "<html><body><noscript>Please switch on scripts in your browser, now.</noscript></body>",
      })
  void saysThatAPageHasNoArticle(String html) {
    assertThatThrownBy(() -> page(html))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("no article text");
  }

  @Test
  void survivesTagsNestedWithoutEnd() throws IOException {
    String html = "<div>".repeat(50_000) + SENTENCES;
    assertThat(page(html).text()).contains("The ministers met in Baku");
  }

  @Test
  void refusesAPageOfNothingButTags() {
    assertThatThrownBy(() -> page("<b>x</b>".repeat(300_000)))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("tags");
  }
}
