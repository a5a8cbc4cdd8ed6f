package org.dragoman.actor;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Mention;
import org.dragoman.ontology.Sector;

/**
 * An actor of a report, as told so far: a chain of mentions that mean the same. Changes as the
 * report is read; used by {@link Discourse} only.
 */
final class Entity {
  private Resolution best;
  private String kind;
  private List<String> name;
  private final boolean plural;
  private final boolean thing;
  private Mention last;
  private int lastSentence;
  private boolean lastSubject;

  Entity(Analysis analysis, Mention mention, int sentence, boolean subject) {
    best = analysis.resolution();
    kind = analysis.kind();
    name = analysis.name();
    plural = analysis.plural();
    thing = analysis.thing();
    last = mention;
    lastSentence = sentence;
    lastSubject = subject;
  }

  /** Another mention of it that brings words of its own. */
  void add(Analysis analysis) {
    Resolution other = analysis.resolution();
    boolean moreName = analysis.name().size() > name.size();
    if (moreName) {
      name = analysis.name();
    }
    if (kind.isEmpty()) {
      kind = analysis.kind();
    }
    boolean lessName = analysis.name().size() < name.size();
    if (lessName && best.isKnown()) {
      // A surname or an office may have been read as another's; the fuller name stands.
      best = merged(best, withoutPerson(other), false);
      return;
    }
    boolean named = other.identifierId().isPresent() && best.identifierId().isEmpty();
    boolean surer = other.score() > best.score() && other.isKnown() && analysis.explicit();
    if (named && other.score() >= 0.5 || !best.isKnown() && other.isKnown()) {
      best = merged(other, best, moreName);
    } else {
      best =
          merged(
              surer && best.identifierId().isEmpty() ? other : best,
              surer ? best : other,
              moreName);
    }
  }

  private static Resolution withoutPerson(Resolution r) {
    return new Resolution(
        r.code(),
        r.sector(),
        Optional.empty(),
        Optional.empty(),
        r.office(),
        r.gender(),
        r.score(),
        r.reason(),
        r.alternatives(),
        r.span(),
        r.identity());
  }

  private Resolution merged(Resolution main, Resolution rest, boolean moreName) {
    Optional<String> text = main.identifierText();
    if (main.identifierId().isEmpty() && !name.isEmpty()) {
      boolean longer =
          rest.identifierText().map(String::length).orElse(0) > text.map(String::length).orElse(0);
      text = longer || text.isEmpty() ? rest.identifierText() : text;
    }
    boolean takeKey =
        moreName && main.identifierId().isEmpty() && !rest.identity().value().startsWith("office");
    return new Resolution(
        main.code().isEmpty() ? rest.code() : main.code(),
        main.sector().or(rest::sector),
        main.identifierId().or(rest::identifierId),
        text,
        main.office().or(rest::office),
        main.gender().or(rest::gender),
        Math.max(main.score(), main.code().equals(rest.code()) ? rest.score() : 0),
        main.reason(),
        main.alternatives(),
        main.span(),
        takeKey && rest != main ? keyed(rest, main) : main.identity());
  }

  private static IdentityKey keyed(Resolution longer, Resolution main) {
    // The fuller name makes the key, under the code that is known.
    String value = longer.identity().value();
    int colon = value.lastIndexOf(':');
    return value.startsWith("person:") && colon > 6
        ? new IdentityKey("person:" + main.code() + value.substring(colon))
        : main.identity();
  }

  void seen(Mention mention, int sentence, boolean subject) {
    last = mention;
    lastSentence = sentence;
    lastSubject = subject;
  }

  Resolution best() {
    return best;
  }

  String kind() {
    return kind;
  }

  List<String> name() {
    return name;
  }

  boolean isPlural() {
    return plural;
  }

  /** Whether it is a body or state rather than persons. */
  boolean isThing() {
    return thing;
  }

  boolean isMedia() {
    return best.isMedia() && thing;
  }

  /** Whether "they" can mean it although the word is singular: police, an army, rebels. */
  boolean isCollective() {
    return plural
        || thing
            && best.sector()
                .filter(
                    s ->
                        s == Sector.COP
                            || s == Sector.MIL
                            || s == Sector.REB
                            || s == Sector.UAF
                            || s == Sector.OPP
                            || s == Sector.CRM)
                .isPresent();
  }

  Mention last() {
    return last;
  }

  int lastSentence() {
    return lastSentence;
  }

  boolean wasSubject() {
    return lastSubject;
  }

  String code() {
    return best.code();
  }
}
