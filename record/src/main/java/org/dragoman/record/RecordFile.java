package org.dragoman.record;

import java.nio.file.Path;
import java.util.Map;

/** Where a record lies when the user does not say. */
public final class RecordFile {
  /** The environment variable that names the file. */
  public static final String VARIABLE = "DRAGOMAN_RECORD";

  private RecordFile() {}

  /**
   * What {@value #VARIABLE} names, else {@code dragoman/record.duckdb} in the user's data folder
   * (XDG Base Directory Specification).
   *
   * @param environment as of {@link System#getenv()}
   * @param home the user's home folder
   * @throws java.nio.file.InvalidPathException if the variable holds no path
   */
  public static Path standard(Map<String, String> environment, String home) {
    String named = environment.getOrDefault(VARIABLE, "");
    if (!named.isBlank()) {
      return Path.of(named);
    }
    // the specification has relative paths ignored
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    Path folder =
        !data.isBlank() && Path.of(data).isAbsolute()
            ? Path.of(data)
            : Path.of(home, ".local", "share");
    return folder.resolve("dragoman").resolve("record.duckdb");
  }
}
