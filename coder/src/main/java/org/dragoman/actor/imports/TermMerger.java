package org.dragoman.actor.imports;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.OfficeTerm;
import org.dragoman.actor.OfficeTerm.Kind;
import org.dragoman.actor.TermDate;
import org.dragoman.place.NameIndex;

/** Decides what a term of office adds to those known of a person. */
final class TermMerger {
  /** Offices of which a state has one, so that the kind tells the office, whatever it is called. */
  private static final Set<Kind> TOLD_BY_KIND =
      EnumSet.of(
          Kind.HEAD_OF_STATE,
          Kind.HEAD_OF_GOVERNMENT,
          Kind.FOREIGN_MINISTER,
          Kind.DEFENCE_MINISTER);

  /** What became of a term. */
  enum Outcome {
    ADDED,
    KNOWN,
    /** It gave a known term a start or end that was not known. */
    COMPLETED,
    /** It overlaps a known term of the same office and lies not inside: one of them is wrong. */
    CONTRADICTS
  }

  /**
   * @param known the term that decided; empty if the term was added
   */
  record Result(Outcome outcome, Optional<OfficeTerm> known) {}

  private TermMerger() {}

  /** Adds a term to a person if it is new. */
  static Result merge(KnownPerson person, OfficeTerm term) {
    for (OfficeTerm known : person.terms()) {
      if (sameOffice(known, term)) {
        Optional<OfficeTerm> completed = completed(known, term);
        if (completed.isPresent() && !completed.get().equals(known)) {
          person.replaceTerm(known, completed.get());
          return new Result(Outcome.COMPLETED, completed);
        }
        if (completed.isPresent() || inside(known, term)) {
          return new Result(Outcome.KNOWN, Optional.of(known));
        }
      }
    }
    for (OfficeTerm known : person.terms()) {
      if (sameOffice(known, term) && known.surelyOverlaps(term)) {
        return new Result(Outcome.CONTRADICTS, Optional.of(known));
      }
    }
    person.addTerm(term);
    return new Result(Outcome.ADDED, Optional.empty());
  }

  /** Whether a person already holds the office in the time of a term. */
  static boolean holds(KnownPerson person, OfficeTerm term) {
    return person.terms().stream()
        .anyMatch(
            known ->
                sameOffice(known, term)
                    && (completed(known, term).isPresent() || inside(known, term)));
  }

  static boolean sameOffice(OfficeTerm one, OfficeTerm other) {
    return one.code().equals(other.code())
        && (NameIndex.fold(one.office()).equals(NameIndex.fold(other.office()))
            || one.kind() == other.kind() && TOLD_BY_KIND.contains(one.kind()));
  }

  /**
   * The known term with what the other knows better, if both are of the same time as far as either
   * tells; empty if not.
   */
  private static Optional<OfficeTerm> completed(OfficeTerm known, OfficeTerm term) {
    boolean anchored =
        known.start().isPresent() && term.start().isPresent()
            || known.end().isPresent() && term.end().isPresent()
            || known.start().isEmpty() && known.end().isEmpty()
            || term.start().isEmpty() && term.end().isEmpty();
    if (!anchored || !canMeet(known.start(), term.start()) || !canMeet(known.end(), term.end())) {
      return Optional.empty();
    }
    Optional<TermDate> start = known.start().or(term::start);
    Optional<TermDate> end = known.end().or(term::end);
    if (start.isPresent()
        && end.isPresent()
        && end.get().latest().isBefore(start.get().earliest())) {
      return Optional.empty();
    }
    if (start.equals(known.start()) && end.equals(known.end())) {
      return Optional.of(known);
    }
    return Optional.of(
        new OfficeTerm(
            known.person(),
            known.code(),
            known.sector(),
            known.office(),
            known.kind(),
            known.shared(),
            start,
            end,
            known.source() + "; " + term.source()));
  }

  /** Whether two dates can be the same day; one that is not known can be any. */
  private static boolean canMeet(Optional<TermDate> one, Optional<TermDate> other) {
    return one.isEmpty()
        || other.isEmpty()
        || !one.get().latest().isBefore(other.get().earliest())
            && !other.get().latest().isBefore(one.get().earliest());
  }

  /** Whether a term lies inside a known one, whatever day an imprecise date stands for. */
  private static boolean inside(OfficeTerm known, OfficeTerm term) {
    boolean begins =
        known.start().isEmpty()
            || term.start()
                .map(s -> !s.latest().isBefore(known.start().get().earliest()))
                .orElse(false);
    LocalDate end = term.end().map(TermDate::earliest).orElse(LocalDate.MAX);
    return begins && known.end().map(e -> !end.isAfter(e.latest())).orElse(true);
  }
}
