package org.dragoman.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.model.AnnotatedSentence;
import org.dragoman.model.ArgumentRole;
import org.dragoman.model.Mention;
import org.dragoman.model.MentionKind;
import org.dragoman.model.Trigger;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.ontology.EventType;
import org.dragoman.report.Dateline;
import org.dragoman.report.Report;
import org.dragoman.time.ResolvedTime;
import org.dragoman.time.Tense;
import org.dragoman.time.TimeResolver;

/**
 * Dates an event by its own words: the time the model ties to the trigger, else the only time its
 * sentence names, else the day of filing or publication.
 */
final class EventDating {
  /** What is older than this, in days, is no longer told as news. */
  static final int NEWS_DAYS = 45;

  private static final Pattern PLAIN = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** Acts of speech whose words often hold the date of something else. */
  private static final Set<EventType> CONTENTS =
      Set.of(EventType.AGREE, EventType.REQUEST, EventType.THREATEN, EventType.REJECT);

  private final TimeResolver times;

  EventDating(TimeResolver times) {
    this.times = times;
  }

  EventDate date(Trigger trigger, AnnotatedSentence sentence, Report report) {
    LocalDate anchor = anchor(report);
    Tense tense = tense(trigger);
    for (Mention mention : trigger.in(ArgumentRole.DATE)) {
      Optional<EventDate> date =
          resolve(mention, anchor, tense, report).filter(d -> dates(trigger, d, anchor));
      if (date.isPresent()) {
        return date.get();
      }
    }
    List<Mention> named =
        sentence.mentions().stream().filter(m -> m.kind() == MentionKind.TIME).toList();
    if (named.size() == 1 && sentence.triggers().size() == 1) {
      Optional<EventDate> date =
          resolve(named.get(0), anchor, tense, report).filter(d -> dates(trigger, d, anchor));
      if (date.isPresent()) {
        return date.get();
      }
    }
    return EventDate.published(anchor);
  }

  /**
   * Whether a time dates the act itself: an offer or demand told as news and not as history is of
   * these days, and any other time it names belongs to what is offered ("invited him for autumn").
   */
  private static boolean dates(Trigger trigger, EventDate date, LocalDate anchor) {
    boolean told =
        CONTENTS.contains(trigger.type())
            && !trigger.auxiliaryModes().contains(AuxiliaryMode.HISTORICAL)
            && !trigger.auxiliaryModes().contains(AuxiliaryMode.FUTURE);
    return !told
        || !date.start().isAfter(anchor) && !date.end().isBefore(anchor.minusDays(NEWS_DAYS));
  }

  /** The day relative dates count from: that of the dateline, if it is the day of publication's. */
  private static LocalDate anchor(Report report) {
    return report
        .dateline()
        .flatMap(Dateline::date)
        .filter(d -> !d.isAfter(report.published()))
        .filter(d -> !d.isBefore(report.published().minusDays(7)))
        .orElse(report.published());
  }

  private static Tense tense(Trigger trigger) {
    if (trigger.auxiliaryModes().contains(AuxiliaryMode.FUTURE)) {
      return Tense.FUTURE;
    }
    return Tense.PAST;
  }

  private Optional<EventDate> resolve(
      Mention mention, LocalDate anchor, Tense tense, Report report) {
    if (!TimeResolver.countsFrom(anchor)) {
      // a nonsense date of publication, such as 9999-12-31, is all there is
      return Optional.empty();
    }
    return times
        .resolve(mention.span().of(report.text()), anchor, tense)
        .map(t -> date(t, mention));
  }

  private static EventDate date(ResolvedTime time, Mention mention) {
    // weeks and ranges are given by their first day; the last one is the end date
    String iso = PLAIN.matcher(time.iso()).matches() ? time.iso() : time.start().toString();
    return new EventDate(iso, time.start(), time.end(), Optional.of(mention.span()));
  }
}
