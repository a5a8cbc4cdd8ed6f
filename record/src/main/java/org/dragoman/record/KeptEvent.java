package org.dragoman.record;

import org.dragoman.event.CoderVersion;
import org.dragoman.event.Event;
import org.dragoman.report.Report;

/**
 * An event of the record, with the report whose words it quotes.
 *
 * @param report as it was read, without its dateline
 * @param coder what coded it
 */
public record KeptEvent(Event event, Report report, CoderVersion coder) {
  /** The sentence that tells it first. */
  public String sentence() {
    return event.sentence().span().of(report.text());
  }
}
