package org.dragoman.actor;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.ontology.Sector;

/**
 * That a person held an office for a time.
 *
 * @param person the {@link Person}'s id
 * @param code the country or body, as in {@link Body#code}
 * @param sector empty for the head of a body that has none, such as the United Nations
 * @param office in English, for example "president" or "chair of the Milli Majlis"
 * @param shared whether others may hold the same office at the same time (a presidency of three, a
 *     rival government)
 * @param start empty where it is not known
 * @param end empty while the person is in office, as far as known
 * @param source where the row comes from
 */
public record OfficeTerm(
    String person,
    String code,
    Optional<Sector> sector,
    String office,
    Kind kind,
    boolean shared,
    Optional<TermDate> start,
    Optional<TermDate> end,
    String source) {
  public OfficeTerm {
    if (office.isBlank()) {
      throw new IllegalArgumentException("office without a name: " + person);
    }
    if (start.isPresent()
        && end.isPresent()
        && end.get().latest().isBefore(start.get().earliest())) {
      throw new IllegalArgumentException(person + " ends before it starts: " + office);
    }
  }

  /**
   * Whether the person held the office on a day, as far as the dates' precision tells: a term "2013
   * to 2019" counts on every day of both years.
   */
  public boolean covers(LocalDate day) {
    return start.map(s -> !day.isBefore(s.earliest())).orElse(true)
        && end.map(e -> !day.isAfter(e.latest())).orElse(true);
  }

  /** Whether the office had been left before a day. */
  public boolean endedBefore(LocalDate day) {
    return end.map(e -> e.latest().isBefore(day)).orElse(false);
  }

  /** Whether both were held on some day, whatever day an imprecise date stands for. */
  public boolean surelyOverlaps(OfficeTerm other) {
    if (start.isEmpty() || other.start.isEmpty()) {
      return false;
    }
    LocalDate begun = later(start.get().latest(), other.start.get().latest());
    return begun.isBefore(lastSureDay()) && begun.isBefore(other.lastSureDay());
  }

  private LocalDate lastSureDay() {
    return end.map(TermDate::earliest).orElse(LocalDate.MAX);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** What sort of office it is. */
  public enum Kind {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    FOREIGN_MINISTER,
    /** Presides over a parliament or a chamber. */
    SPEAKER,
    DEFENCE_MINISTER,
    PARTY_LEADER,
    /** Heads an intergovernmental body. */
    IO_HEAD,
    OTHER
  }
}
