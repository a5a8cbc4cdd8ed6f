package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReaderTest {
  private static final String TEXT = "date 2024-03-04\nThe ministers met in Baku.\n";
  private static final String LINE =
      "{\"id\":\"line\",\"date\":\"2024-03-04\",\"text\":\"The ministers met.\"}\n";
  private static final String PAGE =
      "<html><head><title>x</title><meta name=date content=2024-03-04></head><body><p>The ministers"
          + " met in Baku on Monday, and they talked of trade.</p></body></html>";
  private static final String FEED =
      "<rss version='2.0'><channel><title>A</title><item><guid>entry</guid><title>They met</title>"
          + "<pubDate>2024-03-04</pubDate></item></channel></rss>";

  @TempDir Path folder;

  private Path write(String name, String content) throws IOException {
    return write(name, Reading.utf8(content));
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static List<String> brief(Path... paths) {
    return Reading.brief(Reading.read(ReadOptions.DEFAULTS, paths));
  }

  private static String onlyFault(Path path) {
    List<ReadResult> results = Reading.read(ReadOptions.DEFAULTS, path);
    assertThat(results).singleElement().isInstanceOf(ReadResult.Fault.class);
    assertThat(results.get(0).origin()).isEqualTo(path.toString());
    return ((ReadResult.Fault) results.get(0)).message();
  }

  @Test
  void readsFoldersByNameAndFilesInTheOrderGiven() throws IOException {
    write("news/b.txt", TEXT);
    write("news/a/z.html", PAGE);
    write("news/a/y.jsonl", LINE);
    write("news/c.xml", FEED);
    write("news/d.txt.gz", Reading.gzip(Reading.utf8(TEXT)));
    write("news/.hidden.txt", TEXT);
    write("news/.git/e.txt", TEXT);
    write("news/photo.jpg", "no picture");
    write("news/table.csv", "a,b");
    Path first = write("z.first.txt", TEXT);
    assertThat(brief(first, folder.resolve("news")))
        .containsExactly("z.first", "line", "z", "b", "entry", "d");
  }

  @ParameterizedTest(name = "{0} holding {1}")
  @CsvSource({
    "a.txt, TEXT, a",
    "a.text, TEXT, a",
    "a.TXT, TEXT, a",
    "a.b.txt, TEXT, a.b",
    "report, TEXT, report",
    "a.html, PAGE, a",
    "a.htm, PAGE, a",
    "a.txt, PAGE, a",
    "a.txt, LINE, line",
    "a.txt, FEED, entry",
    "a.html, LINE, line",
    "a.jsonl, PAGE, a",
    "a.xml, PAGE, a",
    "a.rss, FEED, entry",
    "a.unknown, PAGE, a",
    "a.unknown, LINE, line",
    "a.html, TEXT, a",
    "a.txt.gz, TEXT, a",
  })
  void recognisesAFileByContentThenByName(String name, String kind, String id) throws IOException {
    String content =
        switch (kind) {
          case "PAGE" -> PAGE;
          case "LINE" -> LINE;
          case "FEED" -> FEED;
          default -> TEXT;
        };
    assertThat(brief(write(name, content))).as("plain").containsExactly(id);
    assertThat(brief(write(name, Reading.gzip(Reading.utf8(content)))))
        .as("zipped, whatever the name says")
        .containsExactly(id);
    assertThat(brief(write(name, "\uFEFF" + content))).as("with a mark").containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT, stdin",
    "PAGE, stdin",
    "LINE, line",
    "FEED, entry",
  })
  void sniffsStandardInput(String kind, String id) {
    String content =
        switch (kind) {
          case "PAGE" -> PAGE;
          case "LINE" -> LINE;
          case "FEED" -> FEED;
          default -> TEXT;
        };
    assertThat(Reading.brief(Reading.pipe(Reading.utf8(content)))).containsExactly(id);
    assertThat(Reading.brief(Reading.pipe(Reading.gzip(Reading.utf8(content)))))
        .containsExactly(id);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "empty.txt, '', is empty",
    "empty.jsonl, '', is empty",
    "blank.txt, 200A0A, no text",
    "blank.jsonl, 0A0A, no line",
    "report.txt, 255044462D312E34, PDF document",
    "report.html, 504B03041400, zip archive or an office document",
    "report.docx, 504B03041400, zip archive or an office document",
    "report.txt, 89504E470D0A1A0A, PNG image",
    "report.txt, 000102030405060708090A0B0C0D0E0F, binary file",
    "report.jsonl, 0001020304050607FFFEFDFC, binary file",
    "report.md, 23204F6E650A, .md files are not read",
    "map.xml, 3C75726C7365742F3E, neither RSS nor Atom",
    "broken.xml, 3C, broken XML",
  })
  void saysWhatAnUnreadableFileLooksLikeAndWhatToDo(String name, String hex, String message)
      throws IOException {
    assertThat(onlyFault(write(name, HexFormat.of().parseHex(hex)))).contains(message);
  }

  @Test
  void unpacksNoMoreThanAnHonestFileIsPacked() throws IOException {
    byte[] bytes = Reading.utf8(TEXT);
    for (int i = 0; i < 5; i++) {
      bytes = Reading.gzip(bytes);
    }
    assertThat(onlyFault(write("russian-doll.txt", bytes))).contains("again and again");
  }

  @Test
  void stopsAtTheLimitOfAnUnpackedBomb() throws IOException {
    Path bomb = write("bomb.txt.gz", Reading.gzip(new byte[5_000_000]));
    ReadOptions options = ReadOptions.DEFAULTS.withMaxBytes(1 << 20);
    Files.write(bomb, Reading.gzip(Reading.utf8("a ".repeat(2_000_000))));
    assertThat(Reading.brief(Reading.read(options, bomb)))
        .singleElement()
        .asString()
        .contains("longer than 1 MiB");
  }

  @Test
  void readsTheLinesBeforeTheBreakOfAZippedFile() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      lines.append(LINE.replace("line", "n" + i * 7919 % 10007));
    }
    byte[] whole = Reading.gzip(Reading.utf8(lines.toString()));
    Path cut = write("cut.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    List<ReadResult> results = Reading.read(ReadOptions.DEFAULTS, cut);
    assertThat(Reading.reports(results)).hasSizeGreaterThan(1000);
    assertThat(Reading.faults(results))
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("breaks off"));
    assertThat(results.get(results.size() - 1)).isInstanceOf(ReadResult.Fault.class);
  }

  @Test
  void goesOnAfterEveryFault() throws IOException {
    Path good = write("good.txt", TEXT);
    Path broken = write("broken.txt", "date 2024-13-45 They met.");
    Path missing = folder.resolve("missing.txt");
    assertThat(brief(missing, broken, good))
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .isEqualTo("fault in " + missing + ": does not exist; check the path"),
            two ->
                assertThat(two)
                    .contains(broken.toString())
                    .contains("line 1")
                    .contains("2024-13-45"),
            three -> assertThat(three).isEqualTo("good"));
  }

  @Test
  void saysThatAFileMayNotBeRead() throws IOException {
    Path locked = write("locked.txt", TEXT);
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(locked), "root reads everything");
    assertThat(onlyFault(locked)).contains("permission denied");
  }

  @Test
  void saysThatAFileCannotBeRead() {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.isReadable(memory), "a file that opens and then fails");
    assertThat(onlyFault(memory)).contains("cannot be read");
  }

  @Test
  void readsAFolderGivenTwiceOnce() throws IOException {
    Path file = write("news/a.txt", TEXT);
    write("news/more/b.txt", TEXT);
    Path news = folder.resolve("news");
    assertThat(brief(news, news)).containsExactly("a", "b");
    assertThat(brief(news, file)).containsExactly("a", "b");
    assertThat(brief(file, file, news)).containsExactly("a", "b");
    assertThat(brief(news.resolve("more"), news)).containsExactly("b", "a");
    assertThat(brief(news.resolve("more/../more"), news.resolve("more"))).containsExactly("b");
  }

  @Test
  void survivesLinksInACircle() throws IOException {
    write("news/a.txt", TEXT);
    write("news/more/b.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("news/more/up"), folder.resolve("news"));
    Files.createSymbolicLink(folder.resolve("news/self"), Path.of("self"));
    Files.createSymbolicLink(folder.resolve("news/dangling.txt"), Path.of("nowhere.txt"));
    assertThat(brief(folder.resolve("news")))
        .satisfiesExactly(
            one -> assertThat(one).isEqualTo("a"),
            two -> assertThat(two).contains("dangling.txt").contains("does not exist"),
            three -> assertThat(three).isEqualTo("b"));
  }

  @Test
  void saysThatAFolderHoldsNothing() throws IOException {
    write("pictures/a.jpg", "x");
    assertThat(onlyFault(folder.resolve("pictures"))).contains("no file that could be read");
  }

  @Test
  void takesTheDefaultDateForReportsWithoutOne() throws IOException {
    Path file = write("a.txt", "The ministers met.");
    ReadOptions options = ReadOptions.DEFAULTS.withDefaultDate(LocalDate.of(2024, 3, 4));
    assertThat(Reading.reports(Reading.read(options, file)))
        .extracting(Report::published)
        .containsExactly(LocalDate.of(2024, 3, 4));
    assertThat(onlyFault(file)).contains("--date YYYY-MM-DD");
  }

  @Test
  void keepsTheTextAsItIsButForTheMark() throws IOException {
    String text = " date 2024-03-04\r\n\r\nThe  ministers\tmet.\u00A0\r\n\n";
    Report report =
        Reading.reports(Reading.read(ReadOptions.DEFAULTS, write("a.txt", "\uFEFF" + text))).get(0);
    assertThat(report.text()).isEqualTo(text);
    assertThat(report.body().of(text)).isEqualTo("The  ministers\tmet.");
  }

  @Test
  void readsNothingBeforeItIsAskedAndFailsOnlyAtItsEnd() throws IOException {
    InputStream untouchable =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("touched");
          }
        };
    ReportReader reader =
        new ReportReader(ReadOptions.DEFAULTS, ReportFormats.installed(), untouchable);
    assertThatCode(() -> reader.open(List.of("-")).close()).doesNotThrowAnyException();
    try (ReportStream stream = reader.open(List.of("-"))) {
      assertThat(Reading.brief(stream.next())).contains("stdin").contains("touched");
      assertThat(stream.hasNext()).isFalse();
      Assertions.assertThatThrownBy(stream::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void streamsLineByLine() throws IOException {
    // 18 GB of lines, of which as many are read as are asked for.
    byte[] line = Reading.utf8(LINE.replace("met.", "met. ".repeat(200)));
    InputStream endless = Reading.repeat(line, 18_000_000);
    ReportReader reader =
        new ReportReader(ReadOptions.DEFAULTS, ReportFormats.installed(), endless);
    try (ReportStream stream = reader.open(List.of("-"))) {
      assertThat(stream.stream().limit(20_000)).hasSize(20_000);
    }
  }

  @Test
  void takesALaterFormatWithoutAChange() throws IOException {
    ReportFormat minutes =
        new ReportFormat() {
          @Override
          public String description() {
            return "minutes of a meeting";
          }

          @Override
          public List<String> extensions() {
            return List.of(".minutes");
          }

          @Override
          public boolean recognises(Opening opening) {
            return opening.startsWith("MINUTES");
          }

          @Override
          public ReportStream open(InputStream in, String name, ReadOptions options) {
            return ReportStream.of(
                name,
                () -> {
                  String text =
                      new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                  return new ReportParser(options)
                      .parse(RawReport.of(RawReport.idOf(name), text.substring(8), name));
                });
          }
        };
    write("news/a.minutes", "MINUTES " + TEXT);
    write("news/b.txt", "MINUTES " + TEXT);
    ReportReader reader =
        new ReportReader(
            ReadOptions.DEFAULTS,
            List.of(minutes, new TextFormat()),
            new ByteArrayInputStream(new byte[0]));
    assertThat(
            Reading.reports(Reading.drain(reader.open(List.of(folder.resolve("news").toString())))))
        .extracting(Report::id, Report::text)
        .containsExactly(Assertions.tuple("a", TEXT), Assertions.tuple("b", TEXT));
  }
}
