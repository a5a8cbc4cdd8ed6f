package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.Item.Type;
import org.dragoman.model.MentionKind;
import org.dragoman.ontology.Sector;
import org.dragoman.place.NameKeys;
import org.dragoman.report.Span;

/** Turns one {@link Reading} into the actors it stands for. */
final class ReadingResolver {
  /** Words for a land that may act, where its name follows. */
  private static final Set<String> LANDS =
      Set.of(
          "region",
          "territory",
          "enclave",
          "exclave",
          "island",
          "islands",
          "archipelago",
          "emirate",
          "sultanate",
          "principality",
          "monarchy",
          "federation",
          "peninsula",
          "province");

  private final OriginFinder origins;
  private final HolderChoice holders;
  private final RegistryTables tables;
  private final PersonResolver people;
  private final StateResolver states;
  private final CommonBodies bodies;

  ReadingResolver(
      OriginFinder origins,
      HolderChoice holders,
      RegistryTables tables,
      Genders genders,
      Lexicon lexicon,
      NameKeys keys,
      CommonBodies bodies,
      StateResolver states) {
    this.bodies = bodies;
    this.origins = origins;
    this.holders = holders;
    this.tables = tables;
    this.people = new PersonResolver(holders, genders, lexicon, keys);
    this.states = states;
  }

  List<Analysis> resolve(String mention, Reading whole, MentionKind kind, ActorContext context) {
    Reading reading = person(whole, kind);
    boolean personal =
        !reading.name().isEmpty()
            && reading.noun().map(n -> n.type() != Noun.Type.BODY).orElse(kind == MentionKind.PER);
    if (personal && (kind != MentionKind.ORG || isOffice(reading))) {
      Origin origin = origins.find(reading, context);
      return List.of(people.resolve(mention, reading, origin, context));
    }
    if (reading.head().isEmpty()) {
      return nameless(mention, reading, kind, context);
    }
    Optional<Reading> named = named(reading);
    if (named.isPresent()) {
      return resolve(mention, named.get(), kind, context);
    }
    Item head = reading.head().get();
    return switch (head.type()) {
      case COUNTRY ->
          ethnic(reading, head, context)
              .map(List::of)
              .orElseGet(() -> states.state(mention, reading, head, kind, context));
      case REGION -> states.region(reading, head);
      case BODY -> body(reading, head, context);
      case WORD -> unknownNoun(mention, reading, head, kind, context);
      default -> noun(mention, reading, head, context);
    };
  }

  Resolution identify(Resolution own, String kind, ActorContext context) {
    return holders
        .holder(own.code(), kind, Optional.empty(), Optional.empty(), context)
        .map(term -> tables.person(term.person()).orElseThrow())
        .map(
            person ->
                new Resolution(
                    own.code(),
                    own.sector(),
                    Optional.of(person.id()),
                    Optional.of(person.name()),
                    own.office(),
                    person.gender(),
                    own.score(),
                    own.reason(),
                    own.alternatives(),
                    own.span(),
                    new IdentityKey("person:" + person.id())))
        .orElse(own);
  }

  List<Analysis> place(String mention, List<Item> items, ActorContext context) {
    return states.place(mention, items, context);
  }

  /**
   * "The Central Asian nation of Tajikistan", "the breakaway region of South Ossetia": what a word
   * for states or lands is said to be.
   */
  private static Optional<Reading> named(Reading reading) {
    boolean land =
        !reading.isPlural()
            && reading.name().isEmpty()
            && (reading.noun().filter(ReadingResolver::isLand).isPresent()
                || reading
                    .head()
                    .filter(h -> h.is(Type.WORD) && LANDS.contains(h.words()))
                    .isPresent());
    if (!land || reading.after().isEmpty()) {
      return Optional.empty();
    }
    Reading.Complement first = reading.after().get(0);
    List<Item> items = first.items().stream().filter(i -> !i.is(Type.DETERMINER)).toList();
    boolean one = first.preposition().equals("of") && items.size() == 1 && items.get(0).hasCode();
    return one
        ? Optional.of(
            new Reading(Optional.of(items.get(0)), List.of(), List.of(), List.of(), reading.span()))
        : Optional.empty();
  }

  private static boolean isLand(Noun noun) {
    return noun.kind().equals("country") || noun.kind().equals("breakaway");
  }

  /** "Ethnic Uzbeks in Osh" are of the place, not of the state that bears their name. */
  private Optional<Analysis> ethnic(Reading reading, Item head, ActorContext context) {
    boolean ethnic =
        reading.before().stream().anyMatch(i -> i.is(Type.WORD) && i.words().equals("ethnic"));
    Origin origin = ethnic ? origins.find(reading, context) : Origin.UNKNOWN;
    if (origin.single().isEmpty()) {
      return Optional.empty();
    }
    String code = origin.single();
    Resolution resolution =
        resolution(
                code,
                Optional.of(Sector.CVL),
                origin.score(),
                "a people there: " + origin.reason(),
                reading.span())
            .text(head.text())
            .identity("people:" + code + ":" + IdentityKeys.slug(head.text()))
            .build();
    return Optional.of(analysis(resolution, "", true, origin.explicit(), true));
  }

