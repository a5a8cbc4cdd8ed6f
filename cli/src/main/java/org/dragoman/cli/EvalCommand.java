package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dragoman.bench.eval.CorpusEvaluation;
import org.dragoman.bench.eval.RegistryCase;
import org.dragoman.bench.eval.RegistryEvaluation;
import org.dragoman.bench.eval.RelationEvaluation;
import org.dragoman.bench.eval.RelationRow;
import org.dragoman.bench.eval.ScoreTable;
import org.dragoman.bench.eval.Scores;
import org.dragoman.corpus.CorpusReader;
import org.dragoman.corpus.Passage;
import org.dragoman.event.Coder;
import org.dragoman.event.CoderOptions;
import org.dragoman.model.EventModel;
import org.dragoman.model.ModelFiles;
import org.dragoman.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman eval}: how accurate the coder is on annotated text. */
@Command(
    name = "eval",
    description = "Measures the coder against annotated sentences.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    footer = {
      "",
      "A .txt file or a folder of them: passages in the notation of corpus/GUIDELINES.md.",
      "A .tsv file: id, sentence, source, target, root, quad; measured with the pair given and",
      "end to end; or phrases with what they mean on a day, as in bench/cases."
    })
final class EvalCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "a model of your own in place of the one that comes with the program")
  private Optional<Path> model;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "write the wrong answers of .tsv files there, tab-separated")
  private Optional<Path> errors;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "annotated files or folders")
  private List<Path> paths;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ModelFiles files = model.isPresent() ? ModelFiles.in(model.get()) : ModelFiles.bundled();
    List<Path> annotated = new ArrayList<>();
    List<Path> relations = new ArrayList<>();
    List<Path> cases = new ArrayList<>();
    for (Path path : paths) {
      sort(path, annotated, relations, cases);
    }
    List<String> faults = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    if (!cases.isEmpty()) {
      RegistryEvaluation registry = new RegistryEvaluation();
      for (Path file : cases) {
        registry.add(RegistryCase.read(file));
      }
      out.println("resolution of actors, places and times");
      registry.print(out);
      wrong.addAll(registry.errors());
    }
    if (!annotated.isEmpty() || !relations.isEmpty()) {
      evaluateModel(files, annotated, relations, faults, wrong, out);
    }
    if (errors.isPresent()) {
      Files.write(errors.get(), wrong, StandardCharsets.UTF_8);
    }
    for (String fault : faults) {
      err.println("dragoman: " + Printable.line(fault));
    }
    return faults.isEmpty() ? DragomanCommand.DONE : DragomanCommand.SOME_FAILED;
  }

  private void evaluateModel(
      ModelFiles files,
      List<Path> annotated,
      List<Path> relations,
      List<String> faults,
      List<String> wrong,
      PrintWriter out)
      throws IOException {
    try (EventModel events = EventModel.load(files)) {
      if (!annotated.isEmpty()) {
        evaluateCorpus(events, files.ontology(), annotated, faults, out);
      }
      for (Path file : relations) {
        List<RelationRow> rows = RelationRow.read(file);
        out.printf("%s: %d rows%n", file, rows.size());
        RelationEvaluation.Result given = RelationEvaluation.given(events, rows);
        RelationEvaluation.print("actor and recipient given", given, out);
        given.errors().forEach(e -> wrong.add("given\t" + e));
        try (Coder coder = Coder.load(model, CoderOptions.DEFAULTS)) {
          RelationEvaluation.Result found =
              RelationEvaluation.endToEnd(coder, rows, LocalDate.of(2020, 1, 1));
          RelationEvaluation.print("end to end", found, out);
          out.printf(
              Locale.ROOT,
              "  an event with the right actor and recipient: %.3f of the rows%n",
              found.pairRecall());
          found.errors().forEach(e -> wrong.add("end to end\t" + e));
        }
      }
    }
  }

  private static void sort(Path path, List<Path> annotated, List<Path> relations, List<Path> cases)
      throws IOException {
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.list(path)) {
        for (Path file : files.sorted().toList()) {
          if (file.toString().endsWith(".txt") || file.toString().endsWith(".tsv")) {
            sort(file, annotated, relations, cases);
          }
        }
      }
    } else if (!Files.isReadable(path)) {
      throw new IOException(path + ": no such file, or it may not be read");
    } else if (path.toString().endsWith(".tsv")) {
      (RegistryCase.isCases(path) ? cases : relations).add(path);
    } else {
      annotated.add(path);
    }
  }

  private static void evaluateCorpus(
      EventModel model, Ontology ontology, List<Path> files, List<String> faults, PrintWriter out)
      throws IOException {
    CorpusEvaluation evaluation = new CorpusEvaluation();
    CorpusReader reader = new CorpusReader(ontology);
    for (Path file : files) {
      List<Passage> passages = reader.read(file, faults::add);
      evaluation.add(model, passages);
    }
    out.printf("%d passages of %d files%n", evaluation.passages(), files.size());
    section("triggers with their type", evaluation.triggers(), out);
    section("arguments", evaluation.arguments(), out);
    section("modes (of triggers found)", evaluation.modes(), out);
    section("auxiliary modes (of triggers found)", evaluation.auxiliaryModes(), out);
    section("contexts (of triggers found)", evaluation.contexts(), out);
    section("mentions with their kind, exact span", evaluation.mentions(), out);
    out.printf(
        Locale.ROOT,
        "expected calibration error of the triggers' confidence: %.3f%n",
        evaluation.calibration().expectedError());
  }

  private static void section(String title, Scores scores, PrintWriter out) {
    out.println(title);
    ScoreTable.print(scores, out);
  }
}
