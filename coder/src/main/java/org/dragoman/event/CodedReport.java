package org.dragoman.event;

import java.util.List;
import org.dragoman.report.Report;

/**
 * A report with the events found in it, in the order of the text.
 *
 * @param people names of persons the report mentions, and so on for organisations and places; each
 *     once, in the order of the text
 */
public record CodedReport(
    Report report,
    List<Event> events,
    List<String> people,
    List<String> organisations,
    List<String> locations) {
  public CodedReport {
    events = List.copyOf(events);
    people = List.copyOf(people);
    organisations = List.copyOf(organisations);
    locations = List.copyOf(locations);
  }
}
