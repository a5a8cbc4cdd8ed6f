package org.dragoman.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.AnnotatedSentence;
import org.dragoman.model.ArgumentRole;
import org.dragoman.model.Mention;
import org.dragoman.model.MentionKind;
import org.dragoman.model.Trigger;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.ontology.EventType;
import org.dragoman.report.Span;

/** Sees in a sentence who meets whom, so that "the sides" later has a meaning. */
final class MeetingReader {
  /** How far after the subject the word that tells the meeting may stand. */
  private static final int REACH = 70;

  private final SpeechReader speech;
  private final String text;
  private final AnnotatedSentence annotated;
  private final Map<Mention, Outcome> outcomes;
  private final Discourse discourse;

  MeetingReader(
      SpeechReader speech,
      String text,
      AnnotatedSentence annotated,
      Map<Mention, Outcome> outcomes,
      Discourse discourse) {
    this.speech = speech;
    this.text = text;
    this.annotated = annotated;
    this.outcomes = outcomes;
    this.discourse = discourse;
  }

  void read(List<Mention> mentions, Optional<Mention> subject) {
    List<Mention> actors = mentions.stream().filter(this::isSide).toList();
    pair(actors);
    for (Trigger trigger : annotated.triggers()) {
      boolean told =
          trigger.type().equals(EventType.CONSULT)
              && !trigger.auxiliaryModes().contains(AuxiliaryMode.HISTORICAL)
              && !trigger.auxiliaryModes().contains(AuxiliaryMode.NEGATION);
      List<Mention> sides = new ArrayList<>(trigger.in(ArgumentRole.ACTOR));
      sides.addAll(trigger.in(ArgumentRole.RECIPIENT));
      sides.sort((a, b) -> a.span().compareTo(b.span()));
      if (told && entities(sides).size() > 1) {
        // "the sides exchanged views on the ties of the parliaments": those who meet stay the same
        if (sides.stream().noneMatch(this::isFrame)) {
          discourse.meets(entities(sides), true);
        }
        return;
      }
    }
    if (annotated.triggers().isEmpty()) {
      byWords(actors, subject);
    }
    List<Entity> all = entities(actors);
    long codes = all.stream().map(Entity::code).distinct().count();
    if (all.size() == 2 && codes == 2) {
      discourse.meets(all, false);
    }
  }

  private void byWords(List<Mention> actors, Optional<Mention> subject) {
    Span sentence = annotated.sentence().span();
    for (int i = 0; i < actors.size(); i++) {
      List<Mention> group = group(actors, i);
      Mention first = group.get(0);
      Mention last = group.get(group.size() - 1);
      Span before = new Span(sentence.start(), first.span().start());
      boolean between = SpeechReader.endsWith(text, before, "between");
      if (group.size() > 1 && between && speech.isMeeting(text, before)) {
        // "talks between X and Y"
        discourse.meets(entities(group), true);
        return;
      }
      boolean leads = subject.filter(first::equals).isPresent();
      if (!leads) {
        continue;
      }
      int after = i + group.size();
      int end = after < actors.size() ? actors.get(after).span().start() : sentence.end();
      Span gap =
          new Span(
              last.span().end(),
              Math.min(end, Math.max(last.span().end(), last.span().end() + REACH)));
      if (!speech.isMeeting(text, gap)) {
        return;
      }
      if (group.size() > 1) {
        // "X and Y met"
        discourse.meets(entities(group), true);
      } else if (after < actors.size()) {
        List<Mention> sides = new ArrayList<>(group);
        sides.addAll(group(actors, after));
        discourse.meets(entities(sides), true);
      }
      return;
    }
  }

  /** The mentions that "and" or commas join to the one at an index. */
  private List<Mention> group(List<Mention> actors, int from) {
    List<Mention> group = new ArrayList<>(List.of(actors.get(from)));
    for (int i = from + 1; i < actors.size(); i++) {
      int start = actors.get(i - 1).span().end();
      int end = actors.get(i).span().start();
      String gap = start > end ? "" : text.substring(start, end).strip();
      if (!gap.equals("and") && !gap.equals(",") && !gap.equals(", and")) {
        break;
      }
      group.add(actors.get(i));
    }
    return group;
  }

  /** Two states side by side: "between Chile and Peru". */
  private void pair(List<Mention> actors) {
    for (int i = 0; i < actors.size(); i++) {
      List<Mention> group = group(actors, i);
      Set<String> codes = new LinkedHashSet<>();
      entities(group).stream().map(Entity::code).filter(Codes::isState).forEach(codes::add);
      if (codes.size() > 1) {
        discourse.pairs(List.copyOf(codes));
        return;
      }
    }
  }

  private boolean isSide(Mention mention) {
    Outcome outcome = outcomes.get(mention);
    return mention.kind() != MentionKind.LOC
        && outcome != null
        && !outcome.entities().isEmpty()
        && outcome.entities().stream().noneMatch(Entity::isMedia);
  }

  /** Whether a mention stands for all those who meet, as told before. */
  private boolean isFrame(Mention mention) {
    return mention.kind() == MentionKind.REF
        && discourse.frame().size() > 1
        && entities(List.of(mention)).containsAll(discourse.frame());
  }

  private List<Entity> entities(List<Mention> mentions) {
    Set<Entity> all = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      Outcome outcome = outcomes.get(mention);
      if (outcome != null) {
        outcome.entities().stream().filter(e -> !e.isMedia()).forEach(all::add);
      }
    }
    return List.copyOf(all);
  }
}
