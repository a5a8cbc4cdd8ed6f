package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.ontology.Sector;
import org.dragoman.place.Countries;
import org.dragoman.place.Country;
import org.dragoman.place.NameIndex;

/**
 * The bodies of each country by the common noun that means them there: of Germany, "parliament" is
 * the Bundestag, since the table calls it the German parliament, and "upper house" the Bundesrat.
 */
final class NationalBodies {
  private static final Map<String, String> MINISTRY_WORDS =
      Map.of(
          "defense", "defence",
          "war", "defence",
          "labor", "labour",
          "home", "interior",
          "emergencies", "emergency");

  private static final Set<String> MINISTRY_FILLERS =
      Set.of("ministry", "department", "of", "for", "the", "national", "and", "situations");

  private static final Set<String> LEGISLATURES =
      Set.of("parliament", "legislature", "national parliament", "federal parliament");

  private static final Set<String> HIGHEST = Set.of("top court", "highest court", "apex court");

  private final Map<String, Institution> byNoun = new HashMap<>(4096);

  /**
   * @param nouns the common noun for a body that folded words are
   */
  NationalBodies(
      Iterable<Body> bodies, Countries countries, Function<String, Optional<Noun>> nouns) {
    for (Body body : bodies) {
      if (body instanceof Institution institution) {
        add(institution, body.name(), countries, nouns);
        for (String alias : body.aliases()) {
          add(institution, alias, countries, nouns);
        }
      }
    }
    addOnlyParliaments(bodies);
  }

  /** Where a country has one house, that is its parliament, whatever it is called. */
  private void addOnlyParliaments(Iterable<Body> bodies) {
    Map<String, Integer> houses = new HashMap<>();
    for (Body body : bodies) {
      if (isHouse(body)) {
        houses.merge(body.code(), 1, Integer::sum);
      }
    }
    for (Body body : bodies) {
      if (isHouse(body) && houses.get(body.code()) == 1) {
        byNoun.putIfAbsent(body.code() + " parliament", (Institution) body);
      }
    }
  }

  private static boolean isHouse(Body body) {
    return body instanceof Institution && body.sector().equals(Optional.of(Sector.LEG));
  }

  /** The body of a country that a common noun in the singular means. */
  Optional<Institution> find(String code, Noun noun) {
    return Optional.ofNullable(byNoun.get(code + ' ' + function(noun)));
  }

  /** What a body does, alike for "Ministry of Defence" and "defense department". */
  static String function(Noun noun) {
    String lemma = noun.lemma();
    if (noun.kind().equals("foreign_ministry")) {
      return noun.kind();
    }
    if (noun.kind().equals("ministry") || lemma.endsWith(" ministry")) {
      StringBuilder function = new StringBuilder("ministry");
      for (String word : lemma.replace("internal affairs", "interior").split(" ")) {
        if (!MINISTRY_FILLERS.contains(word)) {
          function.append('-').append(MINISTRY_WORDS.getOrDefault(word, word));
        }
      }
      return function.toString();
    }
    if (noun.kind().equals("parliament") && LEGISLATURES.contains(lemma)) {
      return "parliament";
    }
    if (noun.kind().equals("court") && HIGHEST.contains(lemma)) {
      return "supreme-court";
    }
    return IdentityKeys.slug(
        lemma.endsWith(" of parliament") ? lemma.substring(0, lemma.length() - 14) : lemma);
  }

  private void add(
      Institution institution,
      String name,
      Countries countries,
      Function<String, Optional<Noun>> nouns) {
    for (String rest : withoutCountry(name, institution.code(), countries)) {
      nouns
          .apply(rest)
          .ifPresent(
              noun -> byNoun.putIfAbsent(institution.code() + ' ' + function(noun), institution));
    }
  }

  /** What remains of a name without the country before it, and after an "of" behind it. */
  private static List<String> withoutCountry(String name, String code, Countries countries) {
    List<String> rests = new ArrayList<>(2);
    Country country = countries.byCode(code).orElse(null);
    if (country == null) {
      return rests;
    }
    for (List<String> names : List.of(country.adjectives(), country.aliases())) {
      names.forEach(owner -> cut(name, owner, rests));
    }
    cut(name, country.name(), rests);
    cut(name, country.official(), rests);
    return rests;
  }

  /** "German parliament", "Germany's parliament", "Parliament of (the) Germany". */
  private static void cut(String name, String owner, List<String> rests) {
    int end = owner.length();
    if (end > 0 && name.startsWith(owner)) {
      end += name.startsWith("'s", end) ? 2 : 0;
      if (name.length() > end && name.charAt(end) == ' ') {
        rests.add(NameIndex.fold(name.substring(end + 1)));
      }
    }
    int start = name.length() - owner.length();
    if (name.endsWith(owner)) {
      String before = name.substring(0, start);
      for (String of : List.of(" of the ", " of ")) {
        if (before.endsWith(of)) {
          rests.add(NameIndex.fold(before.substring(0, before.length() - of.length())));
          return;
        }
      }
    }
  }
}
