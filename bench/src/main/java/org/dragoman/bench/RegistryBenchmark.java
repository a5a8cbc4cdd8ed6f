package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dragoman.actor.ActorContext;
import org.dragoman.actor.ActorResolver;
import org.dragoman.actor.RegistryTables;
import org.dragoman.bench.eval.RegistryCase;
import org.dragoman.model.MentionKind;
import org.dragoman.place.PlaceResolver;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The registry in lookups a second on one thread, over the phrases of {@code bench/cases}: names
 * alone, whole phrases taken apart and resolved, and places. {@code bench/run RegistryBenchmark}
 * starts it from the repository's root.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class RegistryBenchmark {
  private static final int PHRASES = 256;

  private record Question(String phrase, MentionKind kind, ActorContext context) {}

  private final List<Question> questions = new ArrayList<>();
  private final List<RegistryCase> somewhere = new ArrayList<>();
  private PlaceResolver places;
  private ActorResolver actors;

  @Setup(Level.Trial)
  public void load() throws IOException {
    places = PlaceResolver.bundled();
    actors = ActorResolver.bundled(places::countryOfCity);
    List<RegistryCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("bench/cases"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        cases.addAll(RegistryCase.read(file));
      }
    }
    for (int i = 0; questions.size() < PHRASES || somewhere.size() < PHRASES; i++) {
      RegistryCase one = cases.get(i % cases.size());
      MentionKind kind =
          switch (one.category()) {
            case "person" -> MentionKind.PER;
            case "institution" -> MentionKind.ORG;
            case "state" -> MentionKind.GPE;
            default -> MentionKind.TIME;
          };
      if (kind != MentionKind.TIME && questions.size() < PHRASES) {
        ActorContext context = ActorContext.of(one.date(), one.country());
        questions.add(new Question(one.phrase(), kind, context));
      } else if (one.category().equals("place") && somewhere.size() < PHRASES) {
        somewhere.add(one);
      }
    }
  }

  /** A name looked up in the tables of bodies and persons. */
  @Benchmark
  @OperationsPerInvocation(PHRASES)
  public void lookUpNames(Blackhole hole) {
    RegistryTables tables = RegistryTables.bundled();
    for (Question question : questions) {
      hole.consume(tables.bodiesNamed(question.phrase()));
      hole.consume(tables.personsNamed(question.phrase()));
    }
  }

  /** A mention taken apart and resolved to who it is on its day. */
  @Benchmark
  @OperationsPerInvocation(PHRASES)
  public void resolveMentions(Blackhole hole) {
    for (Question question : questions) {
      hole.consume(actors.resolve(question.phrase(), question.kind(), question.context()));
    }
  }

  @Benchmark
  @OperationsPerInvocation(PHRASES)
  public void resolvePlaces(Blackhole hole) {
    for (RegistryCase one : somewhere) {
      hole.consume(places.resolve(one.phrase(), one.country()));
    }
  }
}
