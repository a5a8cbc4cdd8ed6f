package org.dragoman.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * The file that keeps the record: one DuckDB database.
 *
 * <p>Whoever writes has the file alone; any number of processes may read it while nobody writes.
 * SQL that runs here can reach no other file and no network. Belongs to one thread.
 */
public final class Store implements AutoCloseable {
  private static final Pattern HOLDER = Pattern.compile("PID (\\d+)");

  private final Path file;
  private final DuckDBConnection connection;

  private Store(Path file, DuckDBConnection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a record to write, makes it if there is none, and brings an older one up to date.
   *
   * @throws RecordException if it cannot be: another process has it, the file is no record
   */
  public static Store open(Path file) throws RecordException {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new RecordException("cannot make the folder of the record " + file + ": " + e, e);
    }
    Store store = connect(file, "READ_WRITE");
    store.guard(
        "cannot prepare",
        () -> {
          store.connection.setAutoCommit(false);
          int version = store.supported();
          Schema.migrate(store.connection, version);
          return null;
        });
    return store;
  }

  /**
   * Opens a record to read.
   *
   * @throws RecordException if there is none, somebody writes it, or it needs to be brought up to
   *     date first
   */
  public static Store openReadOnly(Path file) throws RecordException {
    if (!Files.exists(file)) {
      throw new RecordException(
          "there is no record " + file + " yet; fill one with: dragoman ingest PATH");
    }
    Store store = connect(file, "READ_ONLY");
    store.guard(
        "cannot read",
        () -> {
          if (store.supported() < Schema.VERSION) {
            throw new RecordException(
                "the record "
                    + file
                    + " is of an older version; bring it up to date with: dragoman ingest");
          }
          return null;
        });
    return store;
  }

  private static Store connect(Path file, String mode) throws RecordException {
    Properties properties = new Properties();
    properties.setProperty("access_mode", mode);
    properties.setProperty("enable_external_access", "false");
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("autoload_known_extensions", "false");
    try {
      Connection connection =
          new DuckDBDriver().connect("jdbc:duckdb:" + file.toAbsolutePath(), properties);
      return new Store(file, connection.unwrap(DuckDBConnection.class));
    } catch (SQLException e) {
      throw new RecordException(explain(file, e), e);
    }
  }

  private static String explain(Path file, SQLException problem) {
    String message = String.valueOf(problem.getMessage());
    if (message.contains("lock")) {
      Matcher holder = HOLDER.matcher(message);
      return "the record "
          + file
          + " is in use by another process"
          + (holder.find() ? " (number " + holder.group(1) + ")" : "")
          + "; wait until it has finished";
    }
    if (message.contains("not a valid DuckDB database file")) {
      return file + " is no record; name another file with --record";
    }
    return "cannot open the record " + file + ": " + message.lines().findFirst().orElse("");
  }

  private int supported() throws SQLException, RecordException {
    int version = Schema.version(connection);
    if (version > Schema.VERSION) {
      throw new RecordException(
          "the record " + file + " was written by a newer Dragoman; use that one");
    }
    return version;
  }

  /** Work on the connection. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException, IOException;
  }

  private <T> T guard(String trying, Work<T> work) throws RecordException {
    try {
      return run(trying, work);
    } catch (RecordException e) {
      close();
      throw e;
    } catch (IOException e) {
      close();
      throw new RecordException(e.getMessage(), e);
    }
  }

  /**
   * Runs work on the database; its failures become messages that name the file.
   *
   * @param trying what is tried, for the message: "cannot read"
   */
  <T> T run(String trying, Work<T> work) throws IOException {
    try {
      return work.run();
    } catch (SQLException e) {
      throw new RecordException(
          trying + " the record " + file + ": " + String.valueOf(e.getMessage()).strip(), e);
    }
  }

  /**
   * Runs work as one transaction: all of it is kept, for good, or none.
   *
   * @throws IOException if it cannot be; then nothing of it is kept
   */
  <T> T transaction(Work<T> work) throws IOException {
    boolean done = false;
    try {
      T result = work.run();
      connection.commit();
      done = true;
      return result;
    } catch (SQLException e) {
      throw new RecordException(
          "cannot write the record " + file + ": " + String.valueOf(e.getMessage()).strip(), e);
    } finally {
      if (!done) {
        rollback();
      }
    }
  }

  private void rollback() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      // what broke the transaction may have ended it; nothing of it was committed either way
    }
  }

  DuckDBConnection connection() {
    return connection;
  }

  public Path file() {
    return file;
  }

  @Override
  public void close() throws RecordException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new RecordException("cannot close the record " + file + ": " + e.getMessage(), e);
    }
  }
}
