package org.dragoman.record;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The inputs that could not be kept, until they can be. */
public final class Failures {
  private final Store store;

  public Failures(Store store) {
    this.store = store;
  }

  /** All of them, the latest first. */
  public List<Failure> all() throws IOException {
    return store.run(
        "cannot read",
        () -> {
          List<Failure> failures = new ArrayList<>();
          try (Statement statement = store.connection().createStatement();
              ResultSet rows =
                  statement.executeQuery(
                      "SELECT origin, reason, failed FROM failure ORDER BY failed DESC, origin")) {
            while (rows.next()) {
              failures.add(
                  new Failure(
                      rows.getString(1),
                      rows.getString(2),
                      rows.getObject(3, LocalDateTime.class)));
            }
          }
          return failures;
        });
  }
}