  /** A head that no table has: a private person, or a body of unknown capacity. */
  private List<Analysis> unknownNoun(
      String mention, Reading reading, Item head, MentionKind kind, ActorContext context) {
    if (kind == MentionKind.REF) {
      return List.of();
    }
    // "war-torn Afganistan"
    Optional<Analysis> named = states.named(mention, reading, kind);
    if (named.isPresent()) {
      return List.of(named.get());
    }
    Origin origin = origins.find(reading, context);
    boolean persons = kind == MentionKind.ROLE || kind == MentionKind.PER;
    Optional<Sector> sector =
        persons ? Optional.of(Sector.CVL) : SectorFinder.ofNamed(reading.before());
    List<Analysis> all = new ArrayList<>();
    for (String code : origin.codes().isEmpty() ? List.of("") : origin.codes()) {
      Resolution resolution =
          resolution(
                  code,
                  sector,
                  origin.score() * 0.7,
                  "unknown noun " + head.text() + ": " + origin.reason(),
                  reading.span())
              .identity("group:" + code + ":" + IdentityKeys.slug(head.words()))
              .build();
      all.add(analysis(resolution, "", reading.isPlural(), origin.explicit(), !persons));
    }
    return all;
  }

  /** In a person's mention a name may stand before the office: "Luis Cano ambassador of Peru". */
  private static Reading person(Reading reading, MentionKind kind) {
    if (kind != MentionKind.PER) {
      return reading;
    }
    if (reading.name().isEmpty()) {
      List<Item> names = reading.before().stream().filter(i -> i.is(Type.NAME)).toList();
      boolean office = isOffice(reading);
      return names.size() > 1 && office
          ? new Reading(
              reading.head(),
              reading.before().stream().filter(i -> !i.is(Type.NAME)).toList(),
              reading.after(),
              names,
              reading.span())
          : reading;
    }
    if (reading.head().map(Item::hasCode).orElse(false)) {
      List<Item> before = new ArrayList<>(reading.before());
      before.add(reading.head().get());
      return reading.withHead(Optional.empty()).withBefore(before);
    }
    return reading;
  }

  private static boolean isOffice(Reading reading) {
    return reading.noun().map(n -> n.type() == Noun.Type.OFFICE).orElse(false);
  }

  private List<Analysis> nameless(
      String mention, Reading reading, MentionKind kind, ActorContext context) {
    if (kind == MentionKind.REF || reading.span().isEmpty()) {
      return List.of();
    }
    Optional<Analysis> named = states.named(mention, reading, kind);
    if (named.isPresent()) {
      return List.of(named.get());
    }
    String name = reading.nameText(mention);
    Origin origin = kind == MentionKind.ROLE ? origins.find(reading, context) : Origin.UNKNOWN;
    String code = origin.single();
    return List.of(
        analysis(
            resolution(code, Optional.empty(), 0.2, "no word of it is known", reading.span())
                .text(name)
                .identity("name:" + code + ":" + IdentityKeys.slug(name.isEmpty() ? mention : name))
                .alternatives(context.likely().stream().distinct().limit(3).toList())
                .build(),
            "",
            false,
            false,
            kind != MentionKind.ROLE && kind != MentionKind.PER));
  }

  private List<Analysis> body(Reading reading, Item head, ActorContext context) {
    Origin origin = origins.find(reading, context);
    List<String> codes = origin.explicit() ? origin.codes() : List.of();
    Body body = OriginFinder.body(head, codes, context);
    Optional<Noun> common = head.entry().orElseThrow().nouns.stream().findFirst();
    boolean foreign =
        body instanceof Institution && !codes.isEmpty() && !codes.contains(body.code());
    boolean shared = head.entry().orElseThrow().bodies.size() > 1;
    boolean unplaced =
        body instanceof Institution
            && codes.isEmpty()
            && (context.homeCountry().isPresent() || shared)
            && !context.likely().contains(body.code());
    if (common.isPresent() && (foreign || unplaced)) {
      return noun("", reading, head, common.get(), context);
    }
    Resolution resolution =
        resolution(body.code(), body.sector(), 0.95, "named: " + body.name(), reading.span())
            .body(body)
            .alternatives(
                head.entry().orElseThrow().bodies.stream()
                    .filter(b -> b != body)
                    .map(Body::name)
                    .limit(5)
                    .toList())
            .build();
    String kind = common.map(Noun::kind).orElse(bodyKind(body));
    return List.of(analysis(resolution, kind, false, true, true));
  }

