package org.dragoman.record.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.event.Entity;
import org.dragoman.event.Event;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.record.KeptEvent;
import org.dragoman.report.Report;

/** Events in words, a line each. */
final class Lines {
  private Lines() {}

  static Dossier.Line of(KeptEvent kept) {
    Event event = kept.event();
    return new Dossier.Line(
        event.id(),
        event.date().iso(),
        what(event),
        who(event),
        PlainText.line(kept.sentence()),
        source(kept.report()),
        kept.report().url(),
        event.confidence());
  }

  private static String what(Event event) {
    String what = event.type().code().toLowerCase(Locale.ROOT);
    String mode = event.mode().map(m -> ", " + m.code()).orElse("");
    String auxiliary =
        AuxiliaryMode.inOrder(event.auxiliaryModes()).stream()
            .map(a -> ", " + a.code())
            .collect(Collectors.joining());
    return what + mode + auxiliary;
  }

  private static String who(Event event) {
    String actors = side(event.actors());
    if (event.recipients().isEmpty()) {
      return actors;
    }
    String recipients = side(event.recipients());
    return actors.isEmpty() ? "\u2192 " + recipients : actors + " \u2192 " + recipients;
  }

  private static String side(List<Entity> entities) {
    return entities.stream().map(Lines::who).distinct().collect(Collectors.joining(", "));
  }

  private static String who(Entity entity) {
    String name = PlainText.line(entity.identifierText().orElse(entity.text()));
    String office = entity.office().map(o -> ", " + PlainText.line(o)).orElse("");
    return entity.code().map(c -> name + " (" + c + office + ")").orElse(name);
  }

  /** The medium, the day and the title, as far as the report has them. */
  private static String source(Report report) {
    String medium = report.publication().or(report::via).orElse(report.id());
    Optional<String> title =
        report.title().or(() -> report.headline().map(h -> h.of(report.text())));
    return PlainText.line(medium)
        + ", "
        + report.published()
        + title.map(t -> ": " + PlainText.line(t)).orElse("");
  }
}
