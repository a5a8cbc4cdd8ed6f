package org.dragoman.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Argument;
import org.dragoman.model.ArgumentRole;
import org.dragoman.model.Mention;
import org.dragoman.model.MentionKind;
import org.dragoman.model.Trigger;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.ontology.Context;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.Mode;
import org.dragoman.ontology.Ontology;
import org.dragoman.report.Span;

/** Parses one passage in the notation of corpus/GUIDELINES.md. Twin of training/corpus.py. */
final class PassageParser {
  private static final Pattern OPEN =
      Pattern.compile("\\[(?:([a-z]+[0-9]*) )?([A-Z]+) |<([0-9]+) ([A-Z]+) ");
  private static final Pattern EVENT = Pattern.compile("([0-9]+)((?: [a-z]+=\\S+)*)\\s*");

  private final Ontology ontology;
  private final String batch;
  private final int firstLine;
  private final StringBuilder text = new StringBuilder();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Mention> byId = new LinkedHashMap<>();
  private final Map<Integer, Span> triggerSpans = new TreeMap<>();
  private final Map<Integer, EventType> triggerTypes = new TreeMap<>();
  private final Map<Integer, Trigger> triggers = new TreeMap<>();

  PassageParser(Ontology ontology, String batch, int firstLine) {
    this.ontology = ontology;
    this.batch = batch;
    this.firstLine = firstLine;
  }

  /** Parses the lines of one passage; the first stands on line {@code firstLine} of its file. */
  Passage parse(List<String> lines) throws MalformedPassageException {
    int body = 0;
    while (body < lines.size() && !EVENT.matcher(lines.get(body)).matches()) {
      body++;
    }
    if (body == 0) {
      throw fault(firstLine, "an event line without a text");
    }
    parseText(String.join("\n", lines.subList(0, body)));
    for (int i = body; i < lines.size(); i++) {
      parseEvent(lines.get(i), firstLine + i);
    }
    for (int number : triggerSpans.keySet()) {
      if (!triggers.containsKey(number)) {
        throw fault(firstLine, "no event line for trigger " + number);
      }
    }
    return new Passage(
        batch + ":" + firstLine,
        text.toString(),
        List.copyOf(mentions),
        List.copyOf(triggers.values()));
  }

  private void parseText(String source) throws MalformedPassageException {
    Matcher open = OPEN.matcher(source);
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == ']' || c == '>') {
        throw fault(firstLine, "stray '" + c + "'");
      }
      if (c != '[' && c != '<') {
        text.append(c);
        at++;
        continue;
      }
      open.region(at, source.length());
      if (!open.lookingAt()) {
        throw fault(firstLine, "bad markup at '" + excerpt(source, at) + "'");
      }
      int close = source.indexOf(c == '[' ? ']' : '>', open.end());
      if (close < 0) {
        throw fault(firstLine, "unclosed '" + excerpt(source, at) + "'");
      }
      String words = source.substring(open.end(), close);
      if (words.isBlank() || !words.strip().equals(words) || words.matches(".*[\\[\\]<>].*")) {
        throw fault(firstLine, "empty, nested or padded markup at '" + excerpt(source, at) + "'");
      }
      Span span = new Span(text.length(), text.length() + words.length());
      text.append(words);
      if (c == '[') {
        addMention(open.group(1), open.group(2), span);
      } else {
        addTrigger(Integer.parseInt(open.group(3)), open.group(4), span);
      }
      at = close + 1;
    }
  }

  private void addMention(String id, String kind, Span span) throws MalformedPassageException {
    Mention mention;
    try {
      mention = new Mention(span, MentionKind.valueOf(kind), 1);
    } catch (IllegalArgumentException e) {
      throw fault(firstLine, "unknown kind " + kind);
    }
    mentions.add(mention);
    if (id != null && byId.put(id, mention) != null) {
      throw fault(firstLine, "mention id " + id + " twice");
    }
  }

  private void addTrigger(int number, String type, Span span) throws MalformedPassageException {
    EventType eventType =
        ontology.type(type).orElseThrow(() -> fault(firstLine, "unknown type " + type));
    if (triggerSpans.put(number, span) != null) {
      throw fault(firstLine, "trigger " + number + " twice");
    }
    triggerTypes.put(number, eventType);
  }

  private void parseEvent(String line, int lineNumber) throws MalformedPassageException {
    Matcher event = EVENT.matcher(line);
    if (!event.matches()) {
      throw fault(lineNumber, "text after an event line, or a malformed event line");
    }
    int number = Integer.parseInt(event.group(1));
    if (!triggerSpans.containsKey(number) || triggers.containsKey(number)) {
      throw fault(lineNumber, "no trigger " + number + ", or a second line for it");
    }
    EventType type = triggerTypes.get(number);
    Optional<Mode> mode = Optional.empty();
    Set<AuxiliaryMode> auxiliary = EnumSet.noneOf(AuxiliaryMode.class);
    Map<Context, Double> contexts = new EnumMap<>(Context.class);
    List<Argument> arguments = new ArrayList<>();
    for (String part : event.group(2).strip().split(" +")) {
      if (part.isEmpty()) {
        continue;
      }
      String key = part.substring(0, part.indexOf('='));
      String value = part.substring(key.length() + 1);
      for (String v : value.split(",")) {
        try {
          switch (key) {
            case "mode" ->
                mode =
                    Optional.of(
                        ontology
                            .mode(type, v)
                            .orElseThrow(() -> fault(lineNumber, type + " has no mode " + v)));
            case "aux" -> auxiliary.add(AuxiliaryMode.valueOf(v.toUpperCase(Locale.ROOT)));
            case "ctx" -> contexts.put(Context.of(v), 1.0);
            case "actor", "recipient", "date", "place" ->
                arguments.add(
                    new Argument(
                        ArgumentRole.valueOf(key.toUpperCase(Locale.ROOT)),
                        Optional.ofNullable(byId.get(v))
                            .orElseThrow(() -> fault(lineNumber, "no mention " + v)),
                        1));
            default -> throw fault(lineNumber, "unknown key " + key);
          }
        } catch (IllegalArgumentException e) {
          throw fault(lineNumber, "unknown value " + v + " of " + key);
        }
      }
    }
    triggers.put(
        number,
        new Trigger(triggerSpans.get(number), type, 1, mode, auxiliary, contexts, arguments));
  }

  private static String excerpt(String source, int at) {
    return source.substring(at, Math.min(source.length(), at + 30));
  }

  private MalformedPassageException fault(int line, String message) {
    return new MalformedPassageException(line, message);
  }
}
