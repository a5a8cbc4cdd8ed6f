package org.dragoman.record.dossier;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dragoman.actor.OfficeTerm;
import org.dragoman.actor.Organisation;
import org.dragoman.actor.Person;
import org.dragoman.actor.RegistryTables;
import org.dragoman.event.Entity;
import org.dragoman.event.Event;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.ontology.EventType;
import org.dragoman.place.Country;
import org.dragoman.record.EventQuery;
import org.dragoman.record.KeptEvent;
import org.dragoman.record.Listing;

/** Puts a dossier together: asks the record for the events of two states and sorts them. */
public final class DossierCompiler {
  /** Lines of a section; of the others only the number is told. */
  private static final int MOST_LINES = 25;

  private static final List<OfficeTerm.Kind> OFFICES =
      List.of(
          OfficeTerm.Kind.HEAD_OF_STATE,
          OfficeTerm.Kind.HEAD_OF_GOVERNMENT,
          OfficeTerm.Kind.FOREIGN_MINISTER,
          OfficeTerm.Kind.SPEAKER);

  private final Listing listing;
  private final RegistryTables registry;
  private final Levels levels;

  public DossierCompiler(Listing listing, RegistryTables registry) {
    this.listing = listing;
    this.registry = registry;
    this.levels = new Levels(registry);
  }

  /**
   * @param today the day for which offices are told
   * @throws IOException if the record cannot be read
   */
  public Dossier compile(
      Country one,
      Country other,
      Optional<LocalDate> since,
      Optional<LocalDate> until,
      LocalDate today)
      throws IOException {
    EventQuery query = EventQuery.ALL.dyad(one.code(), other.code());
    if (since.isPresent()) {
      query = query.since(since.get());
    }
    if (until.isPresent()) {
      query = query.until(until.get());
    }
    List<KeptEvent> events =
        listing.all(query).stream()
            .filter(e -> !e.event().has(AuxiliaryMode.NEGATION))
            .filter(e -> !e.event().has(AuxiliaryMode.HYPOTHETICAL))
            .toList();
    List<KeptEvent> done =
        events.stream().filter(e -> !e.event().has(AuxiliaryMode.FUTURE)).toList();
    List<Dossier.Section> sections = new ArrayList<>(meetings(done, one, other));
    sections.add(visits(done, one, other));
    sections.add(visits(done, other, one));
    sections.add(
        section(
            "cooperation",
            "Agreements, support and cooperation",
            done,
            e -> !e.type().equals(EventType.CONSULT) && !e.type().quad().isConflict()));
    sections.add(
        section("conflict", "Complaints and conflict", done, e -> e.type().quad().isConflict()));
    sections.add(
        section(
            "announced",
            "Announced and promised (not yet compared with what followed)",
            events,
            e -> e.has(AuxiliaryMode.FUTURE) && !e.type().quad().isConflict()));
    sections.add(
        section(
            "threatened",
            "Conflict announced",
            events,
            e -> e.has(AuxiliaryMode.FUTURE) && e.type().quad().isConflict()));
    return new Dossier(
        today,
        since,
        until,
        List.of(side(one, today), side(other, today)),
        sections,
        organisations(one, other),
        years(done));
  }

  private List<Dossier.Section> meetings(List<KeptEvent> events, Country one, Country other) {
    List<Dossier.Section> sections = new ArrayList<>();
    for (Level level : Level.values()) {
      sections.add(
          section(
              "meetings_" + level.name().toLowerCase(Locale.ROOT),
              "Meetings: " + level.title(),
              events,
              e -> isMeeting(e, one, other) && level(e, one, other) == level));
    }
    return sections;
  }

  private Level level(Event event, Country one, Country other) {
    return levels.of(of(event, one), of(event, other), event.date().start());
  }

  private static List<Entity> of(Event event, Country country) {
    return Stream.concat(event.actors().stream(), event.recipients().stream())
        .filter(e -> e.code().filter(country.code()::equals).isPresent())
        .toList();
  }

  /** Talks of any sort, and the visit of one person to another: "received the Ambassador". */
  private static boolean isMeeting(Event event, Country one, Country other) {
    return event.type().equals(EventType.CONSULT)
        && (!isVisit(event) || hasPerson(of(event, one)) && hasPerson(of(event, other)));
  }

  private static boolean hasPerson(List<Entity> entities) {
    return entities.stream()
        .flatMap(e -> e.identity().stream())
        .anyMatch(i -> i.value().startsWith("person:") || i.value().startsWith("office:"));
  }

  private static boolean isVisit(Event event) {
    return event.type().equals(EventType.CONSULT)
        && event.mode().filter(m -> m.code().equals("visit")).isPresent();
  }

  /** A resident ambassador who calls on somebody has not come from abroad for it. */
  private Dossier.Section visits(List<KeptEvent> events, Country guest, Country host) {
    return section(
        "visits_" + guest.code() + "_" + host.code(),
        "Visits from " + guest.name() + " to " + host.name(),
        events,
        e ->
            isVisit(e)
                && e.actors().stream()
                    .filter(a -> a.code().filter(guest.code()::equals).isPresent())
                    .anyMatch(a -> levels.of(a, e.date().start()) != Level.AMBASSADORS)
                && e.recipients().stream()
                    .anyMatch(r -> r.code().filter(host.code()::equals).isPresent()));
  }

  private static Dossier.Section section(
      String key, String title, List<KeptEvent> events, Predicate<Event> which) {
    List<KeptEvent> chosen = events.stream().filter(e -> which.test(e.event())).toList();
    return new Dossier.Section(
        key, title, chosen.stream().limit(MOST_LINES).map(Lines::of).toList(), chosen.size());
  }

  private Dossier.Side side(Country country, LocalDate today) {
    List<Dossier.Holder> holders = new ArrayList<>();
    for (OfficeTerm.Kind kind : OFFICES) {
      for (OfficeTerm term : registry.holders(country.code(), kind, today)) {
        holders.add(
            new Dossier.Holder(
                kind,
                term.office(),
                registry.person(term.person()).map(Person::name).orElse(term.person()),
                term.start().map(Object::toString),
                term.source()));
      }
    }
    return new Dossier.Side(country, holders);
  }

  private List<String> organisations(Country one, Country other) {
    return registry.bodies().stream()
        .filter(Organisation.class::isInstance)
        .map(Organisation.class::cast)
        .filter(o -> o.members().contains(one.code()) && o.members().contains(other.code()))
        .map(Organisation::name)
        .sorted()
        .toList();
  }

  private static List<Dossier.Year> years(List<KeptEvent> events) {
    Map<Integer, int[]> counts = new TreeMap<>();
    for (KeptEvent kept : events) {
      Event event = kept.event();
      int[] count = counts.computeIfAbsent(event.date().start().getYear(), y -> new int[2]);
      count[event.type().quad().isConflict() ? 1 : 0]++;
    }
    return counts.entrySet().stream()
        .map(e -> new Dossier.Year(e.getKey(), e.getValue()[0], e.getValue()[1]))
        .toList();
  }
}
