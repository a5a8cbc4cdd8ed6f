package org.dragoman.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actor.Item.Type;
import org.dragoman.actor.Reading.Complement;
import org.dragoman.ontology.Sector;

/** In what capacity a noun's bearer acts, and the kind of office that makes it. */
final class SectorFinder {
  private static final Set<String> BODY_PREPOSITIONS =
      Set.of("of", "for", "to", "at", "with", "within", "in", "from");

  /** Capacities that end with the office: their former holders are PLOVER's elites. */
  private static final Set<Sector> ENDING =
      EnumSet.of(
          Sector.GOV,
          Sector.LEG,
          Sector.JUD,
          Sector.MIL,
          Sector.COP,
          Sector.SPY,
          Sector.PTY,
          Sector.OPP);

  private static final Set<String> OF_STATES = Set.of("UNO", "EUR", "IGO");

  /** Sector and kind of a phrase. */
  record Capacity(Optional<Sector> sector, String kind) {}

  private SectorFinder() {}

  static Capacity of(Noun noun, Reading reading) {
    Optional<Sector> sector = noun.sector();
    String kind = noun.kind();
    boolean part =
        noun.type() == Noun.Type.BODY
            && noun.kind().equals("government")
            && !noun.lemma().endsWith("government");
    if (part) {
      // A company's board, a broadcaster's service.
      sector = ofNamed(reading.before()).or(noun::sector);
    }
    if (noun.takesBody()) {
      Optional<Sector> taken =
          ofBody(reading.before(), true).or(() -> ofComplement(reading.after(), noun));
      if (taken.isPresent() && !taken.equals(sector)) {
        sector = taken;
        kind = kindIn(taken.get(), noun, reading);
      }
    }
    // "the UN refugee chief" heads a part of it
    boolean ofPart =
        reading.before().stream()
            .anyMatch(i -> i.is(Type.NOUN) || i.is(Type.WORD) && !i.words().equals("top"));
    if (presides(noun) && ofStates(reading) && !ofPart) {
      kind = "secretary_general";
    }
    if (reading.prefix(Lexicon.Prefix.DEPUTY).isPresent()) {
      kind = deputy(kind);
    }
    boolean former = reading.prefix(Lexicon.Prefix.FORMER).isPresent();
    if (former && noun.type() == Noun.Type.OFFICE && sector.filter(ENDING::contains).isPresent()) {
      sector = Optional.of(Sector.ELI);
    }
    return new Capacity(sector, kind);
  }

  /** The sector of the body nearest to the head, or farthest left of a complement. */
  private static Optional<Sector> ofBody(List<Item> items, boolean nearestLast) {
    for (int n = 0; n < items.size(); n++) {
      Item item = items.get(nearestLast ? items.size() - 1 - n : n);
      Optional<Sector> sector =
          switch (item.type()) {
            case NOUN ->
                item.noun().filter(noun -> noun.type() != Noun.Type.ANAPHOR).flatMap(Noun::sector);
            case BODY -> item.entry().orElseThrow().bodies.get(0).sector();
            default -> Optional.empty();
          };
      if (sector.isPresent()) {
        return sector;
      }
    }
    return Optional.empty();
  }

  private static Optional<Sector> ofComplement(List<Complement> after, Noun noun) {
    return ofComplement(after, noun, Set.of("of", "from", "at", "within"))
        .or(() -> ofComplement(after, noun, BODY_PREPOSITIONS));
  }

  private static Optional<Sector> ofComplement(
      List<Complement> after, Noun noun, Set<String> prepositions) {
    for (Complement complement : after) {
      boolean sent =
          noun.taking() == Noun.Taking.SENDER
              && !complement.preposition().equals("of")
              && !complement.preposition().equals("from");
      if (!sent && prepositions.contains(complement.preposition())) {
        List<Item> items = complement.items();
        // The head of the complement is its last noun: "of the health minister's party".
        Optional<Sector> sector = ofBody(items, true);
        boolean state = items.stream().anyMatch(i -> i.is(Type.COUNTRY));
        if (sector.isPresent() || state) {
          return sector;
        }
      }
    }
    return Optional.empty();
  }

  /** The sector of the first body with a name. */
  static Optional<Sector> ofNamed(List<Item> items) {
    return items.stream()
        .filter(i -> i.is(Type.BODY))
        .findFirst()
        .flatMap(i -> i.entry().orElseThrow().bodies.get(0).sector());
  }

  private static String kindIn(Sector sector, Noun noun, Reading reading) {
    if (!presides(noun)) {
      return noun.kind();
    }
    return switch (sector) {
      case LEG -> isCommittee(reading) ? "committee_chair" : "speaker";
      case PTY -> "party_leader";
      case OPP -> "opposition_leader";
      case REB -> "rebel_leader";
      case COP -> "police_chief";
      case SPY -> "intelligence_chief";
      case MIL -> "general";
      case BUS -> "executive";
      case LAB -> "union_leader";
      case REL -> "cleric";
      default -> "head";
    };
  }

  private static boolean presides(Noun noun) {
    return noun.takesBody()
        && (noun.kind().equals("head")
            || noun.kind().equals("leader")
            || noun.kind().equals("head_of_state"));
  }

  /** Whether the head presides over a body of states: the first body told is one. */
  private static boolean ofStates(Reading reading) {
    return Stream.concat(
            reading.before().stream(),
            reading.after().stream().limit(1).flatMap(c -> c.items().stream()))
        .filter(i -> i.is(Type.BODY) || i.is(Type.NOUN) || i.is(Type.COUNTRY))
        .findFirst()
        .flatMap(i -> i.is(Type.BODY) ? i.entry() : Optional.empty())
        .map(e -> OF_STATES.contains(e.bodies.get(0).code()))
        .orElse(false);
  }

  private static boolean isCommittee(Reading reading) {
    return reading.before().stream().anyMatch(SectorFinder::isPartOfParliament)
        || reading.after().stream()
            .limit(1)
            .flatMap(c -> c.items().stream())
            .anyMatch(SectorFinder::isPartOfParliament);
  }

  private static boolean isPartOfParliament(Item item) {
    String words = item.words();
    return words.contains("committee")
        || words.contains("commission")
        || words.contains("group")
        || words.contains("faction")
        || words.contains("delegation")
        || words.contains("caucus");
  }

  private static String deputy(String kind) {
    return switch (kind) {
      case "head_of_state" -> "deputy_head_of_state";
      case "head_of_government" -> "deputy_head_of_government";
      case "speaker" -> "deputy_speaker";
      case "foreign_minister",
          "defence_minister",
          "interior_minister",
          "finance_minister",
          "justice_minister",
          "minister" ->
          "deputy_minister";
      case "ambassador" -> "diplomat";
      default -> "official";
    };
  }
}
