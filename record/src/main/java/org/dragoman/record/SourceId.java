package org.dragoman.record;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.report.RawReport;
import org.dragoman.report.Report;

/**
 * What a report is known by from one reading to the next: its address; without one, the file that
 * it is, or the identifier that the file gives it.
 *
 * <p>Two files of the same name in different folders are two sources, and so are two texts from
 * standard input.
 */
final class SourceId {
  private static final String STANDARD_INPUT = "stdin";
  private static final Pattern PART =
      Pattern.compile("^(.*), (?:line|entry|record) (\\d+)\\b.*$", Pattern.DOTALL);

  private SourceId() {}

  static String of(Report report, String sha256) {
    if (report.url().isPresent()) {
      return report.url().get();
    }
    String origin = report.origin();
    if (origin.equals(STANDARD_INPUT)) {
      return STANDARD_INPUT + ":" + sha256.substring(0, 16);
    }
    if (report.id().equals(RawReport.idOf(origin))) {
      return absolute(origin);
    }
    Matcher part = PART.matcher(origin);
    if (part.matches() && report.id().equals(RawReport.idOf(part.group(1)) + "-" + part.group(2))) {
      return absolute(part.group(1)) + "#" + part.group(2);
    }
    return report.id();
  }

  private static String absolute(String path) {
    try {
      return Path.of(path).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return path;
    }
  }
}
