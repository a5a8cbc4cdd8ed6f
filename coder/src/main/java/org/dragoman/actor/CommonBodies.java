package org.dragoman.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.Item.Type;
import org.dragoman.ontology.Sector;
import org.dragoman.place.Countries;
import org.dragoman.place.Country;
import org.dragoman.place.CountryName;

/**
 * Who is meant by a body that is called by a common noun: "the Kazakh government", "the Senate".
 */
final class CommonBodies {
  /** Nouns that stand for a state's government, and so for the state, whatever they call it. */
  private static final Set<String> GOVERNING =
      Set.of("government", "authority", "regime", "leadership", "junta");

  /** Governments that are not the state's. */
  private static final Set<String> NOT_THE_STATES =
      Set.of(
          "state government",
          "provincial government",
          "regional government",
          "local government",
          "city government",
          "municipal government",
          "shadow government",
          "separatist government",
          "de facto government",
          "puppet regime",
          "illegal regime");

  /** Words before a national body that leave it the national one. */
  private static final Set<String> PLAIN =
      Set.of(
          "national",
          "federal",
          "central",
          "military",
          "civilian",
          "communist",
          "islamist",
          "islamic",
          "transitional",
          "interim",
          "elected",
          "legitimate",
          "new",
          "current",
          "present",
          "ruling",
          "supreme",
          "state",
          "own");

  /** Kinds of which a country has one body, under whatever noun. */
  private static final Set<String> SINGLE =
      Set.of("foreign_ministry", "parliament", "army", "police", "intelligence", "opposition");

  /** Kinds and nouns whose bodies are known by what they are and the country. */
  private static final Set<String> KNOWN_BY_COUNTRY =
      Set.of("foreign_ministry", "ministry", "parliament", "court");

  private static final Set<String> BANKS = Set.of("central bank", "national bank", "reserve bank");

  /** Sectors whose members are named by their body: Hamas militants. */
  private static final Set<Sector> RANKS =
      EnumSet.of(Sector.REB, Sector.UAF, Sector.PRM, Sector.MIL, Sector.SPY, Sector.COP);

  /** Nouns that repeat what a named body is: the CARICOM bloc. */
  private static final Set<String> REPEATING =
      Set.of(
          "militia",
          "group",
          "armed group",
          "rebel group",
          "militant group",
          "movement",
          "rebel movement",
          "bloc",
          "grouping",
          "organisation",
          "organization",
          "alliance",
          "party",
          "agency",
          "news agency",
          "service",
          "company",
          "federation",
          "union",
          "network",
          "faction");

  private final NationalBodies nationals;
  private final Countries countries;
  private final MisspeltStates misspelt;

  CommonBodies(NationalBodies nationals, Countries countries, MisspeltStates misspelt) {
    this.nationals = nationals;
    this.countries = countries;
    this.misspelt = misspelt;
  }

  /**
   * The body that stands right before a noun which only repeats what it is, or calls its people:
   * "the FSB security service", "Hamas militants".
   */
  static Optional<Body> repeated(Reading reading, Noun noun, Origin origin, ActorContext context) {
    Item head = reading.head().orElseThrow();
    Optional<Item> beside = PhraseReader.last(reading.before());
    if (beside.isEmpty() || !beside.get().is(Type.BODY) || beside.get().end() + 1 < head.start()) {
      return Optional.empty();
    }
    Body body =
        OriginFinder.body(beside.get(), origin.explicit() ? origin.codes() : List.of(), context);
    boolean people =
        noun.type() == Noun.Type.ROLE
            && noun.sector().filter(s -> s != Sector.CVL).isPresent()
            && body.sector().filter(RANKS::contains).isPresent();
    boolean same =
        noun.type() == Noun.Type.BODY
            && !reading.isPlural()
            && (body.sector().isPresent() && body.sector().equals(noun.sector())
                || REPEATING.contains(noun.lemma()));
    return people || same ? Optional.of(body) : Optional.empty();
  }

  /** Names the body of a state that a noun in the singular, or "authorities", means. */
  void identify(ResolutionBuilder builder, String code, Noun noun, Reading reading) {
    boolean plain = isPlain(reading);
    if (plain && governs(noun)) {
      CountryName owner = owner(reading, code);
      builder.text(StateResolver.text(owner)).identity(StateResolver.identity(owner));
      return;
    }
    Optional<Institution> national =
        plain && !noun.plural() ? nationals.find(code, noun) : Optional.empty();
    if (national.isPresent()) {
      builder.body(national.get());
      return;
    }
    String what = SINGLE.contains(noun.kind()) ? noun.kind() : NationalBodies.function(noun);
    builder.identity("body:" + code + ":" + what);
    boolean known =
        KNOWN_BY_COUNTRY.contains(noun.kind()) && !noun.lemma().equals("ministry")
            || BANKS.contains(noun.lemma());
    if (plain && known && !noun.plural()) {
      countries
          .byCode(code)
          .map(Country::name)
          .ifPresent(name -> builder.text(capitalised(noun.lemma()) + " of " + name));
    }
  }

  private static boolean governs(Noun noun) {
    String lemma = noun.lemma();
    return noun.kind().equals("government")
            && !NOT_THE_STATES.contains(lemma)
            && GOVERNING.contains(lemma.substring(lemma.lastIndexOf(' ') + 1))
        || lemma.startsWith("government of national");
  }

  /** Whether nothing but the country, and words that change nothing, modifies the head. */
  private boolean isPlain(Reading reading) {
    for (Item item : reading.before()) {
      boolean harmless =
          switch (item.type()) {
            case DETERMINER, COUNTRY, REGION, PREFIX -> true;
            case NAME -> misspelt.find(item.text()).isPresent();
            case NOUN ->
                PLAIN.contains(item.words())
                    || item.noun().filter(n -> n.type() == Noun.Type.ANAPHOR).isPresent();
            default -> PLAIN.contains(item.words());
          };
      if (!harmless) {
        return false;
      }
    }
    return reading.name().isEmpty()
        && reading.after().stream()
            .limit(1)
            .flatMap(c -> c.items().stream())
            .noneMatch(i -> i.is(Type.NAME) && misspelt.find(i.text()).isEmpty());
  }

  /** The name by which a reading tells the country, so that Scotland's government is its own. */
  private CountryName owner(Reading reading, String code) {
    List<Item> items = new ArrayList<>(reading.before());
    reading.after().forEach(c -> items.addAll(c.items()));
    return items.stream()
        .filter(i -> i.is(Type.COUNTRY))
        .flatMap(i -> i.entry().orElseThrow().countries.stream())
        .filter(n -> n.country().code().equals(code))
        .findFirst()
        .orElseGet(() -> countries.byName(countries.byCode(code).orElseThrow().name()).get(0));
  }

  private static String capitalised(String lemma) {
    StringBuilder words = new StringBuilder();
    for (String word : lemma.split(" ")) {
      boolean small = word.equals("of") || word.equals("for") || word.equals("the");
      words
          .append(words.isEmpty() ? "" : " ")
          .append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return words.toString();
  }
}
