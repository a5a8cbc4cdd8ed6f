package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/record.md says what the views have, and its examples run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordDocumentTest {
  private String document;
  private Store store;

  @BeforeAll
  void aRecord(@TempDir Path folder) throws IOException {
    document = Files.readString(Path.of("../docs/record.md"));
    Path file = folder.resolve("r.duckdb");
    Coding.ingestFiles(file, "../examples/reports");
    store = Store.openReadOnly(file);
  }

  @AfterAll
  void close() throws IOException {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reports", "events", "participants"})
  void a_view_has_the_columns_of_the_document(String view) throws SQLException {
    int start = document.indexOf("### `" + view + "`");
    String chapter = document.substring(start, document.indexOf("\n##", start + 1));
    List<String> described = new ArrayList<>();
    Matcher rows = Pattern.compile("(?m)^\\| `(\\w+)` \\|").matcher(chapter);
    while (rows.find()) {
      described.add(rows.group(1));
    }
    List<String> columns = new ArrayList<>();
    try (Statement statement = store.connection().createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM " + view + " LIMIT 0")) {
      for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
        columns.add(result.getMetaData().getColumnName(i));
      }
    }
    assertThat(described).isEqualTo(columns);
  }

  @Test
  void the_examples_find_something() throws SQLException {
    Matcher examples = Pattern.compile("(?s)```sql\n(.*?)```").matcher(document);
    int found = 0;
    while (examples.find()) {
      found++;
      try (Statement statement = store.connection().createStatement();
          ResultSet result = statement.executeQuery(examples.group(1))) {
        assertThat(result.next()).as(examples.group(1)).isTrue();
      }
    }
    assertThat(found).isEqualTo(3);
  }
}
