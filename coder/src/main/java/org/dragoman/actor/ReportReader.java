package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.AnnotatedSentence;
import org.dragoman.model.Mention;
import org.dragoman.model.MentionKind;
import org.dragoman.report.Report;
import org.dragoman.report.Span;

/** Reads one report sentence by sentence and keeps what each mention means. */
final class ReportReader {
  private final ActorResolver resolver;
  private final SpeechReader speech;
  private final Report report;
  private final Optional<String> home;
  private final Discourse discourse;
  private final Descriptions descriptions;
  private final Map<Mention, Outcome> outcomes = new LinkedHashMap<>();
  private final List<Mention> order = new ArrayList<>();

  ReportReader(ActorResolver resolver, SpeechReader speech, Report report, Optional<String> home) {
    this.resolver = resolver;
    this.speech = speech;
    this.report = report;
    this.home = home;
    this.discourse = new Discourse(resolver.persons(), resolver.kinds());
    this.descriptions = new Descriptions(resolver, discourse);
  }

  void read(AnnotatedSentence annotated, Optional<Mention> hint) {
    order.addAll(annotated.mentions());
    List<Mention> actors =
        annotated.mentions().stream()
            .filter(m -> m.kind() != MentionKind.TIME)
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    Span span = annotated.sentence().span();
    Optional<Mention> subject =
        actors.stream()
            .filter(m -> m.kind() != MentionKind.LOC)
            .filter(m -> !speech.isGoverned(report.text(), span, m))
            .findFirst();
    SentenceReader sentence =
        new SentenceReader(
            resolver, speech, descriptions, discourse, report, annotated, subject, home);
    List<Mention> ofSpeaker = new ArrayList<>();
    List<Mention> fronted = new ArrayList<>();
    for (Mention mention : actors) {
      // "our" waits until the sentence has told who speaks, "During his visit" for the subject.
      if (sentence.isFirstPerson(mention)) {
        ofSpeaker.add(mention);
      } else if (sentence.isFronted(mention)) {
        fronted.add(mention);
      } else {
        outcomes.put(mention, sentence.read(mention));
      }
    }
    for (Mention mention : fronted) {
      outcomes.put(mention, sentence.readFronted(mention, subject.map(outcomes::get)));
    }
    List<Mention> others = actors.stream().filter(m -> !ofSpeaker.contains(m)).toList();
    hint.or(
            () ->
                speech.speaker(
                    report.text(), span, others, subject.filter(m -> !ofSpeaker.contains(m))))
        .map(outcomes::get)
        .filter(o -> o.entities().size() == 1 && !o.entities().get(0).isMedia())
        .ifPresent(o -> discourse.speaks(o.entities().get(0)));
    for (Mention mention : ofSpeaker) {
      outcomes.put(mention, sentence.read(mention));
    }
    subject
        .map(outcomes::get)
        .filter(o -> !o.entities().isEmpty() && !o.entities().get(0).isMedia())
        .ifPresent(o -> discourse.acts(o.entities().get(0)));
    new MeetingReader(speech, report.text(), annotated, outcomes, discourse).read(actors, subject);
  }

  /** Every mention with what its whole chain tells, in the order given. */
  List<ResolvedMention> resolved() {
    List<ResolvedMention> resolved = new ArrayList<>(order.size());
    for (Mention mention : order) {
      Outcome outcome = outcomes.getOrDefault(mention, Outcome.NONE);
      List<Resolution> resolutions = new ArrayList<>(outcome.own());
      Span whole = new Span(0, mention.span().length());
      for (int i = 0; i < outcome.entities().size(); i++) {
        Resolution best = outcome.entities().get(i).best();
        resolutions.add(
            best.at(outcome.own().isEmpty() ? whole : best.span())
                .because(outcome.reason(), best.score()));
      }
      String reason = mention.kind() == MentionKind.TIME ? "a time" : outcome.reason();
      resolved.add(new ResolvedMention(mention, resolutions, outcome.antecedent(), reason));
    }
    return resolved;
  }
}
