package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.actor.Item.Type;
import org.dragoman.actor.Reading.Complement;
import org.dragoman.place.CountryName;

/**
 * Finds whose an actor is: the first country or body before the head, then those after "of" and
 * "from", then where the actor is, then the report's home.
 */
final class OriginFinder {
  private static final Set<String> BELONGING = Set.of("of", "from");
  private static final Set<String> BODY_PREPOSITIONS =
      Set.of("of", "from", "for", "to", "at", "with", "within", "in");
  private static final Set<String> WHEREABOUTS =
      Set.of("in", "at", "near", "inside", "outside", "within", "across", "around", "under");

  private final MisspeltStates misspelt;
  private final Function<String, Optional<String>> cities;
  private final HolderChoice holders;

  OriginFinder(
      MisspeltStates misspelt, Function<String, Optional<String>> cities, HolderChoice holders) {
    this.misspelt = misspelt;
    this.cities = cities;
    this.holders = holders;
  }

  /** Whose the actor of a reading is, the words of its head left aside. */
  Origin find(Reading reading, ActorContext context) {
    Optional<Noun> noun = reading.noun();
    boolean takesBody = noun.map(Noun::takesBody).orElse(false);
    boolean sent = noun.map(n -> n.taking() == Noun.Taking.SENDER).orElse(false);
    Optional<Origin> before = in(reading.before(), reading.isPlural(), context);
    if (before.isPresent()) {
      return before.get();
    }
    Set<String> prepositions = takesBody && !sent ? BODY_PREPOSITIONS : BELONGING;
    Optional<Origin> after = in(reading.after(), prepositions, context);
    if (after.isEmpty() && !sent) {
      after = in(reading.after(), WHEREABOUTS, context);
    }
    return after
        .or(
            () ->
                noun.flatMap(Noun::code)
                    .map(c -> new Origin(List.of(c), false, 0.8, "its office", Optional.empty())))
        .orElseGet(() -> home(reading, context));
  }

  /** The report's home, where nothing else tells; less sure beside a name that no table has. */
  private static Origin home(Reading reading, ActorContext context) {
    boolean strange = reading.before().stream().anyMatch(i -> i.is(Type.NAME));
    return context
        .homeCountry()
        .map(
            c ->
                new Origin(
                    List.of(c),
                    false,
                    strange ? 0.35 : 0.5,
                    Resolution.HOME_REASON,
                    Optional.empty()))
        .orElse(Origin.UNKNOWN);
  }

