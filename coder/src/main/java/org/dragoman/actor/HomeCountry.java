package org.dragoman.actor;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.MentionKind;
import org.dragoman.report.Dateline;
import org.dragoman.report.Report;

/** Finds the country that a report is told from: its dateline's, else its agency's. */
public final class HomeCountry {
  private final ActorResolver resolver;

  public HomeCountry(ActorResolver resolver) {
    this.resolver = resolver;
  }

  /** The ISO code of the report's country; empty where neither dateline nor agency tells. */
  public Optional<String> of(Report report) {
    ActorContext context = ActorContext.of(report.published(), Optional.empty());
    return report
        .dateline()
        .flatMap(Dateline::place)
        .flatMap(place -> state(resolver.resolve(place, MentionKind.LOC, context)))
        .or(() -> report.dateline().flatMap(Dateline::agency).flatMap(a -> agency(a, context)))
        .or(() -> report.publication().flatMap(p -> agency(p, context)));
  }

  private Optional<String> agency(String name, ActorContext context) {
    return state(
        resolver.resolve(name, MentionKind.ORG, context).stream()
            .filter(r -> r.score() >= 0.5)
            .toList());
  }

  /** The last code, since a dateline tells the city before the country. */
  private static Optional<String> state(List<Resolution> found) {
    return found.stream()
        .map(Resolution::code)
        .filter(Codes::isState)
        .reduce((first, second) -> second);
  }
}
