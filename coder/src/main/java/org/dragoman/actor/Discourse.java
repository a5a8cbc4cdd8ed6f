package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a report has told so far: its actors, who meets whom, who speaks. One for each report. */
final class Discourse {
  /** How many sentences back a pronoun still reaches. */
  private static final int REACH = 4;

  private final PersonIndex persons;
  private final Kinds kinds;
  private final List<Entity> entities = new ArrayList<>();
  private final List<String> talkedOf = new ArrayList<>();
  private List<Entity> frame = List.of();
  private boolean firm;
  private List<String> pair = List.of();
  private Optional<Entity> speaker = Optional.empty();
  private Optional<Entity> subject = Optional.empty();
  private String lastState = "";

  Discourse(PersonIndex persons, Kinds kinds) {
    this.persons = persons;
    this.kinds = kinds;
  }

  void add(Entity entity) {
    entities.add(entity);
  }

  List<String> talkedOf() {
    return List.copyOf(talkedOf);
  }

  void talksOf(String code) {
    if (Codes.isState(code)) {
      talkedOf.remove(code);
      talkedOf.add(0, code);
      lastState = code;
    }
  }

  /** A place was named: "the country" may mean its state. */
  void placedIn(String code) {
    lastState = Codes.isState(code) ? code : lastState;
  }

  /** The state last named; empty if none was. */
  String lastState() {
    return lastState;
  }

  Optional<Entity> speaker() {
    return speaker.or(() -> subject);
  }

  void speaks(Entity entity) {
    speaker = Optional.of(entity);
  }

  void acts(Entity entity) {
    subject = Optional.of(entity);
  }

  /** Those who meet, as last told; without a meeting, the last that a sentence told together. */
  List<Entity> frame() {
    return frame;
  }

  /**
   * @param meeting whether the words tell of a meeting; what merely stands together gives way to it
   */
  void meets(List<Entity> sides, boolean meeting) {
    if (sides.size() > 1 && (meeting || !firm)) {
      frame = List.copyOf(sides);
      firm |= meeting;
    }
  }

  /** Two states named as a pair. */
  void pairs(List<String> codes) {
    if (codes.size() > 1) {
      pair = List.copyOf(codes);
    }
  }

  /** The states of the two sides; fewer than two where the report has not told them. */
  List<String> sideCodes() {
    LinkedHashSet<String> codes = new LinkedHashSet<>();
    frame.stream().map(Entity::code).filter(Codes::isState).forEach(codes::add);
    if (codes.size() > 1) {
      return List.copyOf(codes);
    }
    if (pair.size() > 1) {
      return pair;
    }
    return talkedOf.size() < 2 ? List.of() : List.of(talkedOf.get(1), talkedOf.get(0));
  }

  /** The chain that a named person belongs to, by name. */
  Optional<Entity> named(Analysis analysis) {
    Resolution own = analysis.resolution();
    return latest(
        e ->
            !e.name().isEmpty()
                && !contradicts(own.gender(), e.best().gender())
                && !(analysis.explicit()
                    && Codes.isState(e.code())
                    && !own.code().equals(e.code())
                    && analysis.name().size() == 1)
                && (sameId(own, e.best())
                    || (persons.compatible(analysis.name(), e.name())
                            || persons.compatible(e.name(), analysis.name()))
                        && !differentId(own, e.best(), analysis)));
  }

  Optional<Entity> identical(Resolution resolution) {
    String key = resolution.identity().value();
    return latest(e -> e.best().identity().value().equals(key));
  }

  /** The chain that "the minister" or "the Kazakh diplomat" means. */
  Optional<Entity> described(Analysis analysis) {
    String code = analysis.resolution().code();
    return latest(
        e ->
            !e.isPlural()
                && e.isThing() == analysis.thing()
                && kinds.isA(e.kind(), analysis.kind())
                && (!analysis.explicit() || e.code().equals(code)));
  }

