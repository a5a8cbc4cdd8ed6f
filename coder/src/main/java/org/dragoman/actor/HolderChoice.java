package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.dragoman.place.NameIndex;

/**
 * Decides which registered person a name means, and in which of the offices held.
 *
 * <p>The name proposes; the date, the country and office in the words, the report's home and the
 * countries already told decide. Where two remain about as likely the first is kept with a low
 * score and the others as alternatives.
 */
final class HolderChoice {
  private static final double DOUBT = 0.08;

  /**
   * What the words around a name say.
   *
   * @param codes countries or bodies named with the person; empty if none
   * @param kind the kind of office named, or empty
   * @param body the named body whose office it is
   * @param former whether the words say that the office is past
   */
  record Evidence(
      List<String> codes, String kind, Optional<Body> body, boolean former, ActorContext context) {}

  /**
   * @param term the office held on the date; empty if it had not begun
   * @param former whether every office had ended
   */
  record Choice(
      Person person,
      Optional<OfficeTerm> term,
      boolean former,
      double score,
      boolean ambiguous,
      List<String> alternatives) {}

  private record Weighed(
      PersonIndex.Candidate candidate, Optional<OfficeTerm> term, boolean former, double weight) {}

  private static final String PRESIDENT = "president";

  private final Kinds kinds;
  private final PersonIndex persons;
  private final RegistryTables tables;
  private final Executives executives = new Executives();

  HolderChoice(Kinds kinds, PersonIndex persons, RegistryTables tables) {
    this.kinds = kinds;
    this.persons = persons;
    this.tables = tables;
  }

  /** The person that a name means, if the registry has one whom nothing speaks against. */
  Optional<Choice> choose(List<String> name, Evidence evidence) {
    List<Weighed> weighed = new ArrayList<>();
    for (PersonIndex.Candidate candidate : persons.find(name)) {
      weigh(candidate, evidence).ifPresent(weighed::add);
    }
    if (weighed.isEmpty()) {
      return misspelt(name, evidence);
    }
    weighed.sort(
        Comparator.comparingDouble((ToDoubleFunction<Weighed>) Weighed::weight).reversed());
    Weighed best = weighed.get(0);
    boolean surnameOnly = name.size() == 1;
    boolean ambiguous = weighed.size() > 1 && best.weight() - weighed.get(1).weight() < DOUBT;
    double score = Math.min(0.98, Math.max(0.1, best.weight()));
    if (ambiguous) {
      score = Math.min(score, 0.4);
    } else if (surnameOnly && evidence.codes().isEmpty() && evidence.kind().isEmpty()) {
      score = Math.min(score, 0.7);
    }
    List<String> others =
        weighed.stream()
            .skip(1)
            .filter(w -> ambiguous || best.weight() - w.weight() < 0.3)
            .limit(5)
            .map(w -> w.candidate().person().name())
            .toList();
    return Optional.of(
        new Choice(
            best.candidate().person(), best.term(), best.former(), score, ambiguous, others));
  }

