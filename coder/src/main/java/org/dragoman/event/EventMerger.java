package org.dragoman.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.ontology.Context;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.QuadClass;
import org.dragoman.report.Report;
import org.dragoman.report.Span;

/**
 * Makes one event of the tellings of the same event in a story: headline, lead and body often tell
 * it three times.
 *
 * <p>Two tellings are the same when type, auxiliary modes and direction agree, the participants of
 * the one are all among the other's (within a sentence, one may name no recipient), dates and modes
 * do not contradict each other, and, for acts of speech (of which a speaker does several), the same
 * words tell them or the same sentence does.
 */
final class EventMerger {
  /** Of two tellings in one sentence, one less sure than this takes the other's mode. */
  private static final double WEAK = 0.7;

  private static final Set<String> RESULTS =
      Set.of("kill", "wound", "injur", "dead", "death", "died", "claimed the lives", "maim");

  private final Report report;
  private final List<Event> events = new ArrayList<>();
  private final Map<String, List<Integer>> byKind = new HashMap<>();

  EventMerger(Report report) {
    this.report = report;
  }

  void add(Event event) {
    // candidates share type and one participant's code, so that long reports stay cheap
    Set<Integer> candidates = new LinkedHashSet<>();
    for (String kind : kinds(event)) {
      candidates.addAll(byKind.getOrDefault(kind, List.of()));
    }
    candidates.addAll(byKind.getOrDefault(event.type() + " headline", List.of()));
    for (int i : candidates) {
      if (same(events.get(i), event)) {
        events.set(i, merge(events.get(i), event));
        index(i, events.get(i));
        return;
      }
    }
    events.add(event);
    index(events.size() - 1, event);
  }

  List<Event> events() {
    return List.copyOf(events);
  }

  private void index(int i, Event event) {
    for (String kind : kinds(event)) {
      List<Integer> known = byKind.computeIfAbsent(kind, k -> new ArrayList<>());
      if (!known.contains(i)) {
        known.add(i);
        if (known.size() > 64) {
          known.remove(0);
        }
      }
    }
  }

  private static Set<String> kinds(Event event) {
    Set<String> kinds = new LinkedHashSet<>();
    if (event.sentence().headline()) {
      kinds.add(event.type() + " headline");
    }
    for (Entity actor : event.actors()) {
      kinds.add(event.type() + ">" + actor.code().orElse(""));
    }
    for (Entity recipient : event.recipients()) {
      kinds.add(event.type() + "<" + recipient.code().orElse(""));
    }
    return kinds;
  }

  private boolean same(Event a, Event b) {
    if (!a.auxiliaryModes().equals(b.auxiliaryModes()) || !compatible(a.date(), b.date())) {
      return false;
    }
    boolean sentence = a.sentence().equals(b.sentence());
    boolean oneIsResult = sentence && isResult(a) != isResult(b);
    boolean oneIsWeak = sentence && Math.min(a.confidence(), b.confidence()) < WEAK;
    if (a.mode().isPresent()
        && b.mode().isPresent()
        && !a.mode().equals(b.mode())
        && !oneIsResult
        && !oneIsWeak) {
      return false;
    }
    boolean headline = a.sentence().headline() || b.sentence().headline();
    boolean together = a.sentence().equals(b.sentence()) || headline;
    if (a.type().equals(EventType.CONSULT)) {
      // a visit and the meeting that it was have the same people, laid out in two ways
      boolean met = sides(a).size() > 1 && sides(b).size() > 1;
      return (met || headline) && covers(sides(a), sides(b), headline);
    }
    boolean oneUnaimed = a.recipients().isEmpty() != b.recipients().isEmpty();
    // "thanked Pakistan for its help": the help told before, to nobody named again
    boolean recalled =
        b.recipients().isEmpty() && a.type().quad() == QuadClass.MATERIAL_COOPERATION;
    if (!covers(a.actors(), b.actors(), headline)
        || !covers(a.recipients(), b.recipients(), headline)
            && !(oneUnaimed && (together || recalled))) {
      return false;
    }
    return together || !isSpeech(a.type()) || sharesStem(a, b);
  }

  /** A call has no place; one that its sentence names is what was talked of. */
  private static boolean isCall(Event event) {
    return event.mode().map(m -> m.code().equals("phone")).orElse(false);
  }

  private static List<Entity> sides(Event event) {
    List<Entity> sides = new ArrayList<>(event.actors());
    sides.addAll(event.recipients());
    return sides;
  }

