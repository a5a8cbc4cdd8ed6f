package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.record.Coding.EXPULSION;
import static org.dragoman.record.Coding.MEETING;
import static org.dragoman.record.Coding.find;
import static org.dragoman.record.Coding.ingest;
import static org.dragoman.record.Coding.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.event.CodedReport;
import org.dragoman.event.JsonLinesWriter;
import org.dragoman.report.ReadOptions;
import org.dragoman.report.ReadResult;
import org.dragoman.report.ReportReader;
import org.dragoman.report.ReportStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every report once, with its events as the coder found them. */
class IngestTest {
  private static final String EXAMPLES = "../examples/reports";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aFile() {
    file = folder.resolve("deep/er/record.duckdb");
  }

  private long count(String sql) throws IOException, SQLException {
    try (Store store = Store.openReadOnly(file);
        Statement statement = store.connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void what_comes_out_of_the_record_is_what_the_coder_found() throws IOException {
    Coding.ingestFiles(file, EXAMPLES);

    StringWriter coded = new StringWriter();
    try (ReportStream reports = new ReportReader(ReadOptions.DEFAULTS).open(List.of(EXAMPLES));
        JsonLinesWriter writer = new JsonLinesWriter(coded, Coding.VERSION)) {
      for (ReadResult result : reports) {
        writer.write(Coding.coder().code(((ReadResult.Read) result).report()));
      }
    }
    StringWriter kept = new StringWriter();
    try (JsonLinesWriter writer = new JsonLinesWriter(kept)) {
      for (KeptEvent event : find(file, EventQuery.ALL)) {
        writer.write(
            new CodedReport(
                event.report(), List.of(event.event()), List.of(), List.of(), List.of()),
            event.coder());
      }
    }
    assertThat(coded.toString().lines()).hasSizeGreaterThan(20);
    assertThat(kept.toString().lines().sorted())
        .isEqualTo(coded.toString().lines().sorted().toList());
  }

  @Test
  void the_same_reports_twice_change_nothing() throws IOException, SQLException {
    Tally first = Coding.ingestFiles(file, EXAMPLES);
    long reports = count("SELECT count(*) FROM report");
    long events = count("SELECT count(*) FROM event");

    Tally second = Coding.ingestFiles(file, EXAMPLES);

    assertThat(first.added()).isEqualTo(first.read()).isEqualTo(reports);
    assertThat(first.events()).isEqualTo(events).isPositive();
    assertThat(second).isEqualTo(new Tally(first.read(), 0, 0, 0, first.read(), 0, 0));
    assertThat(count("SELECT count(*) FROM report")).isEqualTo(reports);
    assertThat(count("SELECT count(*) FROM event")).isEqualTo(events);
  }

  @Test
  void the_same_report_twice_in_one_run_is_kept_once() throws IOException, SQLException {
    Tally tally =
        ingest(file, report("a", EXPULSION, "2024-02-09"), report("a", EXPULSION, "2024-02-09"));

    assertThat(tally.added()).isEqualTo(1);
    assertThat(tally.unchanged()).isEqualTo(1);
    assertThat(count("SELECT count(*) FROM report")).isEqualTo(1);
  }

  @Test
  void an_edited_report_supersedes_and_nothing_is_deleted() throws IOException, SQLException {
    ingest(file, report("a", EXPULSION, "2024-02-09"));
    long before = count("SELECT count(*) FROM event");

    Tally edited = ingest(file, report("a", MEETING, "2024-02-09"));

    assertThat(edited.changed()).isEqualTo(1);
    assertThat(find(file, EventQuery.ALL))
        .isNotEmpty()
        .allMatch(e -> e.report().text().equals(MEETING));
    assertThat(count("SELECT count(*) FROM event WHERE superseded")).isEqualTo(before).isPositive();
    assertThat(count("SELECT count(*) FROM events")).isEqualTo(find(file, EventQuery.ALL).size());
    assertThat(count("SELECT max(version) FROM reports WHERE superseded_by IS NULL")).isEqualTo(2);
    assertThat(ingest(file, report("a", EXPULSION, "2024-02-09")).unchanged())
        .as("the older version is known, too")
        .isEqualTo(1);
  }

  @Test
  void two_versions_in_one_run_are_kept_in_order() throws IOException {
    Tally tally =
        ingest(file, report("a", EXPULSION, "2024-02-09"), report("a", MEETING, "2024-02-09"));

    assertThat(tally.added()).isEqualTo(1);
    assertThat(tally.changed()).isEqualTo(1);
    assertThat(find(file, EventQuery.ALL)).allMatch(e -> e.report().text().equals(MEETING));
  }

  @Test
  void a_reprint_shares_the_events_and_keeps_them_standing() throws IOException, SQLException {
    ingest(file, report("a", EXPULSION, "2024-02-09"));
    List<KeptEvent> events = find(file, EventQuery.ALL);

    Tally reprint = ingest(file, report("b", EXPULSION, "2024-02-10"));

    assertThat(reprint.reprints()).isEqualTo(1);
    assertThat(reprint.events()).isZero();
    assertThat(count("SELECT count(*) FROM reports WHERE reprint")).isEqualTo(1);
    assertThat(find(file, EventQuery.ALL)).isEqualTo(events);
    assertThat(find(file, EventQuery.ALL.source("b"))).isEqualTo(events);

    ingest(file, report("a", MEETING, "2024-02-09"));
    assertThat(find(file, EventQuery.ALL.source("b")))
        .as("the first print was edited, the reprint still says so")
        .isEqualTo(events);

    ingest(file, report("b", MEETING, "2024-02-10"));
    assertThat(find(file, EventQuery.ALL)).noneMatch(events::contains);
  }

  @Test
  void the_same_words_a_month_later_tell_of_something_else() throws IOException {
    Tally tally =
        ingest(file, report("a", EXPULSION, "2024-02-09"), report("b", EXPULSION, "2024-03-15"));

    assertThat(tally.added()).isEqualTo(2);
    assertThat(find(file, EventQuery.ALL))
        .extracting(e -> e.event().date().iso())
        .containsExactly("2024-03-15", "2024-02-09");
  }

  @Test
  void failures_are_listed_until_they_are_mended() throws IOException {
    ReadResult fault = new ReadResult.Fault("b.txt", "is empty");
    List<ReadResult.Fault> told = new ArrayList<>();
    Tally tally = ingest(file, List.of(fault, fault).iterator(), told);
    assertThat(tally.failed()).isEqualTo(2);
    assertThat(told).hasSize(2);
    try (Store store = Store.openReadOnly(file)) {
      assertThat(new Failures(store).all())
          .extracting(Failure::origin, Failure::reason)
          .containsExactly(org.assertj.core.groups.Tuple.tuple("b.txt", "is empty"));
    }

    ingest(file, report("b.txt", EXPULSION, "2024-02-09"));
    try (Store store = Store.openReadOnly(file)) {
      assertThat(new Failures(store).all()).isEmpty();
    }
  }
}
