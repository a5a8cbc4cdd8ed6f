package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.actor.ActorResolver;
import org.dragoman.actor.Coreference;
import org.dragoman.corpus.CorpusReader;
import org.dragoman.corpus.Passage;
import org.dragoman.model.AnnotatedSentence;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.ontology.Ontology;
import org.dragoman.place.PlaceResolver;
import org.dragoman.report.Report;
import org.dragoman.report.Span;
import org.dragoman.text.Sentence;
import org.dragoman.time.TimeResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Events made of sentences whose mentions and triggers are given in the notation of the corpus; no
 * model takes part.
 */
class AssemblyTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);
  private static final PlaceResolver PLACES = PlaceResolver.bundled();
  private static final Coreference COREFERENCE =
      new Coreference(ActorResolver.bundled(PLACES::countryOfCity));

  private static EventAssembler assembler(CoderOptions options) {
    return new EventAssembler(
        options, new EventDating(new TimeResolver()), new EventPlacing(PLACES));
  }

  /** Every passage of the story is a sentence. */
  private static List<Event> events(String story, CoderOptions options) {
    List<String> faults = new ArrayList<>();
    List<Passage> passages =
        new CorpusReader(Ontology.PLOVER).parse("story", story.replace(" / ", "\n"), faults::add);
    assertThat(faults).isEmpty();
    StringBuilder text = new StringBuilder();
    List<AnnotatedSentence> sentences = new ArrayList<>();
    for (Passage passage : passages) {
      int start = text.length();
      text.append(passage.text());
      AnnotatedSentence atZero =
          new AnnotatedSentence(
              new Sentence(0, new Span(0, passage.text().length()), false),
              passage.mentions(),
              passage.triggers());
      sentences.add(
          atZero.at(new Sentence(sentences.size(), new Span(start, text.length()), false)));
      text.append(' ');
    }
    Report report = Report.of("story", text.toString(), PUBLISHED);
    return assembler(options).assemble(report, sentences, COREFERENCE.resolve(report, sentences));
  }

  private static String line(Event event) {
    String modes =
        (event.mode().map(m -> m + " ").orElse("")
                + AuxiliaryMode.inOrder(event.auxiliaryModes()).stream()
                    .map(Object::toString)
                    .collect(Collectors.joining(" ")))
            .strip();
    String line = event.type() + (modes.isEmpty() ? "" : " " + modes);
    line += " " + labels(event.actors());
    return event.recipients().isEmpty() ? line : line + " > " + labels(event.recipients());
  }

  private static String labels(List<Entity> entities) {
    return entities.stream().map(Entity::label).distinct().collect(Collectors.joining("+"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // reciprocal: every side is an actor
        "[a GPE France] and [b GPE Chile] <1 CONSULT held talks>. / 1 actor=a,b|CONSULT FRA GOV+CHL GOV",
        "[a ROLE Chile's president] <1 CONSULT met> [b ROLE the French president]. / 1 actor=a recipient=b|CONSULT CHL GOV+FRA GOV",
        "[a ROLE Chile's president] <1 CONSULT phoned> [b ROLE the French president]. / 1 actor=a recipient=b mode=phone|CONSULT phone CHL GOV+FRA GOV",
        // visitor and host stay apart
        "[a ROLE Chile's president] <1 CONSULT visited> [b GPE France]. / 1 actor=a recipient=b mode=visit|CONSULT visit CHL GOV > FRA GOV",
        // compound actors are one event
        "[a GPE France] and [b GPE Peru] <1 ACCUSE accused> [c GPE Russia]. / 1 actor=a,b recipient=c|ACCUSE FRA GOV+PER GOV > RUS GOV",
        // what is to come is agreed
        "[a ROLE Chile's president] will <1 CONSULT visit> [b GPE France]. / 1 actor=a recipient=b mode=visit aux=future|AGREE future CHL GOV > FRA GOV",
        "[a GPE France] will <1 SANCTION expel> [b ROLE three Russian diplomats]. / 1 actor=a recipient=b mode=expel aux=future|SANCTION expel future FRA GOV > RUS GOV",
        // dates correct the model
        "[a GPE France] <1 AID sent> grain to [b GPE Sudan] in [t TIME 2015]. / 1 actor=a recipient=b date=t|AID historical FRA GOV > SDN GOV",
        "[a GPE France] and [b GPE Chile] <1 CONSULT hold talks> on [t TIME 3 June 2024]. / 1 actor=a,b date=t|AGREE future FRA GOV+CHL GOV",
        // an act of speech needs a speaker, a deed a doer or a sufferer
        "[b GPE Russia] was <1 ACCUSE condemned>. / 1 recipient=b|''",
        "[b ROLE Three Russian soldiers] were <1 ASSAULT killed>. / 1 recipient=b|ASSAULT  > RUS MIL",
        // praise of a deed is aimed at its doer
        "[a GPE France] <1 SUPPORT praised> the <2 CONSULT visit> of [b ROLE Chile's president]. / 1 actor=a / 2 actor=b mode=visit|SUPPORT FRA GOV > CHL GOV; CONSULT visit CHL GOV",
        "[a GPE France] <1 SUPPORT rejoiced>, and the <2 CONSULT visit> of [b ROLE Chile's president] ended. / 1 actor=a / 2 actor=b|SUPPORT FRA GOV; CONSULT CHL GOV",
        // nobody acts on himself
        "[a GPE France] <1 SUPPORT hailed> ties between [b GPE France] and [c GPE Chile]. / 1 actor=a recipient=b,c|SUPPORT FRA GOV > CHL GOV",
      })
  void triggers_become_events(String story, String expected) {
    assertThat(
            events(story, CoderOptions.DEFAULTS).stream()
                .map(AssemblyTest::line)
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @Test
  void the_same_act_told_twice_is_one_event_with_both_tellings() {
    List<Event> events =
        events(
            """
            [a GPE France] <1 SANCTION expelled> [b ROLE three Russian diplomats] on [t TIME Monday].
            1 actor=a recipient=b date=t mode=expel

            [ROLE Journalists] asked about the <1 SANCTION expulsion> of [b ROLE the Russian diplomats] by [a GPE France].
            1 actor=a recipient=b mode=expel
            """,
            CoderOptions.DEFAULTS);
    assertThat(events).hasSize(1);
    assertThat(events.get(0).triggers()).hasSize(2);
    assertThat(events.get(0).date().iso()).isEqualTo("2024-05-13");
  }

  @Test
  void help_that_is_thanked_for_is_the_help_told_before() {
    assertThat(
            events(
                """
                [a GPE Peru] <1 AID sent> tents to [b GPE Sudan].
                1 actor=a recipient=b

                [b ROLE Sudan's ambassador] <1 SUPPORT thanked> [a GPE Peru] for its <2 AID help>.
                1 actor=b recipient=a
                2 actor=a
                """,
                CoderOptions.DEFAULTS))
        .extracting(AssemblyTest::line)
        .containsExactly("AID PER GOV > SDN GOV", "SUPPORT SDN GOV > PER GOV");
  }

  @Test
  void a_call_has_no_place_and_a_state_that_takes_part_is_none() {
    assertThat(
            events(
                """
                [a GPE France] and [b GPE Chile] <1 CONSULT spoke by phone> about [l LOC Gaza].
                1 actor=a,b mode=phone place=l

                [a GPE Peru] <1 AID sent> tents to [b GPE Sudan].
                1 actor=a recipient=b place=b
                """,
                CoderOptions.DEFAULTS))
        .extracting(Event::place)
        .containsExactly(Optional.empty(), Optional.empty());
  }

  @Test
  void acts_on_different_days_stay_apart() {
    assertThat(
            events(
                """
                [a ORG Turkish police] <1 COERCE arrested> [b ROLE a journalist] on [t TIME Monday].
                1 actor=a recipient=b date=t mode=arrest

                [a ORG Turkish police] <1 COERCE arrested> [b ROLE a journalist] on [t TIME Tuesday].
                1 actor=a recipient=b date=t mode=arrest
                """,
                CoderOptions.DEFAULTS))
        .hasSize(2);
  }

  @Test
  void two_criticisms_in_different_words_stay_apart() {
    assertThat(
            events(
                """
                [a GPE France] <1 ACCUSE criticised> [b GPE Russia] over the gas price.
                1 actor=a recipient=b mode=disapprove

                [a GPE France] <1 ACCUSE blamed> [b GPE Russia] for the floods.
                1 actor=a recipient=b mode=disapprove
                """,
                CoderOptions.DEFAULTS))
        .hasSize(2);
  }

  @Test
  void negated_events_are_reported_on_request_only() {
    String story =
        "[a GPE France] did not <1 AID send> grain to [b GPE Sudan].\n1 actor=a recipient=b aux=negation";
    assertThat(events(story, CoderOptions.DEFAULTS)).isEmpty();
    assertThat(events(story, CoderOptions.DEFAULTS.withNegated(true)))
        .singleElement()
        .matches(e -> e.has(AuxiliaryMode.NEGATION));
  }

  @Test
  void ids_depend_on_the_input_alone() {
    String story = "[a GPE France] <1 AID sent> grain to [b GPE Sudan].\n1 actor=a recipient=b";
    assertThat(events(story, CoderOptions.DEFAULTS).get(0).id())
        .isEqualTo(events(story, CoderOptions.DEFAULTS).get(0).id())
        .isNotEqualTo(events(story + "\n\nMore.", CoderOptions.DEFAULTS).get(0).id());
  }
}
