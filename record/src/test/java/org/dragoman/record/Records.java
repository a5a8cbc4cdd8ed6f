package org.dragoman.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.report.Report;

/** Records for the tests of other packages. */
public final class Records {
  private Records() {}

  /** Ingests reports, given as day and text in turn; the first has the id {@code report-0}. */
  public static void ingest(Path file, String... daysAndTexts) throws IOException {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < daysAndTexts.length; i += 2) {
      reports.add(Coding.report("report-" + i / 2, daysAndTexts[i + 1], daysAndTexts[i]));
    }
    Coding.ingest(file, reports.toArray(new Report[0]));
  }
}