  /** Those whom "the two presidents" means: the last who hold such offices. */
  List<Entity> described(String kind, int sentence) {
    List<Entity> found =
        entities.stream()
            .filter(e -> !e.isPlural() && !e.isThing() && kinds.isA(e.kind(), kind))
            .filter(e -> sentence - e.lastSentence() <= REACH)
            .sorted(LATEST_FIRST)
            .limit(2)
            .toList();
    return found.size() < 2 ? List.of() : List.of(found.get(1), found.get(0));
  }

  /** The group that "the protesters" repeats. */
  Optional<Entity> group(Analysis analysis) {
    return latest(
        e ->
            e.isPlural() == analysis.plural()
                && e.kind().isEmpty()
                && e.name().isEmpty()
                && !e.isThing()
                && e.best().sector().equals(analysis.resolution().sector()));
  }

  /**
   * Whom "he" or "she" means.
   *
   * @param leads whether the pronoun is the subject of its sentence
   */
  Optional<Entity> person(Optional<String> gender, int sentence, boolean leads) {
    Entity best = null;
    double most = 0;
    for (Entity e : entities) {
      int distance = sentence - e.lastSentence();
      boolean person = !e.isThing() && !e.isPlural() && !e.isMedia();
      if (!person || distance > REACH || contradicts(gender, e.best().gender())) {
        continue;
      }
      double weight = 3.0 / (1 + distance);
      weight += e.wasSubject() ? leads || distance == 0 ? 1.2 : 0.8 : 0;
      weight += gender.isPresent() && gender.equals(e.best().gender()) ? 1 : 0;
      weight += e.name().isEmpty() ? 0 : 0.4;
      if (best == null
          || weight > most
          || weight == most && e.last().span().compareTo(best.last().span()) > 0) {
        best = e;
        most = weight;
      }
    }
    return Optional.ofNullable(best);
  }

  /** What "it" means: a body or state. */
  Optional<Entity> thing(int sentence) {
    Entity best = null;
    double most = 0;
    for (Entity e : entities) {
      int distance = sentence - e.lastSentence();
      if (!e.isThing() || e.isPlural() || e.isMedia() || distance > REACH) {
        continue;
      }
      double weight = 3.0 / (1 + distance) + (e.wasSubject() ? 1.2 : 0);
      if (best == null || weight >= most) {
        best = e;
        most = weight;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whom "they" means: several just told as subject, else those who meet, else the last several.
   */
  List<Entity> several(int sentence, List<Entity> coordinated) {
    if (coordinated.size() > 1) {
      return coordinated;
    }
    Optional<Entity> group = latest(e -> e.isCollective() && sentence - e.lastSentence() <= REACH);
    boolean topical =
        group.filter(g -> g.wasSubject() && sentence - g.lastSentence() <= 1).isPresent();
    if (topical) {
      return List.of(group.get());
    }
    if (frame.size() > 1) {
      return frame;
    }
    return group.map(List::of).orElse(List.of());
  }

  /** The side of the meeting that is not the given one. */
  Optional<Entity> other(Optional<Entity> one) {
    return frame.stream().filter(e -> one.isEmpty() || e != one.get()).findFirst();
  }

  Optional<Entity> subject() {
    return subject;
  }

  private static final Comparator<Entity> LATEST_FIRST =
      Comparator.comparing((Entity e) -> e.last().span()).reversed();

  private Optional<Entity> latest(Predicate<Entity> wanted) {
    return entities.stream().filter(wanted).min(LATEST_FIRST);
  }

  static boolean contradicts(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  private static boolean sameId(Resolution a, Resolution b) {
    return a.identifierId().isPresent() && a.identifierId().equals(b.identifierId());
  }

  /** Two registered persons are two, unless a bare surname may have been read as the wrong one. */
  private static boolean differentId(Resolution a, Resolution b, Analysis analysis) {
    return analysis.name().size() > 1
        && a.identifierId().isPresent()
        && b.identifierId().isPresent()
        && !a.identifierId().equals(b.identifierId());
  }
}
