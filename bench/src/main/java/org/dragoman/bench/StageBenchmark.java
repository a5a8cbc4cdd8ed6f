package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dragoman.actor.ActorResolver;
import org.dragoman.actor.Coreference;
import org.dragoman.corpus.CorpusReader;
import org.dragoman.corpus.Passage;
import org.dragoman.event.CodedReport;
import org.dragoman.event.Coder;
import org.dragoman.event.CoderOptions;
import org.dragoman.model.AnnotatedSentence;
import org.dragoman.model.EventModel;
import org.dragoman.model.ModelFiles;
import org.dragoman.model.SentenceAnnotator;
import org.dragoman.ontology.Ontology;
import org.dragoman.report.Report;
import org.dragoman.text.Sentence;
import org.dragoman.text.SentenceDetector;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The stages one by one, in sentences a second on one thread, over the texts of the corpus. {@code
 * bench/run} starts it from the repository's root.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class StageBenchmark {
  private static final int SENTENCES = 256;
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  private final SentenceDetector detector = new SentenceDetector();
  private Coder coder;
  private EventModel model;
  private Coreference coreference;
  private Report report;
  private List<SentenceAnnotator.Input> inputs;
  private List<AnnotatedSentence> annotated;

  @Setup(Level.Trial)
  public void load() throws IOException {
    coder = Coder.load(Optional.empty(), CoderOptions.DEFAULTS);
    model = EventModel.load(ModelFiles.bundled());
    coreference = new Coreference(ActorResolver.bundled(city -> Optional.empty()));
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("corpus/en"))) {
      int passages = 0;
      for (Path file : files.sorted().toList()) {
        for (Passage passage : new CorpusReader(Ontology.PLOVER).read(file, fault -> {})) {
          if (passages++ < SENTENCES) {
            text.append(passage.text().replace('\n', ' ')).append("\n\n");
          }
        }
      }
    }
    report = Report.of("bench", text.toString(), PUBLISHED);
    inputs = new ArrayList<>();
    for (Sentence sentence : detector.detect(report)) {
      if (inputs.size() < SENTENCES) {
        inputs.add(new SentenceAnnotator.Input(report.text(), sentence));
      }
    }
    annotated = model.annotate(inputs);
  }

  @TearDown(Level.Trial)
  public void close() {
    coder.close();
    model.close();
  }

  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public List<Sentence> detectSentences() {
    return detector.detect(report);
  }

  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public List<AnnotatedSentence> annotate() {
    return model.annotate(inputs);
  }

  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public Object resolveActors() {
    return coreference.resolve(report, annotated);
  }

  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public CodedReport codeReport() {
    return coder.code(report);
  }
}
