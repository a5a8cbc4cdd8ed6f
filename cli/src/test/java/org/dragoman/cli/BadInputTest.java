package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input is normal: it is named, the rest is coded, and nobody sees a stack trace. */
class BadInputTest {
  private static final String GOOD =
      "date 2024-02-09\nVILNIUS, February 9 - Lithuania expelled two Belarusian diplomats on Friday.\n";

  @TempDir Path folder;
  private Path good;

  @BeforeEach
  void aGoodReport() throws IOException {
    good = Files.writeString(folder.resolve("good.txt"), GOOD);
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** The bad input is named on standard error, the good report is coded, the exit code is 1. */
  private Run assertNamedAndRestCoded(Path bad, String... says) {
    Run run = Run.dragoman("code", "--format", "jsonl", bad, good);
    assertThat(run.code()).isEqualTo(DragomanCommand.SOME_FAILED);
    assertThat(run.err()).contains(bad.toString());
    for (String words : says) {
      assertThat(run.err()).contains(words);
    }
    assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(run.events()).anyMatch(e -> e.get("story_id").asText().equals("good"));
    return run;
  }

  @Test
  void an_empty_file() throws IOException {
    assertNamedAndRestCoded(file("empty.txt", ""), "empty");
  }

  @Test
  void a_binary_file() throws IOException {
    byte[] noise = new byte[4096];
    new Random(1).nextBytes(noise);
    assertNamedAndRestCoded(file("noise.txt", noise));
  }

  @Test
  void a_wrong_extension() throws IOException {
    assertNamedAndRestCoded(file("picture.png", "not a picture"));
  }

  @Test
  void a_report_without_a_date_names_the_remedy() throws IOException {
    Path undated = file("undated.txt", "Lithuania expelled two Belarusian diplomats.");
    assertNamedAndRestCoded(undated, "date", "--date");
    Run dated = Run.dragoman("code", "--format", "jsonl", "--date", "2024-02-09", undated);
    assertThat(dated.code()).isZero();
    assertThat(dated.events()).allMatch(e -> e.get("date").asText().equals("2024-02-09"));
  }

  @Test
  void a_broken_date() throws IOException {
    assertNamedAndRestCoded(
        file("broken-date.txt", "date 2024-13-45\nLithuania expelled two diplomats."),
        "2024-13-45");
  }

  @Test
  void twenty_megabytes_on_one_line() throws IOException {
    byte[] words = "and so on and on, ".repeat(20_000_000 / 18).getBytes(StandardCharsets.UTF_8);
    Run run =
        Run.dragoman(
            "code", "--date", "2024-02-09", "--format", "jsonl", file("long.txt", words), good);
    assertThat(run.err()).doesNotContain("Exception").doesNotContain("OutOfMemory");
    assertThat(run.events()).anyMatch(e -> e.get("story_id").asText().equals("good"));
  }

  @Test
  void broken_json_in_line_3_of_5() throws IOException {
    String line =
        "{\"id\":\"r%d\",\"date\":\"2024-02-09\",\"text\":\"Lithuania expelled two Belarusian diplomats on Friday.\"}\n";
    Path lines =
        file(
            "five.jsonl",
            line.formatted(1)
                + line.formatted(2)
                + "{\"id\":\"r3\",\n"
                + line.formatted(4)
                + line.formatted(5));
    Run run = assertNamedAndRestCoded(lines, "3");
    assertThat(run.events())
        .extracting(e -> e.get("story_id").asText())
        .contains("r1", "r2", "r4", "r5")
        .doesNotContain("r3");
  }

  @Test
  void invalid_utf8_is_read_all_the_same() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("date 2024-02-09\nCaf\u00e9 owner ".getBytes(StandardCharsets.UTF_8));
    bytes.write(new byte[] {(byte) 0xff, (byte) 0xc3, 0x28});
    bytes.write(
        " slept. Lithuania expelled two Belarusian diplomats on Friday."
            .getBytes(StandardCharsets.UTF_8));
    Run run = Run.dragoman("code", "--format", "jsonl", file("invalid.txt", bytes.toByteArray()));
    assertThat(run.code()).isZero();
    assertThat(run.events()).isNotEmpty();
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void a_truncated_gzip() throws IOException {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      lines.append(
          "{\"id\":\"z%d\",\"date\":\"2024-02-09\",\"text\":\"Lithuania expelled %d Belarusian diplomats on Friday. Case %d was closed.\"}\n"
              .formatted(i, random.nextInt(1000), random.nextLong()));
    }
    byte[] whole = gzip(lines.toString());
    Run run = assertNamedAndRestCoded(file("cut.jsonl.gz", Arrays.copyOf(whole, whole.length / 2)));
    assertThat(run.events()).anyMatch(e -> e.get("story_id").asText().equals("z0"));
  }

