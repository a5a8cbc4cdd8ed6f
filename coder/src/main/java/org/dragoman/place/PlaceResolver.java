package org.dragoman.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Resolves the words of a place: "Baku", "the northern city of Kano", "Idlib province", "BAKU,
 * Azerbaijan". Of several places of a name it takes the one in the country given, then the capital,
 * then the most populous.
 */
public final class PlaceResolver {
  static final Set<String> DIVISION_NOUNS =
      Set.of(
          "state",
          "province",
          "region",
          "oblast",
          "governorate",
          "county",
          "district",
          "republic",
          "prefecture",
          "department",
          "division",
          "territory",
          "krai");

  private static final Set<String> CITY_NOUNS =
      Set.of(
          "city",
          "town",
          "capital",
          "village",
          "port",
          "suburb",
          "airport",
          "outskirts",
          "island",
          "enclave");

  private static final Set<String> LEADING =
      Set.of(
          "the",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "north-eastern",
          "north-western",
          "south-eastern",
          "south-western",
          "north",
          "south",
          "east",
          "west",
          "near",
          "in",
          "at",
          "outside",
          "downtown",
          "upper",
          "greater",
          "breakaway",
          "disputed",
          "restive",
          "besieged",
          "occupied",
          "border",
          "coastal",
          "war-torn",
          "neighbouring",
          "neighboring");

  /** "Indian-administered Kashmir": who holds it does not name it. */
  private static final Pattern ADMINISTERED =
      Pattern.compile(".+-(administered|controlled|held|occupied|ruled|run)");

  /** "al-Bab": the Arabic article is written small. */
  private static final Pattern ARTICLE = Pattern.compile("(a[ldnrstz]|el|ash|adh)-\\p{Lu}");

  /** Words in the name of a country that stands before a place, at most. */
  private static final int LONGEST_OWNER = 4;

  /** More than any place has. */
  private static final long MOST_PEOPLE = 1L << 30;

  private final Supplier<Gazetteer> gazetteer;
  private final Countries countries;

  public PlaceResolver(Gazetteer gazetteer, Countries countries) {
    this(() -> gazetteer, countries);
  }

  private PlaceResolver(Supplier<Gazetteer> gazetteer, Countries countries) {
    this.gazetteer = gazetteer;
    this.countries = countries;
  }

  public static PlaceResolver bundled() {
    // the largest table is read while others are, and waited for when first asked
    CompletableFuture<Gazetteer> loading = CompletableFuture.supplyAsync(Gazetteer::bundled);
    return new PlaceResolver(loading::join, Countries.bundled());
  }

  /**
   * @param country ISO 3166-1 alpha-3 of the country the place is likely in
   * @return empty where the gazetteer knows no part of the words
   */
  public Optional<Place> resolve(String words, Optional<String> country) {
    String phrase = words.strip().replaceAll("\\s+", " ");
    int comma = phrase.indexOf(',');
    if (comma <= 0 || isWritten(phrase)) {
      return find(phrase, country, words);
    }
    // "Portland, Oregon" and "BAKU, Azerbaijan": what follows says where; "the capital, Khartoum"
    // names the place there
    String tail = phrase.substring(comma + 1).strip();
    String name = phrase.substring(0, comma);
    Optional<String> division = codeOf(tail, country);
    Optional<String> named =
        countries
            .named(tail)
            .map(Country::code)
            .filter(code -> division.isEmpty() || isIn(name, code))
            .or(() -> division);
    return find(name, named.or(() -> country), words).or(() -> find(tail, country, words));
  }

  /** The ISO code of the country in which a city lies, for a name that is a city's. */
  public Optional<String> countryOfCity(String city) {
    return resolve(city, Optional.empty())
        .filter(p -> p.city().isPresent())
        .flatMap(Place::countryCode);
  }

  /** Whether the gazetteer writes a name just so: "el Raval". */
  private boolean isWritten(String name) {
    return gazetteer.get().named(name).stream().anyMatch(e -> e.name().equals(name));
  }

  /** "Athens, Georgia" lies in the country only if it has such a place. */
  private boolean isIn(String name, String code) {
    return find(name, Optional.of(code), name)
        .flatMap(Place::countryCode)
        .filter(code::equals)
        .isPresent();
  }

  private Optional<String> codeOf(String division, Optional<String> country) {
    return best(gazetteer.get().named(division), country, true).map(Gazetteer.Entry::country);
  }

  private Optional<Place> find(String phrase, Optional<String> hint, String words) {
    return find(phrase, hint, false, words);
  }

  /**
   * @param isDivision whether a noun that is cut off already says that the place is a division
   */
  private Optional<Place> find(
      String phrase, Optional<String> hint, boolean isDivision, String words) {
    String rest = phrase;
    boolean division = isDivision;
    while (!rest.isEmpty()) {
      Optional<Place> place = lookUp(rest, hint, division, words);
      if (place.isPresent()) {
        return place;
      }
      String lower = rest.toLowerCase(Locale.ROOT);
      int space = lower.indexOf(' ');
      int last = lower.lastIndexOf(' ');
      if (space < 0) {
        return Optional.empty();
      }
      String first = lower.substring(0, space);
      String noun = lower.substring(last + 1);
      if (DIVISION_NOUNS.contains(noun)) {
        division = true;
        rest = rest.substring(0, last);
      } else if (CITY_NOUNS.contains(noun)) {
        rest = rest.substring(0, last);
      } else if (LEADING.contains(first) || ADMINISTERED.matcher(first).matches()) {
        rest = rest.substring(space + 1);
      } else {
        // "Iraq's western Anbar province", "the Colombian city of Armenia"
        Optional<Owner> owner = owner(rest);
        if (owner.isPresent()) {
          Optional<String> code = Optional.of(owner.get().code());
          return find(rest.substring(owner.get().end()), code, division, words)
              .filter(p -> p.countryCode().equals(code));
        }
        // "the city of Kano", "the presidential palace in Tripoli"
        int tail = afterPreposition(lower);
        if (tail < 0) {
          tail = afterNoun(lower);
        }
        if (tail < 0) {
          return Optional.empty();
        }
        String head = lower.substring(0, tail);
        division |= DIVISION_NOUNS.stream().anyMatch(head::contains);
        rest = rest.substring(tail);
      }
    }
    return Optional.empty();
  }