  /** The kind that a body's sector makes it, for "the parliament" or "the agency" later on. */
  private static String bodyKind(Body body) {
    return body.sector()
        .map(
            sector ->
                switch (sector) {
                  case LEG -> "parliament";
                  case GOV -> "government";
                  case MIL -> "army";
                  case COP -> "police";
                  case JUD -> "court";
                  case SPY -> "intelligence";
                  case PTY -> "party";
                  case OPP -> "opposition";
                  case BUS -> "company";
                  case EDU -> "university";
                  case JRN -> "media";
                  case REL -> "church";
                  case LAB -> "union";
                  case REB -> "armed_group";
                  default -> "civil";
                })
        .orElse("");
  }

  private List<Analysis> noun(String mention, Reading reading, Item head, ActorContext context) {
    return noun(mention, reading, head, head.noun().orElseThrow(), context);
  }

  private List<Analysis> noun(
      String mention, Reading reading, Item head, Noun noun, ActorContext context) {
    Origin origin =
        noun.type() == Noun.Type.ANAPHOR
            ? anaphor(reading, head, context)
            : origins.find(reading, context);
    if (noun.type() == Noun.Type.ANAPHOR && !origin.explicit()) {
      return List.of();
    }
    SectorFinder.Capacity capacity = SectorFinder.of(noun, reading);
    Optional<Body> repeated = CommonBodies.repeated(reading, noun, origin, context);
    if (repeated.isPresent()) {
      return List.of(repeated(reading, repeated.get(), noun, capacity));
    }
    boolean office = noun.type() == Noun.Type.OFFICE;
    List<String> codes = origin.codes().isEmpty() ? List.of("") : origin.codes();
    List<Analysis> all = new ArrayList<>();
    for (String code : codes) {
      ResolutionBuilder builder =
          resolution(
              code,
              capacity.sector(),
              origin.score(),
              noun.lemma() + ": " + origin.reason(),
              reading.span());
      Optional<OfficeTerm> holder =
          office && !reading.isPlural() && isUnmarked(reading)
              ? holders.holder(code, capacity.kind(), Optional.of(reading), origin.body(), context)
              : Optional.empty();
      if (holder.isPresent()) {
        Person person = tables.person(holder.get().person()).orElseThrow();
        builder.id(person.id()).text(person.name()).identity("person:" + person.id());
        person.gender().ifPresent(builder::gender);
      } else {
        people.genderOf(head).ifPresent(builder::gender);
        String what =
            capacity.kind().isEmpty() || capacity.kind().equals("country")
                ? capacity.sector().map(Sector::name).orElse(noun.lemma())
                : capacity.kind();
        builder.identity(
            noun.type() == Noun.Type.ANAPHOR && capacity.sector().equals(Optional.of(Sector.GOV))
                ? "state:" + code
                : (office ? "office:" : noun.type() == Noun.Type.BODY ? "body:" : "group:")
                    + code
                    + ":"
                    + what);
      }
      boolean one = !noun.plural() || noun.lemma().equals("authority");
      if (noun.type() == Noun.Type.BODY && one && Codes.isState(code)) {
        bodies.identify(builder, code, noun, reading);
      }
      if (office) {
        builder.office(PersonResolver.office(reading, head));
      }
      all.add(
          analysis(
              builder.build(),
              capacity.kind(),
              reading.isPlural(),
              origin.explicit(),
              noun.type() == Noun.Type.BODY || noun.type() == Noun.Type.ANAPHOR));
    }
    return all;
  }

  private static Analysis repeated(
      Reading reading, Body body, Noun noun, SectorFinder.Capacity capacity) {
    boolean people = noun.type() == Noun.Type.ROLE;
    Resolution resolution =
        resolution(
                body.code(),
                people ? capacity.sector() : body.sector(),
                0.9,
                "named: " + body.name(),
                reading.span())
            .body(body)
            .build();
    return analysis(
        resolution, people ? capacity.kind() : noun.kind(), reading.isPlural(), true, !people);
  }

  /** "our countries" stands for states: the noun itself is the reference. */
  private Origin anaphor(Reading reading, Item head, ActorContext context) {
    List<Item> before = new ArrayList<>(reading.before());
    before.add(head);
    Origin origin =
        origins.find(
            new Reading(Optional.of(head), before, reading.after(), List.of(), reading.span()),
            context);
    // "the North African country" is whose the report is
    Optional<String> own = context.owner().or(context::homeCountry);
    boolean one = !reading.isPlural() && reading.after().isEmpty();
    return one && origin.explicit() && origin.codes().isEmpty() && own.isPresent()
        ? new Origin(List.of(own.get()), true, 0.6, origin.reason(), Optional.empty())
        : origin;
  }

  private static boolean isUnmarked(Reading reading) {
    return reading.prefix(Lexicon.Prefix.FORMER).isEmpty()
        && reading.prefix(Lexicon.Prefix.DEPUTY).isEmpty()
        && reading.prefix(Lexicon.Prefix.ELECT).isEmpty()
        && reading.before().stream()
            .noneMatch(
                i -> i.is(Type.DETERMINER) && (i.words().equals("a") || i.words().equals("an")));
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
