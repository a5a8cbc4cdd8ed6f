package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Mention;
import org.dragoman.model.MentionKind;

/** Joins mentions with words of their own to the chains they continue, or starts new ones. */
final class Descriptions {
  private static final Set<String> NEW = Set.of("a", "an", "another", "some", "several", "other");

  /** Kinds of office that the state last talked of has, when it is not the report's own. */
  private static final List<String> OF_A_STATE =
      List.of("leader", "minister", "government", "speaker");

  private final ActorResolver resolver;
  private final Discourse discourse;

  Descriptions(ActorResolver resolver, Discourse discourse) {
    this.resolver = resolver;
    this.discourse = discourse;
  }

  /** Where a mention stands. */
  record Place(Mention mention, String text, int sentence, boolean subject) {}

  Outcome read(Place place, ActorContext context) {
    Mention mention = place.mention();
    List<Analysis> all = resolver.analyse(place.text(), mention.kind(), context);
    if (mention.kind() == MentionKind.LOC) {
      all.forEach(a -> discourse.placedIn(a.resolution().code()));
      return new Outcome(
          List.of(), all.stream().map(Analysis::resolution).toList(), Optional.empty(), "a place");
    }
    if (all.isEmpty()) {
      return Outcome.NONE;
    }
    if (all.size() == 1 && isOfStateLastTold(all.get(0), context)) {
      all =
          resolver.analyse(
              place.text(),
              mention.kind(),
              new ActorContext(
                  context.date(),
                  Optional.of(context.talkedOf().get(0)),
                  context.talkedOf(),
                  context.sides(),
                  context.ours(),
                  context.owner()));
    }
    if (all.size() == 1 || !all.get(0).explicit()) {
      Outcome shared = shared(place, all.get(0), context);
      if (shared != Outcome.NONE) {
        return shared;
      }
    }
    List<Entity> entities = new ArrayList<>();
    Optional<Mention> antecedent = Optional.empty();
    String reason = all.get(0).resolution().reason();
    for (Analysis analysis : all) {
      Analysis told = counterpart(place, analysis, context);
      Optional<Entity> known = known(place, told);
      if (known.isPresent()) {
        antecedent = antecedent.or(() -> known.map(Entity::last));
        reason = "as told before: " + known.get().best().reason();
        known.get().add(told);
      }
      Entity entity =
          known.orElseGet(
              () -> {
                Entity started = new Entity(told, mention, place.sentence(), place.subject());
                discourse.add(started);
                return started;
              });
      entities.add(entity);
    }
    for (Entity entity : entities) {
      entity.seen(mention, place.sentence(), place.subject());
      if (!entity.isMedia() && entity.best().score() >= 0.45) {
        discourse.talksOf(entity.code());
      }
    }
    return new Outcome(entities, List.of(), antecedent, reason);
  }

  private Optional<Entity> known(Place place, Analysis analysis) {
    if (!analysis.name().isEmpty()) {
      return discourse.named(analysis).or(() -> describedAnew(analysis));
    }
    Optional<Entity> identical = discourse.identical(analysis.resolution());
    if (analysis.kind().equals("state") || analysis.thing() && analysis.explicit()) {
      return identical;
    }
    if (NEW.contains(firstWord(place.text()))) {
      return Optional.empty();
    }
    if (analysis.kind().isEmpty()) {
      return analysis.explicit() ? identical : discourse.group(analysis);
    }
    if (analysis.plural()) {
      return identical;
    }
    return discourse
        .described(analysis)
        .or(() -> analysis.explicit() ? identical : Optional.empty());
  }

  /** "Kazakhstan's foreign minister ... Nurtleu": a name for whom the report had only an office. */
  private Optional<Entity> describedAnew(Analysis analysis) {
    Resolution own = analysis.resolution();
    if (own.identifierId().isPresent()) {
      return discourse.identical(own);
    }
    return analysis.kind().isEmpty() || !analysis.explicit()
        ? Optional.empty()
        : discourse
            .described(analysis)
            .filter(e -> e.name().isEmpty() && e.best().identifierId().isEmpty());
  }

  /** "the two presidents", "Heads of State": plural offices whose states the report has told. */
  private Outcome shared(Place place, Analysis analysis, ActorContext context) {
    boolean open = analysis.plural() && !analysis.explicit() && !analysis.kind().isEmpty();
    if (!open || analysis.thing() || NEW.contains(firstWord(place.text()))) {
      return Outcome.NONE;
    }
    String kind = analysis.kind();
    boolean pointed = Set.of("the", "both", "these", "two").contains(firstWord(place.text()));
    List<Entity> holders = pointed ? discourse.described(kind, place.sentence()) : List.of();
    if (holders.size() > 1) {
      return Outcome.of(holders, "the last of such office: " + kind);
    }
    boolean high = resolver.kinds().isA(kind, "leader") || resolver.kinds().isA(kind, "minister");
    List<String> sides = context.sides();
    if (sides.size() < 2 || !pointed && !high) {
      return Outcome.NONE;
    }
    List<Entity> frame = discourse.frame();
    boolean persons = frame.stream().noneMatch(e -> e.isThing() || e.isPlural());
    if (pointed && frame.size() > 1 && persons && fits(kind)) {
      return Outcome.of(frame, "those who meet");
    }
    List<Resolution> each = new ArrayList<>();
    for (String code : sides) {
      Resolution own = analysis.resolution();
      each.add(
          new Resolution(
              code,
              own.sector(),
              Optional.empty(),
              Optional.empty(),
              own.office(),
              Optional.empty(),
              0.65,
              "of both sides",
              List.of(),
              own.span(),
              new IdentityKey("office:" + code + ":" + kind)));
    }
    return new Outcome(List.of(), each, Optional.empty(), "of both sides");
  }

  /** Wide words fit whoever meets; a lawmaker among them must have been told as one. */
  private static boolean fits(String kind) {
    return kind.equals("leader")
        || kind.equals("official")
        || kind.equals("politician")
        || kind.equals("minister")
        || kind.equals("diplomat");
  }

  private boolean isOfStateLastTold(Analysis analysis, ActorContext context) {
    return !analysis.explicit()
        && analysis.name().isEmpty()
        && !context.talkedOf().isEmpty()
        && context.homeCountry().map(h -> !context.talkedOf().contains(h)).orElse(true)
        && OF_A_STATE.stream().anyMatch(k -> resolver.kinds().isA(analysis.kind(), k));
  }

  /** "his Kazakh counterpart": the office is that of whoever meets him. */
  private Analysis counterpart(Place place, Analysis analysis, ActorContext context) {
    if (!analysis.kind().equals(PersonResolver.COUNTERPART)) {
      return analysis;
    }
    Optional<Entity> other =
        discourse
            .person(Genders.ofPossessive(firstWord(place.text())), place.sentence(), false)
            .filter(e -> !e.kind().isEmpty());
    if (other.isEmpty()) {
      return analysis;
    }
    Resolution own = analysis.resolution();
    Resolution model = other.get().best();
    Resolution filled =
        new Resolution(
            own.code(),
            model.sector(),
            own.identifierId(),
            own.identifierText(),
            model.office(),
            own.gender(),
            own.score(),
            "counterpart of " + model.identifierText().orElse(other.get().kind()),
            own.alternatives(),
            own.span(),
            own.identity());
    Resolution whole =
        analysis.name().isEmpty() ? resolver.identify(filled, other.get().kind(), context) : filled;
    return new Analysis(
        whole, other.get().kind(), analysis.plural(), analysis.explicit(), analysis.name(), false);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).toLowerCase(java.util.Locale.ROOT);
  }
}
