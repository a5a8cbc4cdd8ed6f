package org.dragoman.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.model.AnnotatedSentence;
import org.dragoman.model.ArgumentRole;
import org.dragoman.model.Mention;
import org.dragoman.model.Trigger;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.ontology.EventType;
import org.dragoman.place.Place;
import org.dragoman.place.PlaceResolver;
import org.dragoman.report.Dateline;
import org.dragoman.report.Report;

/**
 * Places an event: where the model says it happened, else, for a meeting told as news, where the
 * report was filed, if that is at home with one of those who met.
 */
final class EventPlacing {
  private static final String PHONE = "phone";

  /** {@link Place#resolution} of a whole country. */
  private static final int COUNTRY = 1;

  private final PlaceResolver places;

  EventPlacing(PlaceResolver places) {
    this.places = places;
  }

  Optional<Place> place(
      Trigger trigger,
      AnnotatedSentence sentence,
      Report report,
      Participants participants,
      Set<AuxiliaryMode> auxiliary) {
    if (trigger.mode().map(m -> m.code().equals(PHONE)).orElse(false)) {
      return Optional.empty(); // who calls is nowhere together
    }
    List<String> countries =
        Stream.concat(participants.recipients().stream(), participants.actors().stream())
            .flatMap(e -> e.code().stream())
            .distinct()
            .toList();
    for (Mention mention : trigger.in(ArgumentRole.PLACE)) {
      Optional<Place> place = resolve(mention.span().of(report.text()), countries, report);
      // a state that takes part is named for that, not for where it happened
      boolean party =
          place.map(p -> p.resolution() == COUNTRY).orElse(false)
              && (trigger.in(ArgumentRole.ACTOR).contains(mention)
                  || trigger.in(ArgumentRole.RECIPIENT).contains(mention));
      if (place.isPresent() && !party) {
        return place;
      }
    }
    boolean met = trigger.type().equals(EventType.CONSULT) && auxiliary.isEmpty();
    if (!met) {
      return Optional.empty();
    }
    return report
        .dateline()
        .flatMap(Dateline::place)
        .flatMap(p -> resolve(p, countries, report))
        .filter(p -> p.countryCode().map(countries::contains).orElse(false));
  }

  private Optional<Place> resolve(String words, List<String> countries, Report report) {
    for (String country : countries) {
      Optional<Place> place =
          places
              .resolve(words, Optional.of(country))
              .filter(p -> p.countryCode().map(country::equals).orElse(false));
      if (place.isPresent()) {
        return place;
      }
    }
    return places.resolve(words, Optional.empty());
  }
}
