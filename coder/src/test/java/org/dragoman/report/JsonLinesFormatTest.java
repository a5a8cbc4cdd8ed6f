package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesFormatTest {
  private static final String GOOD =
      "{\"id\":\"%s\",\"date\":\"2024-03-04\",\"text\":\"The ministers met in Baku.\"}\n";

  private static List<ReadResult> read(String lines) {
    return Reading.pipe(Reading.utf8(lines));
  }

  @Test
  void readsAReportALineWithItsFields() {
    Report report =
        Reading.reports(
                read(
                    "{\"id\": \"a-1\", \"date\": \"2024-03-04\", \"text\": \"PARIS (AFP) - They"
                        + " met.\", \"title\": \"A meeting\", \"publication\": \"trend\","
                        + " \"language\": \"en\", \"url\": \"https://news.example/1\", \"more\":"
                        + " [1]}"))
            .get(0);
    assertThat(report.id()).isEqualTo("a-1");
    assertThat(report.published()).isEqualTo("2024-03-04");
    assertThat(report.text()).isEqualTo("PARIS (AFP) - They met.");
    assertThat(report.title()).contains("A meeting");
    assertThat(report.publication()).contains("Trend");
    assertThat(report.language()).contains("en");
    assertThat(report.url()).contains("https://news.example/1");
    assertThat(report.origin()).isEqualTo("stdin, line 1");
    assertThat(report.body().of(report.text())).isEqualTo("They met.");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"2024-03-04\"'",
    "'\"20240304\"'",
    "20240304",
    "'\"2024-03-04T23:59:59Z\"'",
    "'\"2024-03-04T23:59:59.123+05:00\"'",
    "'\"2024-03-04 10:00\"'",
    "'\" 2024-03-04 \"'",
    "'\"Mon, 04 Mar 2024 10:00:00 GMT\"'",
  })
  void readsDatesInTheirManyForms(String date) {
    List<ReadResult> results = read("{\"id\":1,\"date\":" + date + ",\"text\":\"They met.\"}");
    assertThat(Reading.reports(results))
        .extracting(Report::published)
        .containsExactly(LocalDate.of(2024, 3, 4));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      {"id": "c", "date":                                         | is not valid JSON
      {"id": "c", "date": "2024-03-04", "text": "cut o            | is not valid JSON
      plain words                                                 | is not valid JSON
      [1, 2]                                                      | is not a JSON object
      null                                                        | is not a JSON object
      {}                                                          | has no "text"
      {"id": "c", "date": "2024-03-04"}                           | has no "text"
      {"id": "c", "date": "2024-03-04", "text": "  "}             | has no "text"
      {"id": "c", "date": "2024-03-04", "text": ["They", "met"]}  | has no "text"
      {"id": "c", "date": "2024-13-45", "text": "They met."}      | "2024-13-45" is not a date
      {"id": "c", "date": "yesterday", "text": "They met."}       | "yesterday" is not a date
      {"id": "c", "text": "They met."}                            | no date
      """)
  void namesTheBrokenLineAndReadsTheOthers(String broken, String message) {
    String lines =
        GOOD.formatted("a")
            + GOOD.formatted("b")
            + broken
            + "\n"
            + GOOD.formatted("d")
            + GOOD.formatted("e");
    List<String> brief = Reading.brief(read(lines));
    assertThat(brief).hasSize(5);
    assertThat(brief.get(2)).startsWith("fault in stdin, line 3: ").contains(message);
    assertThat(List.of(brief.get(0), brief.get(1), brief.get(3), brief.get(4)))
        .containsExactly("a", "b", "d", "e");
  }

  @Test
  void passesOverEmptyLinesButCountsThem() {
    String lines = "\n" + GOOD.formatted("a") + "\r\n  \n" + GOOD.formatted("b");
    assertThat(read(lines))
        .extracting(ReadResult::origin)
        .containsExactly("stdin, line 2", "stdin, line 5");
  }

  @Test
  void givesAReportWithoutIdTheNameOfTheFileAndTheLine() {
    assertThat(Reading.brief(read("{\"date\":\"2024-03-04\",\"text\":\"They met.\"}")))
        .containsExactly("stdin-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsTheEncodingsThatProgramsWrite(String encoding) {
    String mark = encoding.startsWith("UTF-") ? "\uFEFF" : "";
    String line =
        "{\"id\":\"1\",\"date\":\"2024-03-04\",\"text\":\"Le président a été reçu à Genève, où il"
            + " a signé un traité.\"}\r\n";
    byte[] bytes =
        (mark + line + line.replace("\"1\"", "\"2\"")).getBytes(Charset.forName(encoding));
    assertThat(Reading.reports(Reading.pipe(bytes)))
        .extracting(Report::id, report -> report.text().substring(0, 12))
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("1", "Le président"),
            org.assertj.core.api.Assertions.tuple("2", "Le président"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n  \"id\": \"a\",\n  \"date\": \"2024-03-04\",\n  \"text\": \"They met.\"\n}\n",
      })
  void tellsHowToRewriteJsonSpreadOverLines(String json) {
    List<String> brief = Reading.brief(read(json));
    assertThat(brief).hasSize(1);
    assertThat(brief.get(0)).contains("one report a line").contains("jq");
  }

  @Test
  void givesUpOnAFileWithoutAnyReport() {
    List<ReadResult> results = read("{\"id\": 1, broken\n".repeat(1000));
    assertThat(results).hasSize(20);
    assertThat(Reading.brief(results.get(19))).contains("the rest of the file is left unread");
  }

  @Test
  void refusesALineLongerThanAllowedAndReadsOn() {
    String lines = GOOD.formatted("a") + GOOD.formatted("x".repeat(5000)) + GOOD.formatted("c");
    ReadOptions options = ReadOptions.DEFAULTS.withMaxBytes(1000);
    ReportReader reader =
        new ReportReader(
            options,
            ReportFormats.installed(),
            new java.io.ByteArrayInputStream(Reading.utf8(lines)));
    List<String> brief = Reading.brief(Reading.drain(reader.open(List.of("-"))));
    assertThat(brief).hasSize(3);
    assertThat(brief.get(1)).contains("line 2").contains("longer than 1,000 bytes");
  }
}
