package org.dragoman.actor.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An import as a test sees it: {@code line status name: what}, a fault marked with {@code !}. */
record Imported(List<String> lines, List<String> failures) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);

  /** Imports files and writes what was added. */
  static Imported into(Path folder, Path... files) {
    List<String> lines = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    try {
      RegistryImport importing = RegistryImport.into(folder, city -> Optional.empty(), CLOCK);
      for (Path file : files) {
        importing.read(
            file,
            Optional.empty(),
            new RegistryImport.Report() {
              @Override
              public void line(ImportLine line) {
                lines.add(
                    line.line()
                        + " "
                        + line.status()
                        + (line.fault() ? "! " : " ")
                        + line.name()
                        + ": "
                        + line.what());
              }

              @Override
              public void failed(String name, String message) {
                failures.add(message);
              }
            });
      }
      importing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Imported(lines, failures);
  }

  /** A sample that lies beside this class. */
  static Path sample(String name) {
    try {
      return Path.of(Imported.class.getResource(name).toURI());
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
