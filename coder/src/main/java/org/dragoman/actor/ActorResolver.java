package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dragoman.model.MentionKind;
import org.dragoman.ontology.Sector;
import org.dragoman.place.Countries;
import org.dragoman.place.Country;
import org.dragoman.place.CountryName;
import org.dragoman.place.NameKeys;
import org.dragoman.report.Span;

/**
 * Tells whose a mention is and in what capacity it acts, from its words, the date and the report's
 * country.
 *
 * <p>A mention is a whole noun phrase as {@code corpus/GUIDELINES.md} defines it. It is cut into
 * the phrases of the tables beside this class, its head is found, and the head's sector and the
 * country that belongs to it make the resolution; a name is looked up among the holders of office,
 * where the date decides which office it is. Mentions that stand for others ("she", "the two
 * countries") are {@link Coreference}'s work; here they resolve to nothing unless the context says
 * whom they mean.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class ActorResolver {
  /** The kinds that a phrase alone may be of, in the order in which an equal score decides. */
  private static final List<MentionKind> STANDING_ALONE =
      List.of(MentionKind.PER, MentionKind.ORG, MentionKind.GPE, MentionKind.ROLE);

  /** Below this score a resolution only says that the words are not known. */
  private static final double FITS = 0.25;

  /** Up to this score another language may explain the words better. */
  private static final double SURE = 0.7;

  private final Countries countries;
  private final Lexicon lexicon;
  private final PersonIndex persons;
  private final Kinds kinds;
  private final Tagger tagger;
  private final PhraseReader reader = new PhraseReader();
  private final ReadingResolver readings;
  private final StateNames stateNames;

  /**
   * @param cities the ISO code of the country in which a city or region lies, for names that are no
   *     country's or capital's; empty if unknown
   */
  public ActorResolver(
      Countries countries, RegistryTables tables, Function<String, Optional<String>> cities) {
    this.countries = countries;
    this.stateNames = new StateNames(countries);
    NameKeys keys = new NameKeys();
    // The two indexes take most of the start and need nothing of one another.
    CompletableFuture<PersonIndex> names =
        CompletableFuture.supplyAsync(() -> new PersonIndex(tables.persons(), keys));
    lexicon = new Lexicon(countries, tables);
    persons = names.join();
    kinds = new Kinds();
    Genders genders = new Genders();
    tagger = new Tagger(lexicon, persons);
    HolderChoice holders = new HolderChoice(kinds, persons, tables);
    MisspeltStates misspelt = new MisspeltStates(countries, keys);
    CommonBodies bodies =
        new CommonBodies(
            new NationalBodies(tables.bodies(), countries, lexicon::bodyNoun), countries, misspelt);
    readings =
        new ReadingResolver(
            new OriginFinder(misspelt, cities, holders),
            holders,
            tables,
            genders,
            lexicon,
            keys,
            bodies,
            new StateResolver(misspelt, cities));
  }

  /** A resolver over the tables that come with the program. */
  public static ActorResolver bundled(Function<String, Optional<String>> cities) {
    return new ActorResolver(Countries.bundled(), RegistryTables.bundled(), cities);
  }

  /**
   * Whom a mention stands for: one resolution for each actor in it, in the order of the text.
   *
   * @param mention the words of a whole noun phrase, as the report writes them
   * @return empty for a time, for bare anaphora, and for words without a letter; never a resolution
   *     without a reason
   */
  public List<Resolution> resolve(String mention, MentionKind kind, ActorContext context) {
    return analyse(mention, kind, context).stream().map(Analysis::resolution).toList();
  }

  /**
   * Whom a phrase that stands alone may mean, whatever kind of mention it is.
   *
   * @return the best answer first, each reading once; empty where nothing fits
   */
  public List<Resolution> resolve(String phrase, ActorContext context) {
    Map<String, Resolution> readings = new LinkedHashMap<>();
    List<MentionKind> kinds = isPeople(phrase) ? List.of(MentionKind.ROLE) : STANDING_ALONE;
    for (MentionKind kind : kinds) {
      for (Resolution resolution : resolve(phrase, kind, context)) {
        if (resolution.score() >= FITS) {
          readings.merge(
              resolution.code() + resolution.sector() + resolution.identifierText(),
              resolution,
              (a, b) -> b.score() > a.score() ? b : a);
        }
      }
    }
    if (readings.values().stream().noneMatch(r -> r.isKnown() && r.score() > SURE)) {
      Optional<Resolution> foreign = stateNames.find(phrase).map(c -> foreign(phrase, c));
      if (foreign.isPresent()) {
        return List.of(foreign.get());
      }
    }
    return readings.values().stream()
        .sorted(
            Comparator.comparing(Resolution::isKnown)
                .thenComparing(r -> r.identifierText().isPresent())
                .thenComparingDouble(Resolution::score)
                .reversed())
        .toList();
  }

  private static Resolution foreign(String phrase, Country country) {
    return new ResolutionBuilder(
            country.code(),
            Optional.of(Sector.GOV),
            0.9,
            "the state " + country.name() + " in another language",
            new Span(0, phrase.length()))
        .text(country.name())
        .identity("state:" + country.code())
        .build();
  }

  /** "Burkinabe" alone means the people: as an adjective it would stand before something. */
  private boolean isPeople(String phrase) {
    List<CountryName> names = countries.byName(phrase);
    return names.stream().anyMatch(n -> n.kind() == CountryName.Kind.PEOPLE)
        && names.stream().noneMatch(n -> n.kind() == CountryName.Kind.NAME);
  }

  List<Analysis> analyse(String mention, MentionKind kind, ActorContext context) {
    if (kind == MentionKind.TIME) {
      return List.of();
    }
    List<Item> items = tagger.tag(mention, kind);
    if (items.isEmpty()) {
      return List.of();
    }
    if (kind == MentionKind.LOC) {
      return readings.place(mention, items, context);
    }
    List<Analysis> all = new ArrayList<>();
    for (Reading reading : reader.read(items, kind == MentionKind.PER)) {
      all.addAll(readings.resolve(mention, reading, kind, context));
    }
    return all;
  }

  /** A mention taken apart, without regard to whom it means. */
  List<Reading> read(String mention, MentionKind kind) {
    List<Item> items = tagger.tag(mention, kind);
    return items.isEmpty() ? List.of() : reader.read(items, kind == MentionKind.PER);
  }

  /** Fills in who holds an office of a kind for the code of a resolution, if one person does. */
  Resolution identify(Resolution resolution, String kind, ActorContext context) {
    return readings.identify(resolution, kind, context);
  }

  Optional<String> stateName(String code) {
    return countries.byCode(code).map(Country::name);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  PersonIndex persons() {
    return persons;
  }

  Kinds kinds() {
    return kinds;
  }
}
