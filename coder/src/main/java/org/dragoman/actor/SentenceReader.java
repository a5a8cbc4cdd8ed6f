package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.AnnotatedSentence;
import org.dragoman.model.Mention;
import org.dragoman.model.MentionKind;
import org.dragoman.ontology.Sector;
import org.dragoman.report.Report;
import org.dragoman.report.Span;

/** Resolves the mentions of one sentence against what the report has told before. */
final class SentenceReader {
  private static final Set<String> FIRST_PERSON =
      Set.of("our", "we", "us", "ours", "ourselves", "my", "i", "me", "myself");

  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");

  private final ActorResolver resolver;
  private final SpeechReader speech;
  private final Descriptions descriptions;
  private final Discourse discourse;
  private final Report report;
  private final AnnotatedSentence annotated;
  private final Optional<Mention> subject;
  private final Optional<String> home;
  private final int index;

  /** The mentions read so far that stand side by side: "X and Y". */
  private final List<Entity> coordinated = new ArrayList<>();

  private Optional<Mention> previous = Optional.empty();

  SentenceReader(
      ActorResolver resolver,
      SpeechReader speech,
      Descriptions descriptions,
      Discourse discourse,
      Report report,
      AnnotatedSentence annotated,
      Optional<Mention> subject,
      Optional<String> home) {
    this.resolver = resolver;
    this.speech = speech;
    this.descriptions = descriptions;
    this.discourse = discourse;
    this.report = report;
    this.annotated = annotated;
    this.subject = subject;
    this.home = home;
    this.index = annotated.sentence().index();
  }

  boolean isFirstPerson(Mention mention) {
    return resolver.lexicon().words(textOf(mention)).stream()
        .anyMatch(w -> FIRST_PERSON.contains(w.key()));
  }

  /**
   * Whether a possessive stands before the subject of its sentence: "In her speech, the minister".
   */
  boolean isFronted(Mention mention) {
    return mention.kind() == MentionKind.REF
        && POSSESSIVES.contains(textOf(mention).toLowerCase(Locale.ROOT))
        && subject.filter(s -> s.span().start() > mention.span().start()).isPresent();
  }

  /**
   * Reads a possessive that stands before the subject, which it then means if it can.
   *
   * @param told what the subject means
   */
  Outcome readFronted(Mention mention, Optional<Outcome> told) {
    Reference reference =
        Reference.of(resolver.lexicon().words(textOf(mention)), resolver.lexicon()).orElseThrow();
    List<Entity> entities = told.map(Outcome::entities).orElse(List.of());
    boolean one = entities.size() == 1;
    boolean fits =
        switch (reference.to()) {
          case "person" ->
              one
                  && !entities.get(0).isThing()
                  && !entities.get(0).isPlural()
                  && !Discourse.contradicts(reference.gender(), entities.get(0).best().gender());
          case "thing" -> one && entities.get(0).isThing() && !entities.get(0).isMedia();
          default -> entities.size() > 1 || one && entities.get(0).isCollective();
        };
    return fits ? Outcome.of(entities, "the subject of the sentence") : refer(reference, false);
  }

  Outcome read(Mention mention) {
    String text = textOf(mention);
    List<Word> words = resolver.lexicon().words(text);
    boolean leads = subject.filter(mention::equals).isPresent();
    Optional<Reference> reference =
        mention.kind() == MentionKind.LOC
            ? Optional.empty()
            : Reference.of(words, resolver.lexicon());
    Outcome outcome =
        reference.isPresent()
            ? refer(reference.get(), leads)
            : descriptions.read(
                new Descriptions.Place(asPerson(mention, text, words), text, index, leads),
                context(words));
    if (reference.isPresent()) {
      outcome
          .entities()
          .forEach(
              e -> e.seen(mention, index, leads || e.wasSubject() && e.lastSentence() == index));
    }
    coordinate(mention, outcome);
    return outcome;
  }

  /** A bare surname, whatever the model takes it for, is the person the report has named before. */
  private Mention asPerson(Mention mention, String text, List<Word> words) {
    boolean bare = words.size() == 1 && Character.isUpperCase(text.charAt(0));
    if (!bare || mention.kind() == MentionKind.PER || mention.kind() == MentionKind.LOC) {
      return mention;
    }
    boolean told =
        resolver.analyse(text, MentionKind.PER, context(words)).stream()
            .anyMatch(
                a ->
                    !a.name().isEmpty()
                        && discourse.named(a).filter(e -> e.name().size() > 1).isPresent());
    return told ? new Mention(mention.span(), MentionKind.PER, mention.confidence()) : mention;
  }

  private Outcome refer(Reference reference, boolean leads) {
    return switch (reference.to()) {
      case "person" ->
          Outcome.of(
              discourse.person(reference.gender(), index, leads).map(List::of).orElse(List.of()),
              "the person last told whom it fits");
      case "thing" ->
          Outcome.of(
              discourse.thing(index).map(List::of).orElse(List.of()),
              "the body or state last told");
      case "group" -> Outcome.of(discourse.several(index, coordinated), "the several last told");
      case "sides" -> Outcome.of(discourse.frame(), "those who meet");
      case "other" ->
          Outcome.of(
              discourse
                  .other(discourse.person(Genders.ofPossessive(reference.whose()), index, false))
                  .map(List::of)
                  .orElse(List.of()),
              "the other side");
      case "speaker" -> speaker(reference);
      case "country", "people" -> states(reference);
      default -> throw new IllegalStateException("anaphors.tsv: refers " + reference.to());
    };
  }

