package org.dragoman.record;

import java.util.OptionalLong;
import org.dragoman.report.Report;

/**
 * A report that is to be kept.
 *
 * @param id its number in the record
 * @param version 1 for the first text of a source, one more for each other text
 * @param reprintOf the number of the report that brought the same text, where there is one
 */
record Planned(
    Report report, String source, String sha256, long id, int version, OptionalLong reprintOf) {

  /** The number of the report that the events belong to. */
  long toldIn() {
    return reprintOf.orElse(id);
  }
}
