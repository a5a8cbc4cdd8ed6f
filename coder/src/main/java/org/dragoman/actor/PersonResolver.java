package org.dragoman.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.Item.Type;
import org.dragoman.ontology.Sector;
import org.dragoman.place.NameKeys;

/**
 * Resolves a named person: from the registry where it knows the name, else from the words beside
 * it.
 */
final class PersonResolver {
  /** Whoever holds the same office on the other side. */
  static final String COUNTERPART = "counterpart";

  /** What a party's man is when he acts in a public office is that office. */
  private static final Set<Sector> PARTISAN = EnumSet.of(Sector.PTY, Sector.OPP);

  private final HolderChoice holders;
  private final Genders genders;
  private final Lexicon lexicon;
  private final NameKeys keys;

  PersonResolver(HolderChoice holders, Genders genders, Lexicon lexicon, NameKeys keys) {
    this.holders = holders;
    this.genders = genders;
    this.lexicon = lexicon;
    this.keys = keys;
  }

  Analysis resolve(String mention, Reading reading, Origin origin, ActorContext context) {
    List<String> name = reading.nameWords();
    Optional<SectorFinder.Capacity> capacity =
        reading.noun().map(noun -> SectorFinder.of(noun, reading));
    boolean former = reading.prefix(Lexicon.Prefix.FORMER).isPresent();
    List<String> codes = origin.explicit() ? origin.codes() : List.of();
    HolderChoice.Evidence evidence =
        new HolderChoice.Evidence(
            codes,
            capacity.map(SectorFinder.Capacity::kind).orElse(""),
            origin.body(),
            former,
            context);
    Optional<HolderChoice.Choice> choice = holders.choose(name, evidence);
    Resolution resolution =
        choice
            .map(c -> registered(c, reading, origin, capacity))
            .orElseGet(() -> unknown(mention, reading, origin, capacity));
    String kind =
        capacity
            .map(SectorFinder.Capacity::kind)
            .or(() -> choice.flatMap(HolderChoice.Choice::term).map(Kinds::of))
            .orElse("");
    return new Analysis(resolution, kind, false, !codes.isEmpty(), name, false);
  }

  private Resolution registered(
      HolderChoice.Choice choice,
      Reading reading,
      Origin origin,
      Optional<SectorFinder.Capacity> capacity) {
    Person person = choice.person();
    Optional<OfficeTerm> term = choice.term();
    String own = term.map(OfficeTerm::code).orElse(person.terms().get(0).code());
    boolean told = origin.explicit() && !origin.codes().isEmpty();
    String code = told && !origin.codes().contains(own) ? origin.codes().get(0) : own;
    // "head of the security committee": what the office is, the registry knows better
    boolean general =
        capacity.flatMap(SectorFinder.Capacity::sector).filter(Sector.GOV::equals).isPresent()
            && term.flatMap(OfficeTerm::sector).filter(s -> !PARTISAN.contains(s)).isPresent()
            && !choice.former()
            && code.equals(own);
    boolean heads =
        Codes.isIntergovernmental(code)
            && !choice.former()
            && term.filter(t -> t.kind() == OfficeTerm.Kind.IO_HEAD).isPresent();
    Optional<Sector> sector =
        capacity.isPresent() && !general && !heads
            ? capacity.get().sector()
            : choice.former()
                ? Optional.of(Sector.ELI)
                : term.flatMap(OfficeTerm::sector).or(() -> title(reading));
    String when =
        term.map(t -> (choice.former() ? "once " : "") + t.office()).orElse("not yet in office");
    ResolutionBuilder builder =
        new ResolutionBuilder(
                code, sector, choice.score(), person.name() + ", " + when, reading.span())
            .id(person.id())
            .text(person.name())
            .identity("person:" + person.id())
            .alternatives(choice.alternatives());
    reading
        .head()
        .filter(PersonResolver::isOffice)
        .map(h -> office(reading, h))
        .or(() -> term.map(OfficeTerm::office))
        .ifPresent(builder::office);
    person.gender().or(() -> gender(reading)).ifPresent(builder::gender);
    return builder.build();
  }

  private Resolution unknown(
      String mention, Reading reading, Origin origin, Optional<SectorFinder.Capacity> capacity) {
    // A bare name tells no country, and the report's own would be a guess.
    boolean trade = reading.head().map(h -> h.is(Type.WORD)).orElse(false);
    boolean guess = capacity.isEmpty() && !origin.explicit() && !trade && title(reading).isEmpty();
    String code = guess || origin.codes().isEmpty() ? "" : origin.codes().get(0);
    Optional<Sector> sector =
        capacity
            .flatMap(SectorFinder.Capacity::sector)
            .or(() -> title(reading))
            // "the novelist Ana Rojas": whatever the trade, a private person.
            .or(() -> trade ? Optional.of(Sector.CVL) : Optional.empty());
    String name = reading.nameText(mention);
    double score = guess ? 0.2 : origin.score() * 0.95;
    ResolutionBuilder builder =
        new ResolutionBuilder(
                code,
                sector,
                score,
                guess
                    ? "a name that no table has"
                    : "by the words beside the name: " + origin.reason(),
                reading.span())
            .text(name)
            .identity("person:" + code + ":" + IdentityKeys.person(reading.nameWords(), keys))
            .alternatives(guess ? origin.codes() : List.of());
    reading
        .head()
        .filter(PersonResolver::isOffice)
        .ifPresent(h -> builder.office(office(reading, h)));
    gender(reading).ifPresent(builder::gender);
    return builder.build();
  }

  /** The office in the mention's words, with what makes it another: "Deputy Foreign Minister". */
  static String office(Reading reading, Item head) {
    List<String> words = new ArrayList<>();
    for (Item item : reading.before()) {
      boolean counts =
          item.is(Type.PREFIX)
              && item.entry().flatMap(e -> e.prefix).orElseThrow() != Lexicon.Prefix.RANK;
      if (counts) {
        words.add(item.text());
      }
    }
    words.add(head.text());
    return String.join(" ", words);
  }

  private static boolean isOffice(Item head) {
    return head.noun()
        .map(n -> n.type() == Noun.Type.OFFICE && !n.kind().equals(COUNTERPART))
        .orElse(false);
  }

  /** The gender that a word for a person tells: spokeswoman, king. */
  Optional<String> genderOf(Item head) {
    String words = head.words();
    return title(words).or(() -> title(words.substring(words.lastIndexOf(' ') + 1)));
  }

  private Optional<String> title(String word) {
    return lexicon.title(word).flatMap(Lexicon.Title::gender);
  }

  private Optional<String> gender(Reading reading) {
    Optional<String> told = reading.head().flatMap(this::genderOf);
    for (Item item : reading.before()) {
      if (told.isEmpty() && (item.is(Type.TITLE) || item.is(Type.NOUN))) {
        told = item.entry().flatMap(e -> e.title).flatMap(Lexicon.Title::gender);
      }
    }
    return told.or(() -> genders.of(reading.nameWords()));
  }

  private static Optional<Sector> title(Reading reading) {
    return reading.before().stream()
        .filter(i -> i.is(Type.TITLE))
        .flatMap(i -> i.entry().flatMap(e -> e.title).flatMap(Lexicon.Title::sector).stream())
        .findFirst();
  }
}
