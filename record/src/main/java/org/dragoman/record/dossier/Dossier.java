package org.dragoman.record.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.actor.OfficeTerm;
import org.dragoman.place.Country;

/**
 * What the record has on two states.
 *
 * @param asOf the day for which offices are told
 * @param since the first day looked at, if not all
 * @param until the last day looked at, if not all
 * @param sides the two states
 * @param sections in the order of reading; sections without a line are there, too
 * @param organisations bodies of several states to which both belong, by name
 * @param years in order; those without an event are left out
 */
public record Dossier(
    LocalDate asOf,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    List<Side> sides,
    List<Section> sections,
    List<String> organisations,
    List<Year> years) {
  public Dossier {
    sides = List.copyOf(sides);
    sections = List.copyOf(sections);
    organisations = List.copyOf(organisations);
    years = List.copyOf(years);
  }

  /** For example "Azerbaijan and Kazakhstan". */
  public String title() {
    return sides.get(0).country().name() + " and " + sides.get(1).country().name();
  }

  /** A state and who holds its first offices. */
  public record Side(Country country, List<Holder> holders) {
    public Side {
      holders = List.copyOf(holders);
    }
  }

  /**
   * Who holds an office.
   *
   * @param since the start of the term, as precisely as it is known
   */
  public record Holder(
      OfficeTerm.Kind kind, String office, String name, Optional<String> since, String source) {}

  /**
   * Events of one sort, the latest first.
   *
   * @param key stable, for programs: {@code meetings_parliaments}
   * @param total how many there are; more than there are lines when the rest was left out
   */
  public record Section(String key, String title, List<Line> lines, int total) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One event.
   *
   * @param id the event's
   * @param date to the precision known
   * @param what type and modes in words
   * @param who those who take part, in words
   * @param evidence the sentence that tells it first, in the report's own words
   * @param source who reports it, and when
   * @param url where the report is, if known
   */
  public record Line(
      String id,
      String date,
      String what,
      String who,
      String evidence,
      String source,
      Optional<String> url,
      double confidence) {}

  /** How many events of a year were cooperation and conflict, by PLOVER's quad class. */
  public record Year(int year, int cooperation, int conflict) {}
}