  private static int afterPreposition(String phrase) {
    for (String preposition : List.of(" of ", " in ", " near ", " at ", " outside ")) {
      int at = phrase.indexOf(preposition);
      if (at > 0) {
        return at + preposition.length();
      }
    }
    return -1;
  }

  /** "the Chechen capital Grozny": the name follows the noun. */
  private static int afterNoun(String phrase) {
    int after = -1;
    for (int at = phrase.indexOf(' '); at > 0; at = phrase.indexOf(' ', at + 1)) {
      String word = phrase.substring(phrase.lastIndexOf(' ', at - 1) + 1, at);
      if (CITY_NOUNS.contains(word) || DIVISION_NOUNS.contains(word)) {
        after = at + 1;
      }
    }
    return after;
  }

  /**
   * The country that owns what follows, and where that begins.
   *
   * @param end index of the first character behind the country's words
   */
  private record Owner(String code, int end) {}

  /** A country before a place: in the possessive, or its adjective. */
  private Optional<Owner> owner(String phrase) {
    int end = -1;
    for (int words = 0; words < LONGEST_OWNER; words++) {
      end = phrase.indexOf(' ', end + 1);
      if (end < 0) {
        return Optional.empty();
      }
      String name = phrase.substring(0, end).replaceFirst("['\u2019]s?$", "");
      boolean possessive = name.length() < end;
      Optional<Country> country =
          countries.byName(name).stream()
              .filter(n -> possessive || n.kind() == CountryName.Kind.ADJECTIVE)
              .map(CountryName::country)
              .findFirst();
      if (country.isPresent()) {
        return Optional.of(new Owner(country.get().code(), end + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Place> lookUp(
      String name, Optional<String> hint, boolean division, String words) {
    if (Character.isLowerCase(name.charAt(0))
        && !ARTICLE.matcher(name).lookingAt()
        && !isWritten(name)) {
      return Optional.empty(); // "the capital" is no name
    }
    Optional<Country> country = countries.named(name);
    Optional<Gazetteer.Entry> entry = best(gazetteer.get().named(name), hint, division);
    if (country.isPresent()
        && country.get().capital().map(c -> !c.equalsIgnoreCase(name)).orElse(true)
        && !division
        && entry.map(e -> !e.isCapital() && !hint.equals(Optional.of(e.country()))).orElse(true)
        && isNameOf(country.get(), name)) {
      return Optional.of(place(country.get(), words));
    }
    return entry
        .map(e -> place(e, words))
        .or(() -> part(name, words))
        .or(() -> best(gazetteer.get().spelt(name), hint, division).map(e -> place(e, words)));
  }

  /** A part of a country that news names like one: "Republika Srpska". */
  private Optional<Place> part(String name, String words) {
    return countries.byName(name).stream()
        .filter(n -> n.kind() == CountryName.Kind.NAME && n.standing() == CountryName.Standing.PART)
        .findFirst()
        .map(
            n ->
                new Place(
                    words,
                    n.of(),
                    OptionalLong.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(n.of()),
                    Optional.of(n.country().name()),
                    Optional.of(n.country().code()),
                    Optional.of("L"),
                    Optional.of("RGN"),
                    2));
  }

  private boolean isNameOf(Country country, String name) {
    return countries.byName(name).stream()
        .anyMatch(
            n ->
                n.country().code().equals(country.code())
                    && n.kind() == CountryName.Kind.NAME
                    && n.standing() == CountryName.Standing.STATE);
  }

  private static Optional<Gazetteer.Entry> best(
      List<Gazetteer.Entry> entries, Optional<String> hint, boolean division) {
    String home = hint.orElse("");
    Gazetteer.Entry best = null;
    long most = -1;
    for (Gazetteer.Entry entry : entries) {
      long rank = Math.min(entry.population(), MOST_PEOPLE);
      rank += entry.feature().equals("RGN") ? 2 * MOST_PEOPLE : 0;
      rank += entry.isCapital() ? 4 * MOST_PEOPLE : 0;
      rank += entry.isCity() != division ? 8 * MOST_PEOPLE : 0;
      rank += entry.country().equals(home) ? 16 * MOST_PEOPLE : 0;
      if (rank > most) {
        most = rank;
        best = entry;
      }
    }
    return Optional.ofNullable(best);
  }

  private Place place(Gazetteer.Entry entry, String words) {
    boolean city = entry.isCity();
    Optional<String> province =
        Optional.of(city ? entry.province() : entry.name()).filter(p -> !p.isEmpty());
    return new Place(
        words,
        entry.name(),
        entry.geonameid(),
        entry.lat(),
        entry.lon(),
        city ? Optional.of(entry.name()) : Optional.empty(),
        Optional.empty(),
        province,
        countries.byCode(entry.country()).map(Country::name),
        Optional.of(entry.country()),
        Optional.of(city ? "P" : entry.feature().equals("RGN") ? "L" : "A"),
        Optional.of(entry.feature()),
        city ? 4 : 2);
  }

  private static Place place(Country country, String words) {
    return new Place(
        words,
        country.name(),
        OptionalLong.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(country.name()),
        Optional.of(country.code()),
        Optional.of("A"),
        Optional.of("PCLI"),
        1);
  }
}
