package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports full of SQL, HTML and control characters are kept as text, harmless in every output. */
class HostileReportTest {
  private static final String SQL = "'); DROP TABLE event; DELETE FROM report; --";
  private static final String HTML = "<script>alert('x')</script><img src=x onerror=alert(1)>";
  private static final String CONTROLS = "\u0000\u0007\u001b[31m\u202e\u2028\u009b";
  private static final String EVENT = "Lithuania expelled two Belarusian diplomats on Friday.";
  private static final String LONG = "=HYPERLINK(\"https://evil.example\") " + "x".repeat(1 << 20);

  @TempDir static Path folder;
  private static Path file;

  @BeforeAll
  static void ingest() throws IOException {
    List<Map<String, String>> reports =
        List.of(
            report(SQL, SQL, SQL + " " + EVENT, "2024-02-09", SQL),
            report(HTML, HTML, EVENT + " " + HTML, "2024-03-08", HTML),
            report("c" + CONTROLS, CONTROLS, EVENT + " " + CONTROLS + " x", "2024-04-12", CONTROLS),
            report("=cmd|' /C calc'!A0", LONG, EVENT + " It was late.", "2024-05-10", "@SUM(A1)"),
            report("far", "far", EVENT + " So they say.", "9999-12-31", "far"),
            report("half", "\ud83d", EVENT + " \ud83d and so on", "2024-06-14", "\udc00"));
    // escaped, so that half a character comes through
    ObjectMapper json = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    List<String> lines = new ArrayList<>();
    for (Map<String, String> report : reports) {
      lines.add(json.writeValueAsString(report));
    }
    Path input = Files.write(folder.resolve("hostile.jsonl"), lines);
    file = folder.resolve("r.duckdb");
    Run run = Run.dragoman("ingest", "--record", file, input);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("6 new").contains("0 failed");
    assertThat(Run.dragoman("ingest", "--record", file, input).out()).contains("6 known already");
  }

  private static Map<String, String> report(
      String id, String title, String text, String date, String publication) {
    return Map.of(
        "id",
        id,
        "title",
        title,
        "text",
        text,
        "date",
        date,
        "publication",
        publication,
        "url",
        "javascript:alert('" + date + "')");
  }

  @Test
  void it_is_kept_to_the_letter() {
    Run run = Run.dragoman("events", "--record", file, "--format", "jsonl", "--mode", "expel");
    assertThat(run.events()).hasSize(6);
    assertThat(run.events())
        .extracting(e -> e.get("story_id").asText())
        .contains(SQL, HTML, "c" + CONTROLS, "=cmd|' /C calc'!A0");
    assertThat(run.events()).extracting(e -> e.at("/cite_info/title").asText()).contains(LONG);
    assertThat(run.events())
        .allSatisfy(e -> assertThat(e.get("event_text").get(0).asText()).isEqualTo("expelled"));
  }

  @Test
  void the_year_9999_is_a_date_like_others() {
    Run run = Run.dragoman("events", "--record", file, "--since", "9000", "--format", "csv");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().count()).isGreaterThan(1);
    assertThat(run.out()).contains("9999-12-31");
  }

  @Test
  void the_table_has_no_control_characters() {
    String table = Run.dragoman("events", "--record", file).out();
    assertThat(table).contains("expelled");
    assertThat(table.chars().filter(c -> c != '\n'))
        .noneMatch(c -> Character.isISOControl(c) || c == 0x202e || c == 0x2028);
  }

  @Test
  void a_spreadsheet_finds_no_formula() {
    String csv = Run.dragoman("events", "--record", file, "--format", "csv").out();
    assertThat(csv).contains("'=cmd|").contains("'=HYPERLINK").contains("'@SUM");
    assertThat(csv).doesNotContainPattern("(^|[,\n])\"?[=@]");
  }

  @Test
  void the_html_of_a_dossier_holds_words_only() {
    String page = Run.dragoman("dossier", "--record", file, "LTU", "BLR", "--format", "html").out();
    Document html = Jsoup.parse(page);
    assertThat(html.select("script, img, a, iframe")).isEmpty();
    assertThat(html.select("q").eachText()).anyMatch(q -> q.contains("expelled"));
    assertThat(page).hasSizeLessThan(100_000).doesNotContain("\u001b", "\u0000", "\u202e");
  }

  @Test
  void the_markdown_of_a_dossier_holds_words_only() {
    String markdown = Run.dragoman("dossier", "--record", file, "LTU", "BLR").out();
    assertThat(markdown).contains("expelled").hasSizeLessThan(100_000);
    assertThat(markdown).doesNotContain("<", "javascript", "\u001b", "\u0000", "\u202e");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--actor", "--person", "--type", "--mode", "--context", "--place", "--source"})
  void conditions_are_words_and_no_sql(String option) {
    Run run = Run.dragoman("events", "--record", file, option, "x' OR 1=1 --", "--format", "jsonl");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
  }
}
