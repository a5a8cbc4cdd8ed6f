package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file opens, or says why not. */
class StoreTest {
  @TempDir Path folder;

  @Test
  void a_new_record_has_the_newest_schema_and_opens_again() throws IOException, SQLException {
    Path file = folder.resolve("r.duckdb");
    Store.open(file).close();
    Store.open(file).close();
    try (Store store = Store.openReadOnly(file)) {
      assertThat(Schema.version(store.connection())).isEqualTo(Schema.VERSION);
    }
  }

  @Test
  void a_missing_record_names_the_remedy() {
    assertThatThrownBy(() -> Store.openReadOnly(folder.resolve("none.duckdb")))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("none.duckdb")
        .hasMessageContaining("dragoman ingest");
  }

  @Test
  void another_file_is_no_record_and_is_left_alone() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "not a database ".repeat(1000));
    assertThatThrownBy(() -> Store.open(text))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("notes.txt is no record");
    assertThat(text).content().startsWith("not a database");
  }

  @Test
  void a_record_of_a_newer_program_is_refused() throws IOException, SQLException {
    Path file = folder.resolve("r.duckdb");
    try (Store store = Store.open(file);
        Statement statement = store.connection().createStatement()) {
      statement.execute("UPDATE meta SET schema_version = 99");
      store.connection().commit();
    }
    assertThatThrownBy(() -> Store.open(file))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("newer");
    assertThatThrownBy(() -> Store.openReadOnly(file)).hasMessageContaining("newer");
  }

  @Test
  void a_reader_cannot_write_and_reaches_no_other_file() throws IOException, SQLException {
    Path file = folder.resolve("r.duckdb");
    Path other = Files.writeString(folder.resolve("secret.csv"), "a,b\n1,2\n");
    Store.open(file).close();
    try (Store store = Store.openReadOnly(file);
        Statement statement = store.connection().createStatement()) {
      assertThatThrownBy(() -> statement.execute("DELETE FROM event"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> statement.execute("SELECT * FROM '" + other + "'"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void a_broken_transaction_keeps_nothing() throws IOException, SQLException {
    Path file = folder.resolve("r.duckdb");
    try (Store store = Store.open(file)) {
      assertThatThrownBy(
              () ->
                  store.transaction(
                      () -> {
                        try (Statement statement = store.connection().createStatement()) {
                          statement.execute(
                              "INSERT INTO failure VALUES ('a', 'b', TIMESTAMP '2024-01-01')");
                        }
                        throw new IOException("the disk is full");
                      }))
          .hasMessage("the disk is full");
      assertThat(new Failures(store).all()).isEmpty();
    }
  }
}
