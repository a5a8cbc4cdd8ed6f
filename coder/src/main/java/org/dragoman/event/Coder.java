package org.dragoman.event;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.ActorResolver;
import org.dragoman.actor.Coreference;
import org.dragoman.actor.RegistryTables;
import org.dragoman.model.AnnotatedSentence;
import org.dragoman.model.EventModel;
import org.dragoman.model.Mention;
import org.dragoman.model.MentionKind;
import org.dragoman.model.ModelFiles;
import org.dragoman.model.SentenceAnnotator;
import org.dragoman.place.Countries;
import org.dragoman.place.PlaceResolver;
import org.dragoman.report.Report;
import org.dragoman.text.Sentence;
import org.dragoman.text.SentenceDetector;
import org.dragoman.time.TimeResolver;

/**
 * The coder: reports in, events out. The stages, in this order: sentences, annotation by the model,
 * coreference and resolution of actors, assembly.
 *
 * <p>Safe for use by several threads. Loading takes about a second; make one and keep it.
 */
public final class Coder implements AutoCloseable {
  private final SentenceDetector sentences;
  private final SentenceAnnotator annotator;
  private final Coreference coreference;
  private final EventAssembler assembler;

  Coder(
      SentenceDetector sentences,
      SentenceAnnotator annotator,
      Coreference coreference,
      EventAssembler assembler) {
    this.sentences = sentences;
    this.annotator = annotator;
    this.coreference = coreference;
    this.assembler = assembler;
  }

  /**
   * The coder with the model that comes with the program.
   *
   * @throws IOException if the model cannot be loaded
   */
  public static Coder load() throws IOException {
    return load(Optional.empty(), CoderOptions.DEFAULTS);
  }

  /**
   * @param model a folder with a model of the user's own
   * @throws IOException if the model cannot be loaded
   */
  public static Coder load(Optional<Path> model, CoderOptions options) throws IOException {
    return load(model, options, RegistryTables.bundled());
  }

  /**
   * @param model a folder with a model of the user's own
   * @param registry who is who, for example {@link RegistryTables#with a user's own tables}
   * @throws IOException if the model cannot be loaded
   */
  public static Coder load(Optional<Path> model, CoderOptions options, RegistryTables registry)
      throws IOException {
    ModelFiles files = model.isPresent() ? ModelFiles.in(model.get()) : ModelFiles.bundled();
    PlaceResolver places = PlaceResolver.bundled();
    return new Coder(
        new SentenceDetector(),
        EventModel.load(files),
        new Coreference(new ActorResolver(Countries.bundled(), registry, places::countryOfCity)),
        new EventAssembler(options, new EventDating(new TimeResolver()), new EventPlacing(places)));
  }

  /** Codes a bare text that was published on {@code published}. */
  public List<Event> code(String text, LocalDate published) {
    return code(Report.of("text", text, published)).events();
  }

  public CodedReport code(Report report) {
    return code(List.of(report)).get(0);
  }

  /**
   * Codes several reports at a time, which is faster than one by one.
   *
   * @return a coded report for each report, in the same order
   */
  public List<CodedReport> code(List<Report> reports) {
    List<List<AnnotatedSentence>> annotated = annotate(reports);
    List<CodedReport> coded = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      coded.add(code(reports.get(i), annotated.get(i)));
    }
    return coded;
  }

  /** Sentences that can hold an event go to the model, each distinct one of a report once. */
  private List<List<AnnotatedSentence>> annotate(List<Report> reports) {
    List<SentenceAnnotator.Input> inputs = new ArrayList<>();
    List<List<Sentence>> detected = new ArrayList<>();
    List<Map<String, Integer>> known = new ArrayList<>();
    for (Report report : reports) {
      List<Sentence> all = sentences.detect(report);
      Map<String, Integer> inputOf = new LinkedHashMap<>();
      for (Sentence sentence : all) {
        if (SentenceGate.admits(report.text(), sentence.span())) {
          String words = sentence.span().of(report.text());
          if (inputOf.putIfAbsent(words, inputs.size()) == null) {
            inputs.add(new SentenceAnnotator.Input(report.text(), sentence));
          }
        }
      }
      detected.add(all);
      known.add(inputOf);
    }
    List<AnnotatedSentence> outputs = annotator.annotate(inputs);
    List<List<AnnotatedSentence>> annotated = new ArrayList<>();
    for (int r = 0; r < reports.size(); r++) {
      List<AnnotatedSentence> ofReport = new ArrayList<>();
      for (Sentence sentence : detected.get(r)) {
        Integer input = known.get(r).get(sentence.span().of(reports.get(r).text()));
        ofReport.add(
            input == null
                ? new AnnotatedSentence(sentence, List.of(), List.of())
                : outputs.get(input).at(sentence));
      }
      annotated.add(ofReport);
    }
    return annotated;
  }

  private CodedReport code(Report report, List<AnnotatedSentence> annotated) {
    return new CodedReport(
        report,
        assembler.assemble(report, annotated, coreference.resolve(report, annotated)),
        names(report, annotated, Set.of(MentionKind.PER)),
        names(report, annotated, Set.of(MentionKind.ORG)),
        names(report, annotated, Set.of(MentionKind.LOC, MentionKind.GPE)));
  }

  private static List<String> names(
      Report report, List<AnnotatedSentence> annotated, Set<MentionKind> kinds) {
    Set<String> names = new LinkedHashSet<>();
    for (AnnotatedSentence sentence : annotated) {
      for (Mention mention : sentence.mentions()) {
        if (kinds.contains(mention.kind())) {
          names.add(mention.span().of(report.text()));
        }
      }
    }
    return List.copyOf(names);
  }

  @Override
  public void close() {
    annotator.close();
  }
}