  private Optional<Origin> in(
      List<Complement> after, Set<String> prepositions, ActorContext context) {
    for (Complement complement : after) {
      if (prepositions.contains(complement.preposition())) {
        Optional<Origin> origin = in(complement.items(), true, context);
        if (origin.isPresent()) {
          return origin;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * @param several whether a run of countries shares the phrase out rather than the first owning it
   */
  private Optional<Origin> in(List<Item> items, boolean several, ActorContext context) {
    String determiner = "";
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      switch (item.type()) {
        case COUNTRY -> {
          return Optional.of(countries(items, i, several, context));
        }
        case REGION -> {
          String code = item.entry().flatMap(e -> e.region).orElseThrow().code();
          if (!code.isEmpty()) {
            return Optional.of(Origin.named(List.of(code), item.text()));
          }
          if (!isCountryNext(items, i)) {
            return Optional.of(
                new Origin(List.of(), true, 0.5, "of " + item.text(), Optional.empty()));
          }
        }
        case BODY -> {
          Body body = body(item, List.of(), context);
          boolean one = isOneCountrys(item, body, context);
          return Optional.of(
              new Origin(
                  List.of(body.code()), one, one ? 0.9 : 0.6, body.name(), Optional.of(body)));
        }
        case NOUN -> {
          Optional<Origin> back = back(item, determiner, context);
          if (back.isPresent()) {
            return back;
          }
        }
        case DETERMINER -> determiner = determiner.isEmpty() ? item.words() : determiner;
        case NAME -> {
          Optional<Origin> named = named(items, i, context);
          if (named.isPresent()) {
            return named;
          }
          while (i + 1 < items.size() && items.get(i + 1).is(Type.NAME)) {
            i++;
          }
        }
        default -> {
          // Other words have no country.
        }
      }
    }
    return owned(determiner, several, context);
  }

  private static Origin countries(
      List<Item> items, int from, boolean several, ActorContext context) {
    List<String> codes = new ArrayList<>();
    codes.add(country(items.get(from), context).country().code());
    for (int i = from + 1; i < items.size(); i++) {
      Item next = items.get(i);
      boolean joined = several || next.glued();
      if (next.is(Type.DETERMINER)) {
        continue;
      }
      if (!joined || !next.is(Type.COUNTRY) && !isBodyInList(next)) {
        break;
      }
      String code =
          next.is(Type.COUNTRY)
              ? country(next, context).country().code()
              : body(next, List.of(), context).code();
      if (!codes.contains(code)) {
        codes.add(code);
      }
    }
    return Origin.named(codes, items.get(from).text());
  }

  private static boolean isBodyInList(Item item) {
    return item.is(Type.BODY) && item.entry().orElseThrow().bodies.get(0) instanceof Organisation;
  }

  /** The country an item names; of several owners the one that the report talks of. */
  static CountryName country(Item item, ActorContext context) {
    List<CountryName> names = item.entry().orElseThrow().countries;
    if (names.size() > 1) {
      for (String code : context.likely()) {
        for (CountryName name : names) {
          if (name.country().code().equals(code)) {
            return name;
          }
        }
      }
    }
    return names.get(0);
  }

  /** The body an item names; of several the one of the country named or likely. */
  static Body body(Item item, List<String> codes, ActorContext context) {
    List<Body> bodies = item.entry().orElseThrow().bodies;
    if (bodies.size() > 1) {
      List<String> wanted = codes.isEmpty() ? context.likely() : codes;
      for (String code : wanted) {
        for (Body body : bodies) {
          if (body.code().equals(code)) {
            return body;
          }
        }
      }
    }
    return bodies.get(0);
  }

  /** "The Balkan country's government": the region only says which country is meant. */
  private static boolean isCountryNext(List<Item> items, int i) {
    return i + 1 < items.size()
        && items
            .get(i + 1)
            .noun()
            .filter(n -> n.type() == Noun.Type.ANAPHOR && n.kind().equals("country"))
            .isPresent();
  }

  /** Whether a body's name tells the country: "Senate" alone does not, unless the report does. */
  private static boolean isOneCountrys(Item item, Body body, ActorContext context) {
    return item.entry().orElseThrow().bodies.stream().map(Body::code).distinct().count() == 1
        || context.likely().contains(body.code());
  }

  /** "our country", "the two countries", "the country": a noun that stands for a state. */
  private Optional<Origin> back(Item item, String determiner, ActorContext context) {
    Optional<Lexicon.Anaphor> anaphor = item.entry().flatMap(e -> e.anaphor);
    if (anaphor.isEmpty()) {
      return Optional.empty();
    }
    boolean country = anaphor.get().refers().equals("country");
    if (anaphor.get().plural() && (country || anaphor.get().refers().equals("sides"))) {
      return reference(
          determiner.equals("our") && !context.ours().isEmpty() ? context.ours() : context.sides(),
          item.text());
    }
    if (!country) {
      return Optional.empty();
    }
    if (determiner.equals("our") || determiner.equals("my")) {
      return reference(context.ours(), "our " + item.text());
    }
    return context
        .owner()
        .or(context::homeCountry)
        .flatMap(code -> reference(List.of(code), item.text()));
  }

  /** "our parliamentarians", "their parliaments", "her minister". */
  private static Optional<Origin> owned(String determiner, boolean plural, ActorContext context) {
    return switch (determiner) {
      case "our", "my" -> reference(context.ours(), determiner);
      case "their" -> plural ? reference(context.sides(), determiner) : Optional.empty();
      case "both" ->
          // Who both are, the report may tell better than the two states do.
          plural && !context.sides().isEmpty()
              ? Optional.of(
                  new Origin(context.sides(), false, 0.65, "of both sides", Optional.empty()))
              : Optional.empty();
      case "his", "her", "its" ->
          context.owner().flatMap(code -> reference(List.of(code), determiner));
      default -> Optional.empty();
    };
  }

  private static Optional<Origin> reference(List<String> codes, String words) {
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Origin(codes, true, 0.75, "refers back: " + words, Optional.empty()));
  }

  /** A proper name that says whose: a city ("a Kisumu court") or a person ("Merkel's envoy"). */
  private Optional<Origin> named(List<Item> items, int from, ActorContext context) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < items.size() && items.get(i).is(Type.NAME); i++) {
      words.add(items.get(i).text());
    }
    Optional<String> city = cities.apply(String.join(" ", words));
    if (city.isPresent()) {
      return Optional.of(
          new Origin(List.of(city.get()), true, 0.8, words + " lies there", Optional.empty()));
    }
    Optional<Origin> holder =
        holders
            .inOffice(words, context)
            .map(
                t ->
                    new Origin(List.of(t.code()), true, 0.7, "of " + t.person(), Optional.empty()));
    return holder.or(
        () ->
            misspelt
                .find(String.join(" ", words))
                .map(n -> Origin.named(List.of(n.country().code()), words.get(0))));
  }
}
