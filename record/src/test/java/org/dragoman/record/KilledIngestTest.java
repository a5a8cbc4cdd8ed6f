package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.dragoman.corpus.CorpusReader;
import org.dragoman.corpus.Passage;
import org.dragoman.ontology.Ontology;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An ingest that is killed at any moment loses nothing it told of; the next run completes it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledIngestTest {
  // mvn -pl record test -Dtest=KilledIngestTest -Ddragoman.reports=2000 -Ddragoman.kills=20
  private static final int REPORTS = Integer.getInteger("dragoman.reports", 300);
  private static final int KILLS = Integer.getInteger("dragoman.kills", 8);

  private static final List<String> CONTENT =
      List.of(
          "SELECT r.source, r.version, r.sha256, r.superseded_by IS NULL, o.source, o.version"
              + " FROM report r JOIN report o ON o.id = r.told_in ORDER BY ALL",
          "SELECT r.source, r.version, e.* EXCLUDE (event, report, coding)"
              + " FROM event e JOIN report r ON r.id = e.report ORDER BY ALL",
          "SELECT e.id, p.* EXCLUDE (event)"
              + " FROM participant p JOIN event e ON e.event = p.event ORDER BY ALL",
          "SELECT coder, version, codebook, coded FROM coding ORDER BY ALL",
          "SELECT origin, reason FROM failure ORDER BY ALL");

  private Path folder;
  private Path corpus;
  private List<String> undisturbed;

  @BeforeAll
  void theUndisturbedRun(@TempDir Path temporary) throws IOException, SQLException {
    folder = temporary;
    corpus = Files.write(folder.resolve("corpus.jsonl"), reports());
    Path file = folder.resolve("undisturbed.duckdb");
    Tally tally = Coding.ingestFiles(file, corpus.toString());
    assertThat(tally.reprints()).as("the corpus has reprints").isPositive();
    assertThat(tally.changed()).as("the corpus has new versions").isPositive();
    assertThat(tally.events()).isGreaterThan(200);
    undisturbed = content(file);
  }

  /** Reports of passages of the corpus, with reprints, new versions and lines that fail. */
  private static List<String> reports() throws IOException {
    List<Passage> passages = new ArrayList<>();
    for (String batch : List.of("diplomacy-1", "deals-1")) {
      passages.addAll(
          new CorpusReader(Ontology.PLOVER)
              .read(
                  Path.of("../corpus/en/" + batch + ".txt"),
                  fault -> {
                    throw new AssertionError(fault);
                  }));
    }
    ObjectMapper json = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      boolean reprint = i % 10 == 9;
      boolean edited = i % 10 == 8;
      int passage = (reprint ? i - 3 : i) % passages.size();
      lines.add(
          json.writeValueAsString(
              Map.of(
                  "id", "story-" + (edited ? i - 5 : i),
                  "date", LocalDate.of(2024, 1, 1).plusDays(i / 10).toString(),
                  "text", passages.get(passage).text())));
      if (i % 100 == 50) {
        lines.add("{\"id\": \"broken-" + i + "\"}");
      }
    }
    return lines;
  }

  private static List<String> content(Path file) throws IOException, SQLException {
    List<String> content = new ArrayList<>();
    try (Store store = Store.openReadOnly(file);
        Statement statement = store.connection().createStatement()) {
      for (String sql : CONTENT) {
        content.add(sql);
        try (ResultSet rows = statement.executeQuery(sql)) {
          int columns = rows.getMetaData().getColumnCount();
          while (rows.next()) {
            StringBuilder row = new StringBuilder();
            for (int i = 1; i <= columns; i++) {
              row.append(rows.getString(i)).append(" | ");
            }
            content.add(row.toString());
          }
        }
      }
    }
    return content;
  }

  private static long reportsIn(Path file) throws IOException, SQLException {
    try (Store store = Store.open(file)) {
      return Numbers.last(store.connection(), "report", "id");
    }
  }

  @Test
  void killed_again_and_again_and_then_run_to_the_end() throws Exception {
    Path file = folder.resolve("killed.duckdb");
    Random random = new Random(20261125);
    long before = 0;
    for (int i = 0; i < KILLS; i++) {
      long told = 0;
      try (Fork fork = new Fork(folder, file.toString(), corpus.toString())) {
        // after a few batches, or none, and then somewhere in the next
        int lines = 1 + random.nextInt(5);
        for (int n = 0; n < lines; n++) {
          String line = fork.line().orElseThrow();
          if (line.startsWith("kept ")) {
            told = Long.parseLong(line.substring("kept ".length()));
          }
        }
        Thread.sleep(0, random.nextInt(1_000_000));
        Thread.sleep(random.nextInt(150));
        fork.kill();
      }
      long after = reportsIn(file);
      assertThat(after).as("what was told of is there").isGreaterThanOrEqualTo(before + told);
      before = after;
    }
    assertThat(before).as("some work was done, some was left").isBetween(1L, REPORTS - 20L);

    Coding.ingestFiles(file, corpus.toString());

    assertThat(content(file)).isEqualTo(undisturbed);
  }

  @Test
  void a_full_disk_stops_the_run_and_loses_nothing() throws Exception {
    assumeThat(Stream.of("/usr/bin/prlimit", "/bin/prlimit").map(Path::of).anyMatch(Files::exists))
        .as("this system can limit the size of a running process's files")
        .isTrue();
    Path file = folder.resolve("full.duckdb");
    long told = 0;
    boolean stopped = false;
    try (Fork fork = new Fork(folder, file.toString(), corpus.toString())) {
      assertThat(fork.line()).contains("open");
      new ProcessBuilder("prlimit", "--pid", "" + fork.pid(), "--fsize=" + 900_000)
          .inheritIO()
          .start()
          .waitFor();
      for (Optional<String> line = fork.line(); line.isPresent(); line = fork.line()) {
        if (line.get().startsWith("kept ")) {
          told = Long.parseLong(line.get().substring("kept ".length()));
        }
        stopped |= line.get().startsWith("stopped ");
      }
    }
    assertThat(stopped).as("the run says that it cannot write").isTrue();
    assertThat(reportsIn(file)).isGreaterThanOrEqualTo(told).isLessThan(REPORTS);

    Coding.ingestFiles(file, corpus.toString());

    assertThat(content(file)).isEqualTo(undisturbed);
  }

  @Test
  void who_comes_second_is_told_who_has_the_record() throws Exception {
    Path file = folder.resolve("busy.duckdb");
    try (Fork fork = new Fork(folder, file.toString())) {
      assertThat(fork.line()).contains("open");
      assertThatThrownBy(() -> Store.open(file))
          .isInstanceOf(RecordException.class)
          .hasMessageContaining("busy.duckdb is in use by another process")
          .hasMessageContaining(Long.toString(fork.pid()));
      assertThatThrownBy(() -> Store.openReadOnly(file))
          .isInstanceOf(RecordException.class)
          .hasMessageContaining("in use");
    }
    Store.open(file).close();
  }
}
