package org.dragoman.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.event.CodedReport;
import org.dragoman.event.Entity;
import org.dragoman.event.Event;
import org.dragoman.event.EventWriter;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.place.Place;
import org.dragoman.report.Report;
import org.dragoman.report.Span;

/**
 * Events for people: under each report what happened, and the sentence with its evidence marked.
 */
final class TableWriter implements EventWriter {
  private static final int WIDTH = 100;
  private static final String INDENT = "              ";

  private final Writer out;
  private final Style style;
  private boolean first = true;

  TableWriter(Writer out, Style style) {
    this.out = out;
    this.style = style;
  }

  @Override
  public void write(CodedReport coded) throws IOException {
    if (!first) {
      out.write('\n');
    }
    first = false;
    Report report = coded.report();
    out.write(style.bold(Printable.line(report.id())));
    out.write("  published " + report.published());
    report.publication().ifPresent(p -> append("  by " + Printable.line(p)));
    out.write('\n');
    if (coded.events().isEmpty()) {
      out.write("  no event\n");
    }
    for (Event event : coded.events()) {
      write(event, report);
    }
  }

  private void append(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void write(Event event, Report report) throws IOException {
    StringBuilder what = new StringBuilder(event.type().code());
    event.mode().ifPresent(m -> what.append(' ').append(m));
    String aux =
        AuxiliaryMode.inOrder(event.auxiliaryModes()).stream()
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    if (!aux.isEmpty()) {
      what.append(" (").append(aux).append(')');
    }
    StringBuilder who = new StringBuilder(sides(event.actors()));
    if (!event.recipients().isEmpty()) {
      who.append(who.length() > 0 ? "  \u2192  " : "\u2192  ").append(sides(event.recipients()));
    }
    event
        .place()
        .map(Place::resolvedPlace)
        .ifPresent(p -> who.append("  in ").append(Printable.line(p)));
    out.write(
        String.format("  %-10s  ", event.date().iso())
            + style.type(what.toString())
            + "  "
            + who
            + style.faint(String.format(java.util.Locale.ROOT, "  %.2f", event.confidence()))
            + "\n");
    for (String line : wrap(evidence(event, report))) {
      out.write(INDENT + line + "\n");
    }
  }

  private String sides(List<Entity> entities) {
    return entities.stream()
        .map(e -> e.label() + " " + style.bold(Printable.line(e.identifierText().orElse(e.text()))))
        .distinct()
        .collect(Collectors.joining(" + "));
  }

  /** The sentence with the triggers that stand in it marked. */
  private String evidence(Event event, Report report) {
    String text = report.text();
    Span sentence = event.sentence().span();
    StringBuilder marked = new StringBuilder();
    int at = sentence.start();
    for (Span trigger : event.triggers().stream().sorted().toList()) {
      if (sentence.contains(trigger) && trigger.start() >= at) {
        marked.append(Printable.line(text.substring(at, trigger.start())));
        marked.append(style.evidence(Printable.line(trigger.of(text))));
        at = trigger.end();
      }
    }
    marked.append(Printable.line(text.substring(at, sentence.end())));
    return marked.toString();
  }

  private static List<String> wrap(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH - INDENT.length()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
