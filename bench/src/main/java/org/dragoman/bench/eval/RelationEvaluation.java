package org.dragoman.bench.eval;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.event.CodedReport;
import org.dragoman.event.Coder;
import org.dragoman.event.Entity;
import org.dragoman.event.Event;
import org.dragoman.model.EventModel;
import org.dragoman.model.SentenceAnnotator;
import org.dragoman.ontology.EventType;
import org.dragoman.report.Report;
import org.dragoman.report.Span;
import org.dragoman.text.Sentence;

/**
 * Measures the coder on sentences that give one actor, one recipient and the type of what the one
 * does to the other: with the pair given, and end to end.
 *
 * <p>End to end, the answer for a row is the event whose actor and recipient overlap the row's; in
 * want of one, an event with one of them in its role; then the most confident event; then none.
 */
public final class RelationEvaluation {
  /** Figures of one way of measuring. */
  public static final class Result {
    private final Scores roots = new Scores();
    private final Scores quads = new Scores();
    private final Scores sides = new Scores();
    private int rows;
    private int pairFound;
    private final List<String> errors = new ArrayList<>();

    private void add(RelationRow row, Optional<EventType> predicted) {
      rows++;
      roots.decide(row.root(), predicted.map(Result::root).orElse(""));
      quads.decide("" + row.quad(), predicted.map(t -> "" + quad(t)).orElse(""));
      sides.decide(
          row.quad() > 2 ? "conflict" : "cooperation",
          predicted.map(t -> quad(t) > 2 ? "conflict" : "cooperation").orElse(""));
      if (!predicted.map(Result::root).orElse("").equals(row.root())) {
        errors.add(
            String.join(
                "\t",
                row.id(),
                row.root(),
                predicted.map(Result::root).orElse("-"),
                row.source(),
                row.target(),
                row.sentence()));
      }
    }

    private static boolean yields(EventType type) {
      return type.equals(EventType.CONCEDE) || type.equals(EventType.RETREAT);
    }

    private static String root(EventType type) {
      return yields(type) ? RelationRow.YIELD : type.code();
    }

    private static int quad(EventType type) {
      return yields(type) ? 2 : type.quad().code();
    }

    public Scores roots() {
      return roots;
    }

    public double rootMacroF1() {
      return roots.macroF1();
    }

    public double quadMacroF1() {
      return quads.macroF1();
    }

    public double sideMacroF1() {
      return sides.macroF1();
    }

    /** Share of rows with an event of the right actor and recipient, whatever its type. */
    public double pairRecall() {
      return rows == 0 ? 0 : (double) pairFound / rows;
    }

    /** Rows answered wrongly: id, root, answer, source, target, sentence. */
    public List<String> errors() {
      return errors;
    }
  }

  private RelationEvaluation() {}

  /** Actor and recipient given. */
  public static Result given(EventModel model, List<RelationRow> rows) {
    Result result = new Result();
    for (RelationRow row : rows) {
      Sentence whole = new Sentence(0, new Span(0, row.sentence().length()), false);
      Map<EventType, Double> types =
          model.relate(
              new SentenceAnnotator.Input(row.sentence(), whole),
              find(row.sentence(), row.source()),
              find(row.sentence(), row.target()));
      result.add(
          row, types.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey));
    }
    return result;
  }

  /** From the bare sentence. */
  public static Result endToEnd(Coder coder, List<RelationRow> rows, LocalDate published) {
    List<Report> reports = new ArrayList<>();
    for (RelationRow row : rows) {
      reports.add(Report.of(row.id(), row.sentence(), published));
    }
    Result result = new Result();
    List<CodedReport> coded = new ArrayList<>();
    for (int at = 0; at < reports.size(); at += 64) {
      coded.addAll(coder.code(reports.subList(at, Math.min(reports.size(), at + 64))));
    }
    for (int i = 0; i < rows.size(); i++) {
      RelationRow row = rows.get(i);
      Span source = find(row.sentence(), row.source());
      Span target = find(row.sentence(), row.target());
      Comparator<Event> byFit = Comparator.comparingInt(e -> fit(e, source, target));
      Optional<Event> best =
          coded.get(i).events().stream().max(byFit.thenComparingDouble(Event::confidence));
      if (best.map(e -> fit(e, source, target)).orElse(0) == 2) {
        result.pairFound++;
      }
      result.add(row, best.map(Event::type));
    }
    return result;
  }

  /** How many of the two stand in their roles; the sides of a reciprocal event are both actors. */
  private static int fit(Event event, Span source, Span target) {
    boolean acts = any(event.actors(), source);
    boolean receives =
        any(event.recipients(), target)
            || event.recipients().isEmpty()
                && event.actors().size() > 1
                && any(event.actors(), target);
    return (acts ? 1 : 0) + (receives ? 1 : 0);
  }

  private static boolean any(List<Entity> entities, Span span) {
    return entities.stream()
        .anyMatch(
            e ->
                e.span().overlaps(span) || e.antecedent().map(a -> a.overlaps(span)).orElse(false));
  }

  /** Where the words stand in the sentence; the whole sentence where they do not. */
  private static Span find(String sentence, String words) {
    int at = sentence.indexOf(words);
    if (at < 0) {
      at =
          sentence
              .toLowerCase(java.util.Locale.ROOT)
              .indexOf(words.toLowerCase(java.util.Locale.ROOT));
    }
    return at < 0 || words.isEmpty()
        ? new Span(0, sentence.length())
        : new Span(at, Math.min(sentence.length(), at + words.length()));
  }

  /** Prints a table of the figures. */
  public static void print(String title, Result result, PrintWriter out) {
    out.printf(
        java.util.Locale.ROOT,
        "%s: root macro-F1 %.3f, quad macro-F1 %.3f, cooperation/conflict macro-F1 %.3f%n",
        title,
        result.rootMacroF1(),
        result.quadMacroF1(),
        result.sideMacroF1());
    ScoreTable.print(result.roots(), out);
  }
}