  /** "we" and bare "our": the speaker, or both sides where the talk is of what joins them. */
  private Outcome speaker(Reference reference) {
    if (reference.plural() && isMutual() && discourse.frame().size() > 1) {
      return Outcome.of(discourse.frame(), "both sides, of what joins them");
    }
    return Outcome.of(discourse.speaker().map(List::of).orElse(List.of()), "the speaker");
  }

  private Outcome states(Reference reference) {
    List<String> codes = codes(reference);
    Sector sector = reference.to().equals("people") ? Sector.CVL : Sector.GOV;
    String what = sector == Sector.CVL ? "people:" : "state:";
    List<Resolution> each = new ArrayList<>();
    for (String code : codes) {
      Optional<String> name = resolver.stateName(code);
      each.add(
          new Resolution(
              code,
              Optional.of(sector),
              Optional.empty(),
              name,
              Optional.empty(),
              Optional.empty(),
              0.75,
              "stands for " + code,
              List.of(),
              new Span(0, 0),
              new IdentityKey(what + code)));
    }
    if (each.isEmpty()) {
      return Outcome.NONE;
    }
    String reason =
        codes.size() > 1
            ? "the states of both sides"
            : reference.whose().equals("our") ? "the speaker's state" : "the state last told";
    Optional<Mention> antecedent =
        (reference.whose().equals("our") && codes.size() == 1
                ? discourse.speaker()
                : discourse.frame().stream().findFirst())
            .map(Entity::last);
    return new Outcome(List.of(), each, antecedent, reason);
  }

  private List<String> codes(Reference reference) {
    if (reference.whose().equals("our") || reference.whose().equals("my")) {
      return ours(reference.plural());
    }
    if (reference.plural()) {
      return discourse.sideCodes();
    }
    if (reference.whose().equals("his") || reference.whose().equals("her")) {
      Optional<String> gender = Genders.ofPossessive(reference.whose());
      return discourse
          .person(gender, index, false)
          .map(Entity::code)
          .filter(Codes::isState)
          .map(List::of)
          .orElse(List.of());
    }
    return discourse.lastState().isEmpty()
        ? home.map(List::of).orElse(List.of())
        : List.of(discourse.lastState());
  }

  /** Whom "our" covers: both sides' states for what both have, else the speaker's. */
  private List<String> ours(boolean plural) {
    List<String> sides = discourse.sideCodes();
    if (plural && sides.size() > 1) {
      return sides;
    }
    return discourse
        .speaker()
        .map(Entity::code)
        .filter(Codes::isState)
        .or(() -> home)
        .map(List::of)
        .orElse(List.of());
  }

  private ActorContext context(List<Word> words) {
    ActorContext context =
        ActorContext.of(report.published(), home)
            .withTalkedOf(discourse.talkedOf())
            .withSides(discourse.sideCodes());
    boolean states = false;
    for (Word word : words) {
      switch (word.key()) {
        case "our", "my" -> {
          states = words.stream().anyMatch(w -> isStates(w.key()));
          boolean both = states || isMutual();
          context = context.withOurs(ours(both));
        }
        case "his", "her" -> context = context.withOwner(owner(Genders.ofPossessive(word.key())));
        case "its" -> context = context.withOwner(discourse.thing(index).map(Entity::code));
        case "country" ->
            context =
                context.withOwner(
                    Optional.of(discourse.lastState()).filter(s -> !s.isEmpty()).or(() -> home));
        default -> {
          // Other words refer to nobody.
        }
      }
    }
    return context;
  }

  private boolean isStates(String word) {
    return resolver
        .lexicon()
        .anaphor(word)
        .filter(a -> a.plural() && (a.refers().equals("country") || a.refers().equals("people")))
        .isPresent();
  }

  private Optional<String> owner(Optional<String> gender) {
    return discourse.person(gender, index, false).map(Entity::code).filter(c -> !c.isEmpty());
  }

  /** Whether the talk is of what joins two sides: its words say so, or both are the subject. */
  private boolean isMutual() {
    boolean sides =
        subject
            .map(m -> Reference.of(resolver.lexicon().words(textOf(m)), resolver.lexicon()))
            .flatMap(r -> r)
            .filter(r -> r.to().equals("sides") || r.to().equals("group"))
            .isPresent();
    return sides || speech.isMutual(report.text(), annotated.sentence().span());
  }

  private void coordinate(Mention mention, Outcome outcome) {
    boolean joined = false;
    if (previous.isPresent() && previous.get().span().end() <= mention.span().start()) {
      String gap =
          report.text().substring(previous.get().span().end(), mention.span().start()).strip();
      joined = gap.equals("and") || gap.equals(",") || gap.equals(", and") || gap.equals("&");
    }
    boolean actor = mention.kind() != MentionKind.LOC && !outcome.entities().isEmpty();
    if (!joined && actor && coordinated.size() < 2) {
      coordinated.clear();
    }
    if (actor && (joined || coordinated.isEmpty())) {
      outcome.entities().stream().filter(e -> !coordinated.contains(e)).forEach(coordinated::add);
    }
    previous = Optional.of(mention);
  }

  private String textOf(Mention mention) {
    return mention.span().of(report.text());
  }
}
