package org.dragoman.bench.eval;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.actor.ActorContext;
import org.dragoman.actor.ActorResolver;
import org.dragoman.actor.Resolution;
import org.dragoman.ontology.Sector;
import org.dragoman.place.NameIndex;
import org.dragoman.place.Place;
import org.dragoman.place.PlaceResolver;
import org.dragoman.time.Interval;
import org.dragoman.time.ResolvedTime;
import org.dragoman.time.Tense;
import org.dragoman.time.TimeResolver;

/**
 * Measures the resolution of actors, places and times against cases: the share of each category
 * that is right in every field the case gives.
 */
public final class RegistryEvaluation {
  private final PlaceResolver places = PlaceResolver.bundled();
  private final ActorResolver actors = ActorResolver.bundled(places::countryOfCity);
  private final TimeResolver times = new TimeResolver();
  private final Map<String, int[]> tallies = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  /** Answers the cases and adds them to the figures. */
  public void add(List<RegistryCase> cases) {
    for (RegistryCase one : cases) {
      String answer =
          switch (one.category()) {
            case "place" -> place(one);
            case "time" -> time(one);
            default -> actor(one);
          };
      int[] tally = tallies.computeIfAbsent(one.category(), c -> new int[2]);
      tally[0]++;
      if (answer.isEmpty()) {
        tally[1]++;
      } else {
        errors.add(
            String.join(
                "\t",
                one.category(),
                one.phrase(),
                one.date().toString(),
                String.join(" ", one.code(), one.sector(), one.identity(), one.place(), one.when()),
                answer));
      }
    }
  }

  /** The cases answered wrongly: category, phrase, date, what is right, what was answered. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  public void print(PrintWriter out) {
    tallies.forEach(
        (category, tally) ->
            out.printf(
                Locale.ROOT,
                "  %-12s %.3f right, %d of %d%n",
                category,
                (double) tally[1] / tally[0],
                tally[1],
                tally[0]));
  }

  private String actor(RegistryCase one) {
    ActorContext context = ActorContext.of(one.date(), one.country());
    Optional<Resolution> best = actors.resolve(one.phrase(), context).stream().findFirst();
    String code = best.map(Resolution::code).orElse("");
    String sector = best.flatMap(Resolution::sector).map(Sector::name).orElse("");
    String identity = best.flatMap(Resolution::identifierText).orElse("");
    boolean right =
        code.equals(one.code())
            && sector.equals(one.sector())
            && (one.identity().isEmpty() || best.isPresent() && isSame(one, best.get(), context));
    return right ? "" : code + " " + sector + " " + identity;
  }

  /** Whether the answer is the actor expected: named alike, or one identity for both names. */
  private boolean isSame(RegistryCase one, Resolution found, ActorContext context) {
    return found
            .identifierText()
            .filter(t -> NameIndex.fold(t).equals(NameIndex.fold(one.identity())))
            .isPresent()
        || actors.resolve(one.identity(), context).stream()
            .anyMatch(expected -> expected.identity().equals(found.identity()));
  }

  private String place(RegistryCase one) {
    Optional<Place> found = places.resolve(one.phrase(), one.country());
    Optional<Place> expected = places.resolve(one.place(), Optional.of(one.code()));
    boolean right =
        found.flatMap(Place::countryCode).filter(one.code()::equals).isPresent()
            && (NameIndex.fold(one.place()).equals(NameIndex.fold(found.get().resolvedPlace()))
                || expected.map(Place::resolvedPlace).equals(found.map(Place::resolvedPlace)));
    return right
        ? ""
        : found.map(p -> p.countryCode().orElse("") + " " + p.resolvedPlace()).orElse("nothing");
  }

  /** A time is right when it covers the same days, whichever notation says so. */
  private String time(RegistryCase one) {
    String found =
        times.resolve(one.phrase(), one.date(), Tense.PAST).map(ResolvedTime::iso).orElse("");
    Optional<Interval> days = Interval.parse(found);
    boolean right =
        days.isPresent()
            && Interval.parse(one.when())
                .filter(
                    i -> i.start().equals(days.get().start()) && i.end().equals(days.get().end()))
                .isPresent();
    return right ? "" : found.isEmpty() ? "nothing" : found;
  }
}
