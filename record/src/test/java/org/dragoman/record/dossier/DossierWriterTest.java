package org.dragoman.record.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.actor.OfficeTerm;
import org.dragoman.place.Countries;
import org.dragoman.place.Country;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three formats, with words in every field that want to be more than words. */
class DossierWriterTest {
  private static final String TRICK =
      "</q><script>alert(1)</script><img src=x onerror='a()'> & \"b\"";
  private static final Country AZERBAIJAN = Countries.bundled().byCode("AZE").orElseThrow();
  private static final Country KAZAKHSTAN = Countries.bundled().byCode("KAZ").orElseThrow();

  private static Dossier dossier(String words, String url, int year) {
    Dossier.Line line =
        new Dossier.Line("id", words, words, words, words, words, Optional.of(url), 0.5);
    Dossier.Holder holder =
        new Dossier.Holder(OfficeTerm.Kind.SPEAKER, words, words, Optional.of("2020"), words);
    return new Dossier(
        LocalDate.of(2025, 3, 1),
        Optional.of(LocalDate.of(2020, 1, 1)),
        Optional.empty(),
        List.of(
            new Dossier.Side(AZERBAIJAN, List.of(holder)), new Dossier.Side(KAZAKHSTAN, List.of())),
        List.of(new Dossier.Section("conflict", words, List.of(line), 3)),
        List.of(words),
        List.of(new Dossier.Year(year, 4, 1)));
  }

  private static String write(DossierWriter writer, Dossier dossier) throws IOException {
    StringWriter out = new StringWriter();
    writer.write(dossier, out);
    return out.toString();
  }

  @Test
  void html_shows_markup_as_words() throws IOException {
    String page = write(new HtmlDossierWriter(), dossier(TRICK, "https://news.example/1", 2024));
    Document html = Jsoup.parse(page);
    assertThat(html.select("script, img, iframe, object, link, base, form")).isEmpty();
    assertThat(html.getAllElements())
        .allSatisfy(
            e ->
                assertThat(e.attributes())
                    .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().equals("src")));
    assertThat(html.select("q").text()).isEqualTo(TRICK);
    assertThat(html.select("li a").attr("href")).isEqualTo("https://news.example/1");
    assertThat(html.select("svg rect")).hasSize(4);
    assertThat(html.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
    assertThat(page).contains("2 earlier ones are left out");
  }

  @Test
  void html_asks_nobody_for_anything() throws IOException {
    String page = write(new HtmlDossierWriter(), dossier("words", "https://news.example/1", 2024));
    assertThat(page.replace("https://news.example/1", ""))
        .doesNotContain("http:", "https:", "url(", "@import");
  }

  @ParameterizedTest
  @CsvSource({
    "javascript:alert(1)",
    "'JAVASCRIPT:alert(1)'",
    "data:text/html;base64,PHNjcmlwdD4=",
    "'https://news.example/\"onclick=\"x'",
    "'https://news.example/> <b>'",
    "file:///etc/passwd"
  })
  void an_address_that_is_none_of_the_web_is_no_link(String url) throws IOException {
    assertThat(Jsoup.parse(write(new HtmlDossierWriter(), dossier("a", url, 2024))).select("a"))
        .isEmpty();
    assertThat(write(new MarkdownDossierWriter(), dossier("a", url, 2024)))
        .doesNotContain("<", "[");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
        "[a](javascript:x) | \\[a\\]\\(javascript:x)",
        "![a](http://x) | \\!\\[a\\]\\(http\\://x)",
        "**a** _b_ `c` | \\*\\*a\\*\\* \\_b\\_ \\`c\\`",
        "# a | \\# a",
        "1. a | 1\\. a",
        "- a | \\- a",
        "AT&T; a &lt; b | AT&amp;T; a &amp;lt; b",
        "a\\b | a\\\\b",
        "U.S. Speaker's visit (May) | U.S. Speaker's visit (May)"
      })
  void markdown_shows_markup_as_words(String words, String escaped) {
    assertThat(MarkdownDossierWriter.escape(words)).isEqualTo(escaped);
  }

  @Test
  void control_characters_and_endless_words_stay_outside() throws IOException {
    String words = "a\u001b[31m\u0000\r\n# b\u202e\u2028c" + "x".repeat(1 << 20);
    for (DossierWriter writer : List.of(new MarkdownDossierWriter(), new HtmlDossierWriter())) {
      String document = write(writer, dossier(words, "https://news.example/1", 2024));
      assertThat(document).hasSizeLessThan(20_000).doesNotContain("\u001b", "\u0000", "\u202e");
      assertThat(document.lines()).noneMatch(l -> l.startsWith("# b"));
    }
  }

  @Test
  void json_has_every_field() throws IOException {
    JsonNode json =
        new ObjectMapper()
            .readTree(
                write(new JsonDossierWriter(), dossier(TRICK, "https://news.example/1", 2024)));
    assertThat(json.at("/sections/0/lines/0/evidence").asText()).isEqualTo(TRICK);
    assertThat(json.at("/sections/0/total").asInt()).isEqualTo(3);
    assertThat(json.at("/sides/0/holders/0/kind").asText()).isEqualTo("speaker");
    assertThat(json.at("/since").asText()).isEqualTo("2020-01-01");
    assertThat(json.at("/until").isNull()).isTrue();
    assertThat(json.at("/years/0/conflict").asInt()).isEqualTo(1);
  }

  @Test
  void the_year_9999_does_not_stretch_the_chart() {
    String svg = BarChart.svg(List.of(new Dossier.Year(2024, 1, 0), new Dossier.Year(9999, 1, 0)));
    assertThat(svg).contains(">2024<", ">9999<").hasSizeLessThan(3000);
    assertThat(BarChart.svg(List.of())).isEmpty();
  }
}
