package org.dragoman.actor.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.OfficeTerm.Kind;
import org.dragoman.actor.TermDate;
import org.dragoman.ontology.Sector;

/** Who holds which position in a file of FollowTheMoney entities. */
final class FtmOffices {
  /**
   * @param country the code; empty where the entity names none, or several
   * @param part whether it is an office of a part of the country only
   */
  private record Position(
      String name, Optional<String> country, Optional<Sector> sector, boolean part) {}

  /** That a person held a position. */
  record Occupancy(int line, String post, List<String> start, List<String> end, boolean ended) {}

  private final CountryCodes countries;
  private final Map<String, Position> positions = new HashMap<>();
  private final Map<String, List<Occupancy>> byHolder = new HashMap<>();
  private final Set<String> withPosition = new HashSet<>();

  FtmOffices(CountryCodes countries) {
    this.countries = countries;
  }

  /** Reads a file for its offices; what cannot be read is left for the second reading to report. */
  void read(SourceText source) {
    try {
      for (Optional<SourceText.Line> line = source.next(); line.isPresent(); line = source.next()) {
        try {
          add(FtmEntity.of(line.get()));
        } catch (IllegalArgumentException e) {
          continue;
        }
      }
    } catch (IOException e) {
      // the offices up to the break are still good
    }
  }

  boolean has(String person) {
    return byHolder.containsKey(person) || withPosition.contains(person);
  }

  /** The occupancies of a person, which from now on count as asked for. */
  List<Occupancy> take(String person) {
    List<Occupancy> own = byHolder.remove(person);
    return own == null ? List.of() : own;
  }

  /** The occupancies that nobody asked for, by the holder's id. */
  Map<String, List<Occupancy>> left() {
    return byHolder;
  }

  /**
   * An occupancy as a term.
   *
   * @throws IllegalArgumentException if it cannot be one; the message says why
   */
  OfficeDraft draft(Occupancy occupancy) {
    Position position = positions.get(occupancy.post());
    if (position == null) {
      throw new IllegalArgumentException("its position is not in the file: " + occupancy.post());
    }
    Optional<TermDate> end = one(occupancy.end());
    if (end.isEmpty() && occupancy.ended()) {
      throw new IllegalArgumentException(
          "an office that ended on a day that is not told: " + position.name());
    }
    return new OfficeDraft(
        occupancy.line(),
        CleanText.line(position.name()),
        position.part() ? Optional.of(Kind.OTHER) : Optional.empty(),
        false,
        Optional.empty(),
        position.sector(),
        position.country(),
        one(occupancy.start()),
        end,
        Optional.empty());
  }

  private void add(FtmEntity entity) {
    switch (entity.schema()) {
      case "Position" -> {
        List<String> names = entity.values("name");
        List<String> codes = countries.all(entity.values("country"));
        if (!names.isEmpty()) {
          positions.putIfAbsent(
              entity.id(),
              new Position(
                  names.get(0),
                  codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty(),
                  FtmTopics.sector(entity.values("topics")),
                  !entity.values("subnationalArea").isEmpty()));
        }
      }
      case "Occupancy" -> {
        Occupancy occupancy =
            new Occupancy(
                entity.line(),
                entity.values("post").stream().findFirst().orElse(""),
                entity.values("startDate"),
                entity.values("endDate"),
                entity.values("status").contains("ended"));
        for (String holder : entity.values("holder")) {
          byHolder.computeIfAbsent(holder, h -> new ArrayList<>(1)).add(occupancy);
        }
      }
      case "Person" -> {
        if (!entity.values("position").isEmpty()) {
          withPosition.add(entity.id());
        }
      }
      default -> {}
    }
  }

  /** The most precise of dates that do not contradict one another. */
  private static Optional<TermDate> one(List<String> dates) {
    Optional<TermDate> best = Optional.empty();
    for (String written : dates) {
      TermDate date = Fields.date(written).orElseThrow();
      if (best.isEmpty() || within(date, best.get())) {
        best = Optional.of(date);
      } else if (!within(best.get(), date)) {
        throw new IllegalArgumentException(
            "dates that contradict one another: " + best.get() + ", " + date);
      }
    }
    return best;
  }

  private static boolean within(TermDate inner, TermDate outer) {
    return !inner.earliest().isBefore(outer.earliest()) && !inner.latest().isAfter(outer.latest());
  }
}