  @Test
  void a_truncated_warc() throws IOException {
    String page =
        "<html><head><meta property=\"article:published_time\" content=\"2024-02-09\"></head><body><article>"
            + "<h1>Diplomats expelled</h1><p>Lithuania expelled two Belarusian diplomats on Friday, the foreign "
            + "ministry in Vilnius said in a statement to the press after a meeting.</p></article></body></html>";
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + page.length()
            + "\r\n\r\n"
            + page;
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000%d>\r\n"
            + "WARC-Target-URI: https://news.example/%d\r\nWARC-Date: 2024-02-10T00:00:00Z\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.length()
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    String warc = record.formatted(1, 1) + record.formatted(2, 2);
    Run run = assertNamedAndRestCoded(file("cut.warc", warc.substring(0, warc.length() - 300)));
    assertThat(run.events())
        .anyMatch(e -> e.get("cite_info").get("url").asText().equals("https://news.example/1"));
  }

  @Test
  void html_that_is_one_script() throws IOException {
    assertNamedAndRestCoded(
        file(
            "script.html",
            "<html><body><script>alert('Iran attacked Iraq')</script></body></html>"));
  }

  @Test
  void a_path_that_does_not_exist() {
    assertNamedAndRestCoded(folder.resolve("nowhere.txt"));
  }

  @Test
  void an_output_that_cannot_be_written() {
    Path nowhere = folder.resolve("no/such/folder/out.jsonl");
    Run run = Run.dragoman("code", "--format", "jsonl", "--output", nowhere, good);
    assertThat(run.code()).isEqualTo(DragomanCommand.SOME_FAILED);
    assertThat(run.err())
        .contains("cannot write")
        .contains(nowhere.toString())
        .doesNotContain("\tat ");
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void an_output_is_whole_or_not_there() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Run run = Run.dragoman("code", "--format", "jsonl", "--output", out, good);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(out).content().contains("\"story_id\":\"good\"");
    try (var files = Files.list(folder)) {
      assertThat(files)
          .extracting(p -> p.getFileName().toString())
          .containsOnly("good.txt", "out.jsonl");
    }
  }

  @Test
  void wrong_usage_exits_with_2() {
    assertThat(Run.dragoman("code").code()).isEqualTo(DragomanCommand.WRONG_USAGE);
    assertThat(Run.dragoman("code", "--format", "pdf", good).code())
        .isEqualTo(DragomanCommand.WRONG_USAGE);
    assertThat(Run.dragoman("code", "--workers", "0", good).code())
        .isEqualTo(DragomanCommand.WRONG_USAGE);
    assertThat(Run.dragoman("brew").code()).isEqualTo(DragomanCommand.WRONG_USAGE);
    assertThat(Run.dragoman().code()).isEqualTo(DragomanCommand.WRONG_USAGE);
  }

  @Test
  void a_name_full_of_tricks_is_printed_harmlessly() throws IOException {
    Path odd = folder.resolve("=cmd|' \u001b[31m.txt");
    try {
      Files.writeString(odd, GOOD);
    } catch (IOException | RuntimeException e) {
      assumeThat(true).as("the file system takes no such name").isFalse();
    }
    assertThat(Run.dragoman("code", "--format", "csv", odd).out()).contains("'=cmd|' ");
    assertThat(Run.dragoman("code", odd).out()).doesNotContain("\u001b");
  }
}