  /** Whether an assault is told by what came of it alone: "killed", not "shelled". */
  private boolean isResult(Event event) {
    return event.type().equals(EventType.ASSAULT)
        && event.triggers().stream()
            .map(t -> t.of(report.text()).toLowerCase(Locale.ROOT))
            .allMatch(words -> RESULTS.stream().anyMatch(words::contains));
  }

  private static boolean isSpeech(EventType type) {
    return !type.equals(EventType.CONSULT)
        && (type.quad() == QuadClass.VERBAL_COOPERATION
            || type.quad() == QuadClass.VERBAL_CONFLICT);
  }

  private static boolean compatible(EventDate a, EventDate b) {
    if (a.evidence().isEmpty() || b.evidence().isEmpty()) {
      return true;
    }
    return !a.start().isAfter(b.end()) && !b.start().isAfter(a.end());
  }

  /** Whether every entity of the shorter side has its like in the longer one. */
  private static boolean covers(List<Entity> a, List<Entity> b, boolean headline) {
    if (a.isEmpty() != b.isEmpty()) {
      return false;
    }
    List<Entity> few = a.size() <= b.size() ? a : b;
    List<Entity> many = few == a ? b : a;
    return few.stream().allMatch(f -> many.stream().anyMatch(m -> alike(f, m, headline)));
  }

  /**
   * The same code and sector, and not two different known names. One without a sector or a name is
   * like any of its code.
   */
  private static boolean alike(Entity a, Entity b, boolean headline) {
    if (headline && a.code().isEmpty() != b.code().isEmpty() && a.sector().isPresent()) {
      return a.sector().equals(b.sector()); // a headline leaves out whose ministry it is
    }
    if (!a.code().equals(b.code())) {
      return false;
    }
    if (a.code().isEmpty()) {
      return Participants.key(a).equals(Participants.key(b));
    }
    boolean sectors =
        headline || a.sector().isEmpty() || b.sector().isEmpty() || a.sector().equals(b.sector());
    boolean names =
        a.identifierText().isEmpty()
            || b.identifierText().isEmpty()
            || a.identifierText().equals(b.identifierText());
    return sectors && names;
  }

  private boolean sharesStem(Event a, Event b) {
    Set<String> stems = new HashSet<>(stems(a.triggers()));
    stems.retainAll(stems(b.triggers()));
    return !stems.isEmpty();
  }

  private Collection<String> stems(List<Span> triggers) {
    Set<String> stems = new HashSet<>();
    for (Span trigger : triggers) {
      for (String word : trigger.of(report.text()).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        if (word.length() >= 5) {
          stems.add(word.substring(0, 5));
        }
      }
    }
    return stems;
  }

  private Event merge(Event a, Event b) {
    // the body tells more than the headline, and the deed more than its result
    boolean layOut =
        a.type().equals(EventType.CONSULT) && a.recipients().isEmpty() && !b.recipients().isEmpty();
    Event main = layOut || a.sentence().headline() && !b.sentence().headline() ? b : a;
    Event other = main == a ? b : a;
    boolean otherNamesIt =
        main.mode().isEmpty()
            || isResult(main) && !isResult(other)
            || main.confidence() < WEAK && other.confidence() >= WEAK;
    List<Span> triggers = new ArrayList<>(main.triggers());
    for (Span trigger : other.triggers()) {
      if (triggers.stream().noneMatch(trigger::overlaps)) {
        triggers.add(trigger);
      }
    }
    EnumSet<Context> contexts = EnumSet.noneOf(Context.class);
    contexts.addAll(a.contexts());
    contexts.addAll(b.contexts());
    return new Event(
        main.id(),
        main.date().evidence().isPresent() || other.date().evidence().isEmpty()
            ? main.date()
            : other.date(),
        main.type(),
        otherNamesIt ? other.mode().or(main::mode) : main.mode(),
        main.auxiliaryModes(),
        List.copyOf(contexts),
        main.actors().isEmpty() ? other.actors() : richer(main.actors(), other.actors()),
        main.recipients().isEmpty() && !main.type().equals(EventType.CONSULT)
            ? other.recipients()
            : main.recipients(),
        isCall(main) || isCall(other) ? Optional.empty() : main.place().or(other::place),
        triggers,
        main.sentence(),
        Math.max(a.confidence(), b.confidence()));
  }

  /** The one that names more, of two of the same size; else the first. */
  private static List<Entity> richer(List<Entity> a, List<Entity> b) {
    return a.isEmpty() || a.size() == b.size() && named(b) > named(a) ? b : a;
  }

  private static int named(List<Entity> entities) {
    return entities.stream().mapToInt(e -> 1 + (e.identifierText().isPresent() ? 1 : 0)).sum();
  }
}
