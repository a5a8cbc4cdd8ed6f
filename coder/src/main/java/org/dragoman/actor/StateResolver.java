package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.actor.Item.Type;
import org.dragoman.model.MentionKind;
import org.dragoman.ontology.Sector;
import org.dragoman.place.CountryName;
import org.dragoman.report.Span;

/** Resolves what is a state, a people, a region or a place and has no other head. */
final class StateResolver {
  private final MisspeltStates misspelt;
  private final Function<String, Optional<String>> cities;

  StateResolver(MisspeltStates misspelt, Function<String, Optional<String>> cities) {
    this.misspelt = misspelt;
    this.cities = cities;
  }

  /** The country in which a place lies, with no capacity: a place does not act. */
  List<Analysis> place(String mention, List<Item> items, ActorContext context) {
    Item found = null;
    for (Item item : items) {
      boolean better =
          item.is(Type.COUNTRY)
              && (found == null
                  || OriginFinder.country(item, context).kind() == CountryName.Kind.NAME);
      if (better) {
        found = item;
      }
    }
    Optional<String> code =
        found == null
            ? cities.apply(mention)
            : Optional.of(OriginFinder.country(found, context).country().code());
    Span span = new Span(items.get(0).start(), items.get(items.size() - 1).end());
    return code.map(
            c ->
                List.of(
                    analysis(
                        resolution(c, Optional.empty(), 0.8, "a place there", span)
                            .identity("place:" + c)
                            .build(),
                        "",
                        false,
                        true,
                        true)))
        .orElse(List.of());
  }

  /** A country's name, adjective, people or seat that is a whole phrase. */
  List<Analysis> state(
      String mention, Reading reading, Item head, MentionKind kind, ActorContext context) {
    List<Analysis> all = new ArrayList<>();
    for (Item before : reading.before()) {
      if (before.is(Type.COUNTRY) && (head.glued() || before.end() + 1 < head.start())) {
        all.add(state(before, head, kind, reading.span(), context));
      }
    }
    boolean possessed = !all.isEmpty() && !head.glued();
    boolean bare = reading.before().stream().noneMatch(Item::hasCode) && reading.name().isEmpty();
    Optional<Lexicon.Region> seat =
        head.entry().flatMap(e -> e.region).filter(r -> r.kind().equals("seat"));
    if (bare && seat.isPresent()) {
      return region(reading, head);
    }
    boolean named =
        kind == MentionKind.ORG && reading.before().stream().anyMatch(i -> i.is(Type.NAME));
    if (!reading.name().isEmpty() || named) {
      // "US Steel", "Air New Zealand": a body with a name of its own that no table has.
      CountryName country = OriginFinder.country(head, context);
      String name = mention.substring(reading.span().start(), reading.span().end());
      return List.of(
          analysis(
              resolution(
                      country.country().code(),
                      Optional.empty(),
                      0.5,
                      "unknown, of " + head.text(),
                      reading.span())
                  .text(name)
                  .identity("name:" + country.country().code() + ":" + IdentityKeys.slug(name))
                  .build(),
              "",
              false,
              true,
              true));
    }
    if (!possessed) {
      all.add(state(head, head, kind, reading.span(), context));
    }
    return all;
  }

  private static Analysis state(
      Item item, Item head, MentionKind kind, Span span, ActorContext context) {
    CountryName name = OriginFinder.country(item, context);
    // "a young Palestinian" is a person, "Palestinian" before a deed the state.
    boolean people =
        OriginFinder.country(head, context).kind() == CountryName.Kind.PEOPLE
            || kind == MentionKind.ROLE;
    boolean asState = item != head || !people;
    String code = name.country().code();
    if (name.isFormerSeat(context.date().getYear())) {
      return city(code, item.text(), span);
    }
    Resolution resolution =
        resolution(
                code,
                Optional.of(asState ? Sector.GOV : Sector.CVL),
                name.kind() == CountryName.Kind.SEAT ? 0.85 : 0.95,
                (asState ? "the state " : "the people of ") + text(name),
                item == head ? span : new Span(item.start(), item.end()))
            .text(text(name))
            .identity(asState ? identity(name) : "people:" + code)
            .build();
    return analysis(resolution, asState ? "state" : "", people, true, true);
  }

  /**
   * What the name of a state's or city's mention may be that no table has: a city, a misspelt
   * state.
   */
  Optional<Analysis> named(String mention, Reading reading, MentionKind kind) {
    String name = reading.nameText(mention);
    if (kind != MentionKind.GPE || name.isEmpty()) {
      return Optional.empty();
    }
    Span span = reading.span();
    return cities
        .apply(name)
        .map(code -> city(code, name, span))
        .or(() -> misspelt.find(name).map(state -> misspelt(state, name, span)));
  }

  private static Analysis misspelt(CountryName state, String name, Span span) {
    return analysis(
        resolution(
                state.country().code(),
                Optional.of(Sector.GOV),
                0.7,
                "the state " + text(state) + ", written " + name,
                span)
            .text(text(state))
            .identity(identity(state))
            .build(),
        "state",
        false,
        true,
        true);
  }

  /** A city as an actor: its own authorities. */
  private static Analysis city(String code, String name, Span span) {
    return analysis(
        resolution(code, Optional.of(Sector.GOV), 0.75, name + " lies there", span)
            .text(name)
            .identity("place:" + code + ":" + IdentityKeys.slug(name))
            .build(),
        "government",
        false,
        true,
        true);
  }

  /** The name to show: a part of a state, such as Greenland, has its own. */
  static String text(CountryName name) {
    return name.standing() == CountryName.Standing.PART ? name.of() : name.country().name();
  }

  /** The state's, or that of a part of it. */
  static String identity(CountryName name) {
    String state = "state:" + name.country().code();
    return name.standing() == CountryName.Standing.PART
        ? state + ":" + IdentityKeys.slug(name.of())
        : state;
  }

  List<Analysis> region(Reading reading, Item head) {
    Lexicon.Region region = head.entry().flatMap(e -> e.region).orElseThrow();
    boolean people = region.kind().equals("people");
    return List.of(
        analysis(
            resolution(
                    region.code(),
                    Optional.of(people ? Sector.CVL : Sector.GOV),
                    region.code().isEmpty() ? 0.3 : 0.8,
                    "the region or bloc " + region.name(),
                    reading.span())
                .text(region.name())
                .identity((people ? "people:" : "state:") + region.code() + region.name())
                .build(),
            "state",
            people,
            true,
            true));
  }

  private static ResolutionBuilder resolution(
      String code, Optional<Sector> sector, double score, String reason, Span span) {
    return new ResolutionBuilder(code, sector, score, reason, span);
  }

  private static Analysis analysis(
      Resolution resolution, String kind, boolean plural, boolean explicit, boolean thing) {
    return new Analysis(resolution, kind, plural, explicit, List.of(), thing);
  }
}
