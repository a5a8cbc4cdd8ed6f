package org.dragoman.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.actor.Resolution;
import org.dragoman.actor.ResolvedMention;
import org.dragoman.model.ArgumentRole;
import org.dragoman.model.Mention;
import org.dragoman.model.MentionKind;
import org.dragoman.model.Trigger;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.QuadClass;
import org.dragoman.report.Report;
import org.dragoman.report.Span;

/**
 * Who takes part in an event: the trigger's actor and recipient mentions, resolved, each entity
 * once, laid out as PLOVER wants reciprocal events.
 */
record Participants(List<Entity> actors, List<Entity> recipients) {
  private static final Pattern FIRST_PERSON =
      Pattern.compile("(our|my|we)\\b", Pattern.CASE_INSENSITIVE);

  static Participants of(Trigger trigger, Report report, Map<Mention, ResolvedMention> who) {
    List<Entity> actors = entities(trigger.in(ArgumentRole.ACTOR), report, who, true);
    if (isVerbal(trigger.type())) {
      actors = spokenFor(actors, report, who);
    }
    List<Entity> recipients = entities(trigger.in(ArgumentRole.RECIPIENT), report, who, false);
    recipients = without(actors, recipients);
    if (trigger.type().equals(EventType.SUPPORT)) {
      recipients = withoutHome(actors, recipients);
    }
    if (isReciprocal(trigger)) {
      List<Entity> sides = new ArrayList<>(actors);
      sides.addAll(recipients);
      return new Participants(unique(sides), List.of());
    }
    if (trigger.type().equals(EventType.CONSULT)
        && trigger.mode().map(m -> m.code().equals("visit")).orElse(false)) {
      return hosted(actors, recipients);
    }
    return new Participants(unique(actors), unique(recipients));
  }

  /** A meeting, a call or talks, unless the one calls on the other or a third side mediates. */
  private static boolean isReciprocal(Trigger trigger) {
    return trigger.type().equals(EventType.CONSULT)
        && trigger
            .mode()
            .map(m -> m.code().equals("phone") || m.code().equals("multilateral"))
            .orElse(true);
  }

  /**
   * Whether there is enough to make an event: words alone need someone who says them, a deed
   * someone it is done by or to.
   */
  boolean suffice(EventType type) {
    if (type.equals(EventType.CONSULT)) {
      return !actors.isEmpty();
    }
    return isVerbal(type) ? !actors.isEmpty() : !actors.isEmpty() || !recipients.isEmpty();
  }

  private static boolean isVerbal(EventType type) {
    return type.quad() == QuadClass.VERBAL_COOPERATION || type.quad() == QuadClass.VERBAL_CONFLICT;
  }

  /** "Our country attaches importance to ...", said the Speaker: the act of speech is hers. */
  private static List<Entity> spokenFor(
      List<Entity> actors, Report report, Map<Mention, ResolvedMention> who) {
    List<Entity> speakers = new ArrayList<>();
    for (Entity actor : actors) {
      Optional<ResolvedMention> speaker =
          FIRST_PERSON.matcher(actor.text()).lookingAt()
              ? actor.antecedent().flatMap(a -> at(a, who))
              : Optional.empty();
      List<Resolution> same =
          speaker.map(ResolvedMention::resolutions).orElse(List.of()).stream()
              .filter(r -> actor.code().map(r.code()::equals).orElse(false))
              .toList();
      if (same.size() == 1) {
        Entity entity =
            entity(speaker.get().mention(), same.get(0), speaker.get().antecedent(), report);
        speakers.add(
            new Entity(
                entity.code(),
                entity.sector(),
                actor.text(),
                actor.span(),
                Optional.of(entity.span()),
                entity.identifierId(),
                entity.identifierText(),
                entity.office(),
                entity.gender(),
                "spoken for by " + entity.text(),
                entity.alternatives(),
                entity.identity(),
                false));
      } else {
        speakers.add(actor);
      }
    }
    return speakers;
  }

  private static Optional<ResolvedMention> at(Span span, Map<Mention, ResolvedMention> who) {
    return who.values().stream().filter(r -> r.mention().span().equals(span)).findFirst();
  }

  /**
   * Those whose country nothing but the report's own told: they belong where the event happened.
   *
   * @param country ISO 3166-1 alpha-3 of the event's place
   */
  Participants settledIn(String country) {
    return new Participants(settle(actors, country), settle(recipients, country));
  }

  private static List<Entity> settle(List<Entity> entities, String country) {
    return entities.stream()
        .map(e -> e.assumed() && e.identifierId().isEmpty() ? e.of(country) : e)
        .toList();
  }

