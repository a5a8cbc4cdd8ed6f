package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keep the example reports, list them, tell of two states. */
class RecordCommandsTest {
  @TempDir static Path folder;
  private static Path file;
  private static Run first;

  @BeforeAll
  static void ingestTheExamples() {
    file = folder.resolve("r.duckdb");
    first = Run.dragoman("ingest", "--record", file, "../examples/reports");
  }

  @Test
  void ingest_tells_what_became_of_the_reports() {
    assertThat(first.code()).isZero();
    assertThat(first.out()).contains("15 new").contains("0 failed").contains("events found");
    assertThat(Run.dragoman("ingest", "--record", file, "../examples/reports").out())
        .contains("0 new, 0 changed, 0 reprints, 15 known already");
  }

  @Test
  void the_record_lists_what_code_prints() {
    Run coded = Run.dragoman("code", "--format", "jsonl", "../examples/reports");
    Run kept = Run.dragoman("events", "--record", file, "--format", "jsonl");
    assertThat(kept.code()).isZero();
    assertThat(kept.events()).containsExactlyInAnyOrderElementsOf(coded.events());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--dyad UZB Hungary --type consult              | Dilnoza Yuldasheva",
        "--person yuldasheva --limit 1                  | Gergely Varga",
        "--country Moldova --mode expel                 | expelled",
        "--actor LTU --recipient Belarus --since 2024   | summoned",
        "--actor Varga --type SUPPORT                   | praised",
        "--place Tashkent --until 2024-03               | received",
        "--source elta --text drivers --sort confidence | summoned"
      })
  void conditions_go_together(String options, String words) {
    String[] parts = ("events --record " + file + " " + options).split(" +");
    Run run = Run.dragoman((Object[]) parts);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(words).doesNotContain("Ghana");
  }

  @ParameterizedTest
  @ValueSource(strings = {"md", "html", "json"})
  void the_dossier_has_the_meeting_with_its_words(String format) {
    Run run = Run.dragoman("dossier", "--record", file, "UZB", "hungary", "--format", format);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Dilnoza Yuldasheva")
        .contains("2024-03-05")
        .contains("received the Deputy Speaker of the National Assembly of Hungary")
        .contains("Parliaments");
  }

  @Test
  void wrong_usage_is_named() {
    assertWrong("no state or body: Atlantis", "events", "--record", file, "--country", "Atlantis");
    assertWrong("no state: UNO", "dossier", "--record", file, "UNO", "KAZ");
    assertWrong("two different states", "dossier", "--record", file, "KAZ", "Kazakhstan");
    assertWrong("no date: '2024-13'", "events", "--record", file, "--since", "2024-13");
    assertWrong("--min-confidence", "events", "--record", file, "--min-confidence", "2");
    assertWrong("--limit", "events", "--record", file, "--limit", "-1");
    assertWrong("PATH", "ingest", "--record", file);
    assertWrong("--failed takes no PATH", "ingest", "--record", file, "--failed", "x.txt");
  }

  private static void assertWrong(String says, Object... arguments) {
    Run run = Run.dragoman(arguments);
    assertThat(run.code()).isEqualTo(DragomanCommand.WRONG_USAGE);
    assertThat(run.err()).contains(says);
  }

  @Test
  void a_record_that_is_not_there_is_not_made_by_looking_at_it() {
    Path none = folder.resolve("none.duckdb");
    Run run = Run.dragoman("events", "--record", none);
    assertThat(run.code()).isEqualTo(DragomanCommand.SOME_FAILED);
    assertThat(run.err()).contains("there is no record").contains("dragoman ingest");
    assertThat(none).doesNotExist();
  }

  @Test
  void failures_are_named_listed_and_over_when_mended() throws IOException {
    Path own = folder.resolve("own.duckdb");
    Path report = Files.writeString(folder.resolve("late.txt"), "Iran attacked Iraq.");
    Run failed = Run.dragoman("ingest", "--record", own, report);
    assertThat(failed.code()).isEqualTo(DragomanCommand.SOME_FAILED);
    assertThat(failed.err()).contains("late.txt").contains("date");
    assertThat(Run.dragoman("ingest", "--record", own, "--failed").out())
        .contains("late.txt")
        .contains("date");

    Run mended = Run.dragoman("ingest", "--record", own, "--date", "2024-02-09", report);
    assertThat(mended.code()).isZero();
    assertThat(Run.dragoman("ingest", "--record", own, "--failed").out()).isEmpty();
  }

  @Test
  void the_file_is_where_the_user_keeps_data() {
    Path home = Path.of(System.getProperty("user.home"));
    RecordOption option = new RecordOption();
    new picocli.CommandLine(
            picocli.CommandLine.Model.CommandSpec.create()
                .addMixin(
                    "record", picocli.CommandLine.Model.CommandSpec.forAnnotatedObject(option)))
        .parseArgs();
    assertThat(option.file(Map.of()))
        .isEqualTo(home.resolve(".local/share/dragoman/record.duckdb"));
    assertThat(option.file(Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/dragoman/record.duckdb"));
    assertThat(option.file(Map.of("DRAGOMAN_RECORD", "/r.duckdb", "XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/r.duckdb"));
  }
}
