package org.dragoman.record;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dragoman.report.ReadResult;

/** Inputs that are kept together, in one transaction. */
record Batch(List<ReadResult.Read> reports, List<ReadResult.Fault> faults) {
  private static final int MOST_CHARACTERS = 2_000_000;

  /**
   * @param most inputs in it; fewer when they are long
   */
  static Batch next(Iterator<ReadResult> inputs, int most) {
    List<ReadResult.Read> reports = new ArrayList<>();
    List<ReadResult.Fault> faults = new ArrayList<>();
    long characters = 0;
    while (reports.size() + faults.size() < most
        && characters < MOST_CHARACTERS
        && inputs.hasNext()) {
      ReadResult input = inputs.next();
      if (input instanceof ReadResult.Read read) {
        reports.add(read);
        characters += read.report().text().length();
      } else {
        faults.add((ReadResult.Fault) input);
      }
    }
    return new Batch(reports, faults);
  }

  int size() {
    return reports.size() + faults.size();
  }
}