  private static List<Entity> entities(
      List<Mention> mentions, Report report, Map<Mention, ResolvedMention> who, boolean acting) {
    List<Entity> entities = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.kind() == MentionKind.TIME) {
        continue;
      }
      ResolvedMention resolved = who.get(mention);
      List<Resolution> resolutions = resolved == null ? List.of() : resolved.resolutions();
      if (resolutions.isEmpty()) {
        entities.add(unresolved(mention, report));
      }
      for (Resolution resolution : resolutions) {
        // an agency reports; it does not act
        if (!(acting && resolution.isMedia() && isSource(mention, resolution, report))) {
          entities.add(entity(mention, resolution, resolved.antecedent(), report));
        }
      }
    }
    return entities;
  }

  /** Whether the mention is the medium that brings the report. */
  private static boolean isSource(Mention mention, Resolution resolution, Report report) {
    String words = mention.span().of(report.text());
    return report
        .publication()
        .map(
            p ->
                p.equalsIgnoreCase(words)
                    || resolution.identifierText().map(p::equalsIgnoreCase).orElse(false))
        .orElse(false);
  }

  private static Entity entity(
      Mention mention, Resolution resolution, Optional<Mention> antecedent, Report report) {
    return new Entity(
        Optional.of(resolution.code()).filter(c -> !c.isEmpty()),
        resolution.sector(),
        mention.span().of(report.text()),
        mention.span(),
        antecedent.map(Mention::span),
        resolution.identifierId(),
        resolution.identifierText(),
        resolution.office(),
        resolution.gender(),
        resolution.reason(),
        resolution.alternatives(),
        Optional.of(resolution.identity()),
        resolution.isAssumed());
  }

  private static Entity unresolved(Mention mention, Report report) {
    return new Entity(
        Optional.empty(),
        Optional.empty(),
        mention.span().of(report.text()),
        mention.span(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "not in the registry",
        List.of(),
        Optional.empty(),
        false);
  }

  /** Nobody receives what he does himself; a bare anaphor that stands for both sides is a case. */
  private static List<Entity> without(List<Entity> actors, List<Entity> recipients) {
    List<Entity> others =
        recipients.stream()
            .filter(r -> actors.stream().noneMatch(a -> key(a).equals(key(r))))
            .toList();
    // "the two countries praised each other": both sides stay on both ends
    return others.isEmpty() && actors.size() > 1 ? recipients : others;
  }

  /**
   * Praise of relations or of a visit, spoken by the one side, is aimed at the other: of "the two
   * countries" the speaker's own falls away.
   */
  private static List<Entity> withoutHome(List<Entity> actors, List<Entity> recipients) {
    if (actors.size() != 1 || actors.get(0).code().isEmpty()) {
      return recipients;
    }
    List<Entity> abroad =
        recipients.stream().filter(r -> !r.code().equals(actors.get(0).code())).toList();
    return abroad.isEmpty() ? recipients : abroad;
  }

  /**
   * One who is at home where the visit goes is a host, whatever the grammar says: "the visit of the
   * President to our parliament and the Speaker's meeting with him".
   */
  private static Participants hosted(List<Entity> actors, List<Entity> recipients) {
    List<Entity> visitors = new ArrayList<>();
    List<Entity> hosts = new ArrayList<>(recipients);
    for (Entity actor : actors) {
      boolean atHome =
          actor.code().isPresent()
              && recipients.stream().anyMatch(r -> r.code().equals(actor.code()));
      (atHome ? hosts : visitors).add(actor);
    }
    return visitors.isEmpty()
        ? new Participants(unique(actors), unique(recipients))
        : new Participants(unique(visitors), unique(hosts));
  }

  private static List<Entity> unique(List<Entity> entities) {
    Map<String, Entity> byKey = new LinkedHashMap<>();
    for (Entity entity : entities) {
      byKey.merge(key(entity), entity, (a, b) -> informed(b) > informed(a) ? b : a);
    }
    return List.copyOf(byKey.values());
  }

  private static int informed(Entity entity) {
    return (entity.identifierText().isPresent() ? 2 : 0) + (entity.office().isPresent() ? 1 : 0);
  }

  /** What makes two entities the same within one report. */
  static String key(Entity entity) {
    String who = entity.identifierId().or(entity::identifierText).orElseGet(() -> unnamed(entity));
    return entity.code().orElse("") + "/" + entity.sector().map(Enum::name).orElse("") + "/" + who;
  }

  private static String unnamed(Entity entity) {
    return entity.code().isPresent() && entity.sector().isPresent()
        ? ""
        : entity.text().toLowerCase(java.util.Locale.ROOT);
  }
}