  /**
   * The one who held an office for a country or body on the date, if it is one person's.
   *
   * @param phrase whose words choose between two chambers' speakers; empty if there are none
   * @param body the body, where the code alone does not tell it
   */
  Optional<OfficeTerm> holder(
      String code,
      String kind,
      Optional<Reading> phrase,
      Optional<Body> body,
      ActorContext context) {
    boolean state = Codes.isState(code);
    if (!state && body.isEmpty()) {
      return Optional.empty();
    }
    if (kind.equals("leader") && state) {
      return executives
          .kind(code, context.date())
          .flatMap(k -> holder(code, k, Optional.empty(), body, context));
    }
    List<OfficeTerm> held = new ArrayList<>();
    for (OfficeTerm term : tables.terms(code)) {
      // "the diplomat" may be a foreign minister, but does not say so.
      if (kinds.isA(kind, Kinds.of(term))
          && term.covers(context.date())
          && isExactlyDated(term, context)
          && (state || term.kind() == OfficeTerm.Kind.FOREIGN_MINISTER || isOf(term, body.get()))) {
        held.add(term);
      }
    }
    if (phrase.flatMap(Reading::noun).filter(n -> n.lemma().equals(PRESIDENT)).isPresent()) {
      List<OfficeTerm> presidents = presidents(code, context);
      held = presidents.isEmpty() ? held : presidents;
    }
    if (isOnes(held) && held.stream().noneMatch(OfficeTerm::shared)) {
      return Optional.of(held.get(0));
    }
    List<String> bodies = phrase.map(Reading::bodies).orElse(List.of());
    List<OfficeTerm> named = held.stream().filter(t -> isOfAny(bodies, t)).toList();
    return isOnes(named) ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static boolean isOnes(List<OfficeTerm> terms) {
    return terms.stream().map(OfficeTerm::person).distinct().count() == 1;
  }

  /** Of states with a president beside another head, "president" means him alone. */
  private List<OfficeTerm> presidents(String code, ActorContext context) {
    return tables.terms(code).stream()
        .filter(t -> t.office().equals(PRESIDENT) && t.covers(context.date()))
        .filter(t -> isExactlyDated(t, context))
        .toList();
  }

  /** Whether an office is that of a body told by a word: "chair of the Senate" by "Senate". */
  private static boolean isOfAny(List<String> bodies, OfficeTerm term) {
    String office = NameIndex.fold(term.office());
    return bodies.stream().anyMatch(body -> office.contains(' ' + body));
  }

  /**
   * The office on the date of the one whom a name in passing ("the Merkel cabinet") means: only a
   * surname or name exactly as registered, of one person in office.
   */
  Optional<OfficeTerm> inOffice(List<String> name, ActorContext context) {
    List<PersonIndex.Candidate> exact =
        persons.find(name).stream()
            .filter(c -> persons.surnameLikeness(name, c.person()) == 1)
            .filter(c -> !c.person().termsOn(context.date()).isEmpty())
            .toList();
    return exact.size() == 1
        ? exact.get(0).person().termsOn(context.date()).stream()
            .max(Comparator.comparingDouble(HolderChoice::rank))
        : Optional.empty();
  }

  private Optional<Weighed> weigh(PersonIndex.Candidate candidate, Evidence evidence) {
    Person person = candidate.person();
    ActorContext context = evidence.context();
    OfficeTerm best = null;
    double most = 0;
    for (OfficeTerm term : person.terms()) {
      if (term.covers(context.date())) {
        double fit = fit(term, evidence) + rank(term);
        if (best == null || fit > most) {
          best = term;
          most = fit;
        }
      }
    }
    boolean former = best == null && person.formerOn(context.date());
    double weight = candidate.score() - 0.1;
    if (best != null) {
      weight += 0.15 + fit(best, evidence);
    } else {
      double fit = Double.NEGATIVE_INFINITY;
      for (OfficeTerm term : person.terms()) {
        fit = Math.max(fit, fit(term, evidence));
      }
      weight += (former ? evidence.former() ? 0.2 : -0.05 : -0.15) + fit;
    }
    Optional<OfficeTerm> last =
        former
            ? person.terms().stream().filter(t -> t.endedBefore(context.date())).reduce((a, b) -> b)
            : Optional.empty();
    if (weight < 0.3) {
      return Optional.empty();
    }
    return Optional.of(
        new Weighed(candidate, best == null ? last : Optional.of(best), former, weight));
  }

  private double fit(OfficeTerm term, Evidence evidence) {
    double fit = 0;
    if (!evidence.codes().isEmpty()) {
      // Many bodies share the code IGO: there the office must name the body.
      boolean other =
          !Codes.isState(term.code()) && evidence.body().filter(b -> !isOf(term, b)).isPresent();
      fit += !evidence.codes().contains(term.code()) ? -0.4 : other ? 0 : 0.25;
    } else if (evidence.context().homeCountry().filter(term.code()::equals).isPresent()) {
      fit += 0.12;
    } else if (evidence.context().talkedOf().contains(term.code())) {
      fit += 0.1;
    }
    if (!evidence.kind().isEmpty()) {
      fit +=
          isOfKind(term, evidence.kind()) || evidence.kind().equals("leader") && presides(term)
              ? 0.2
              : Kinds.of(term).isEmpty() ? 0 : -0.12;
    }
    return fit;
  }

  /** Whether an office that is of no kind heads a land: "president of the Kurdistan Region". */
  private static boolean presides(OfficeTerm term) {
    return term.office().startsWith("president of ")
        || term.office().startsWith("prime minister of ")
        || term.office().startsWith("leader of ");
  }

  private boolean isOfKind(OfficeTerm term, String kind) {
    String own = Kinds.of(term);
    return !own.isEmpty() && (kinds.isA(own, kind) || kinds.isA(kind, own));
  }

  /** Whether an office is a body's own: "secretary general of NATO" is not NATO's deputy's. */
  private static boolean isOf(OfficeTerm term, Body body) {
    return term.office().endsWith(body.name())
        || body.aliases().stream().anyMatch(alias -> term.office().endsWith(" " + alias));
  }

  /** A whole year may hold two holders; the one whose days are known to cover the date counts. */
  private static boolean isExactlyDated(OfficeTerm term, ActorContext context) {
    return term.start().map(s -> !context.date().isBefore(s.latest())).orElse(true)
        && term.end().map(e -> !context.date().isAfter(e.earliest())).orElse(true);
  }

  /** Of several offices at once, the higher names the person. */
  private static double rank(OfficeTerm term) {
    return switch (term.kind()) {
      case HEAD_OF_STATE -> 0.06;
      case HEAD_OF_GOVERNMENT, IO_HEAD -> 0.05;
      case FOREIGN_MINISTER, DEFENCE_MINISTER -> 0.04;
      case SPEAKER -> 0.03;
      case OTHER -> 0.01;
      case PARTY_LEADER -> 0;
    };
  }

  /** A name that no key finds is accepted for the holder of the very office and country named. */
  private Optional<Choice> misspelt(List<String> name, Evidence evidence) {
    if (evidence.kind().isEmpty() || evidence.former()) {
      return Optional.empty();
    }
    List<String> codes =
        evidence.codes().isEmpty()
            ? evidence.context().homeCountry().map(List::of).orElse(List.of())
            : evidence.codes();
    for (String code : codes) {
      if (!Codes.isState(code)) {
        continue;
      }
      for (OfficeTerm term : tables.terms(code)) {
        if (term.covers(evidence.context().date()) && isOfKind(term, evidence.kind())) {
          Person person = tables.person(term.person()).orElseThrow();
          double alike = persons.surnameLikeness(name, person);
          if (alike >= 0.75 && persons.givenFits(name, person)) {
            return Optional.of(
                new Choice(person, Optional.of(term), false, 0.55 + alike / 4, false, List.of()));
          }
        }
      }
    }
    return Optional.empty();
  }
}
