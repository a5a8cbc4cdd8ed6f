package org.dragoman.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.ResolvedMention;
import org.dragoman.model.AnnotatedSentence;
import org.dragoman.model.Mention;
import org.dragoman.model.Trigger;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.Mode;
import org.dragoman.place.Place;
import org.dragoman.report.Report;

/**
 * Makes PLOVER events of triggers whose mentions are resolved: participants laid out, dated,
 * placed, tellings of one event merged.
 */
final class EventAssembler {
  private static final Set<EventType> COOPERATIVE =
      Set.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);

  private final CoderOptions options;
  private final EventDating dating;
  private final EventPlacing placing;

  EventAssembler(CoderOptions options, EventDating dating, EventPlacing placing) {
    this.options = options;
    this.dating = dating;
    this.placing = placing;
  }

  List<Event> assemble(
      Report report, List<AnnotatedSentence> sentences, List<ResolvedMention> resolved) {
    Map<Mention, ResolvedMention> who = new HashMap<>();
    resolved.forEach(r -> who.put(r.mention(), r));
    EventIds ids = new EventIds(report);
    EventMerger merger = new EventMerger(report);
    for (AnnotatedSentence sentence : sentences) {
      for (Trigger trigger : sentence.triggers()) {
        Trigger aimed = Aim.at(trigger, sentence, report.text());
        event(aimed, sentence, report, who, ids).ifPresent(merger::add);
      }
    }
    return merger.events().stream().filter(e -> e.confidence() >= options.minConfidence()).toList();
  }

  private Optional<Event> event(
      Trigger trigger,
      AnnotatedSentence sentence,
      Report report,
      Map<Mention, ResolvedMention> who,
      EventIds ids) {
    if (trigger.auxiliaryModes().contains(AuxiliaryMode.NEGATION) && !options.negated()) {
      return Optional.empty();
    }
    Participants participants = Participants.of(trigger, report, who);
    if (!participants.suffice(trigger.type())) {
      return Optional.empty();
    }
    EventDate date = dating.date(trigger, sentence, report);
    Set<AuxiliaryMode> auxiliary = auxiliary(trigger, date, report);
    EventType type = trigger.type();
    Optional<Mode> mode = trigger.mode();
    if (auxiliary.contains(AuxiliaryMode.FUTURE) && COOPERATIVE.contains(type)) {
      // PLOVER: a cooperative act yet to come is an agreement on it
      type = EventType.AGREE;
      mode = Optional.empty();
    }
    Optional<Place> place = placing.place(trigger, sentence, report, participants, auxiliary);
    Participants settled =
        place.flatMap(Place::countryCode).map(participants::settledIn).orElse(participants);
    return Optional.of(
        new Event(
            ids.id(type, trigger.span()),
            date,
            type,
            mode,
            auxiliary,
            List.copyOf(trigger.contexts().keySet()),
            settled.actors(),
            settled.recipients(),
            place,
            List.of(trigger.span()),
            sentence.sentence(),
            trigger.confidence()));
  }

  /** What the words say, corrected by what the dates say. */
  private static Set<AuxiliaryMode> auxiliary(Trigger trigger, EventDate date, Report report) {
    EnumSet<AuxiliaryMode> auxiliary = EnumSet.noneOf(AuxiliaryMode.class);
    auxiliary.addAll(trigger.auxiliaryModes());
    if (date.evidence().isPresent()) {
      if (date.end().isBefore(report.published().minusDays(EventDating.NEWS_DAYS))) {
        auxiliary.add(AuxiliaryMode.HISTORICAL);
        auxiliary.remove(AuxiliaryMode.FUTURE);
      } else if (date.start().isAfter(report.published())) {
        auxiliary.add(AuxiliaryMode.FUTURE);
        auxiliary.remove(AuxiliaryMode.HISTORICAL);
      }
    }
    return auxiliary;
  }
}
