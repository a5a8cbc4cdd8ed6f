package org.dragoman.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Properties;
import org.dragoman.event.CoderVersion;
import org.dragoman.ontology.Ontology;
import picocli.CommandLine.IVersionProvider;

/** The program's name and version, as the build wrote them. */
final class ProgramVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"dragoman " + number()};
  }

  static String number() {
    Properties properties = new Properties();
    try (InputStream in = ProgramVersion.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  static CoderVersion coder(Clock clock) {
    return new CoderVersion(
        "Dragoman",
        number(),
        Ontology.PLOVER.name() + " " + Ontology.PLOVER.version(),
        LocalDate.now(clock));
  }
}
