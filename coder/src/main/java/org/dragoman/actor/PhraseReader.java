package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.actor.Item.Type;
import org.dragoman.actor.Reading.Complement;
import org.dragoman.report.Span;

/**
 * Takes a tagged mention apart: which actors are coordinated in it, and for each the head, what
 * modifies it and the name.
 *
 * <p>The head is the last noun before the first preposition, after any possessor: "the health
 * minister's supporters" are supporters. Names that trail a complement are the holder's: "President
 * of the Republic of Kazakhstan Kassym-Jomart Tokayev".
 */
final class PhraseReader {
  /**
   * @param person whether the mention is a named person's
   */
  List<Reading> read(List<Item> items, boolean person) {
    List<List<PhraseGroup>> parts = parts(groups(items));
    List<Reading> readings = new ArrayList<>(parts.size());
    for (List<PhraseGroup> part : parts) {
      Reading reading = reading(part, person);
      readings.add(
          readings.isEmpty() ? reading : inherit(reading, readings.get(readings.size() - 1)));
    }
    return readings;
  }

  private static List<PhraseGroup> groups(List<Item> items) {
    List<PhraseGroup> groups = new ArrayList<>();
    PhraseGroup current = new PhraseGroup(Optional.empty());
    groups.add(current);
    for (Item item : items) {
      boolean doubled = current.items.isEmpty() && current.opensWith(Type.COMMA);
      if (item.isBoundary()) {
        if (doubled) {
          // ", and" is "and".
          groups.remove(current);
        }
        current = new PhraseGroup(Optional.of(item));
        groups.add(current);
      } else {
        current.items.add(item);
      }
    }
    return groups;
  }

  /** Splits at each "and" that joins actors rather than their modifiers or the words of one. */
  private static List<List<PhraseGroup>> parts(List<PhraseGroup> groups) {
    List<List<PhraseGroup>> parts = new ArrayList<>();
    List<PhraseGroup> part = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      PhraseGroup group = groups.get(i);
      boolean listed = group.opensWith(Type.COMMA) && isListed(groups, i);
      if (part.isEmpty() || !group.opensWith(Type.AND) && !listed) {
        part.add(group);
        continue;
      }
      PhraseGroup last = part.get(part.size() - 1);
      boolean lone = part.size() == 1;
      Optional<Item> lastItem = last(last.items);
      boolean codes =
          lastItem.map(Item::hasCode).orElse(false)
              && first(group).map(Item::hasCode).orElse(false);
      if (codes && last.opensWith(Type.PREPOSITION) && isCodesThenName(group)) {
        last.items.addAll(group.items);
      } else if (codes && group.isCodesOnly()) {
        if (lone && last.isCodesOnly() && !modifiesMore(groups, i)) {
          parts.add(part);
          part = new ArrayList<>(List.of(group));
        } else {
          last.items.addAll(group.items);
        }
      } else if (codes && last.isCodesOnly() && !last.opensWith(Type.PREPOSITION)) {
        group.items.addAll(0, last.items);
        part.set(part.size() - 1, moved(group, last.boundary));
      } else if (!last.hasActor() && !last.opensWith(Type.PREPOSITION)) {
        // "foreign and defence ministers": the first half is an adjective.
        last.items.removeIf(item -> item.is(Type.REGION));
        group.items.addAll(0, last.items);
        part.set(part.size() - 1, moved(group, last.boundary));
      } else if (isContinuation(last, group)) {
        last.items.addAll(group.items.stream().map(item -> item.as(Type.WORD)).toList());
      } else {
        parts.add(part);
        part = new ArrayList<>(List.of(group));
      }
    }
    parts.add(part);
    return parts;
  }

  /** Whether a comma stands in a list of states that ends with "and". */
  private static boolean isListed(List<PhraseGroup> groups, int i) {
    PhraseGroup before = groups.get(i - 1);
    boolean codeBefore = last(before.items).map(Item::hasCode).orElse(false);
    if (!codeBefore || !groups.get(i).isCodesOnly()) {
      return false;
    }
    for (int n = i + 1; n < groups.size(); n++) {
      if (groups.get(n).opensWith(Type.AND)) {
        return first(groups.get(n)).map(Item::hasCode).orElse(false);
      }
      if (!groups.get(n).opensWith(Type.COMMA)) {
        return false;
      }
    }
    return false;
  }

  /** The end of "presidents of Chile and Peru Ana Rojas and Luis Cano": a country, then a name. */
  private static boolean isCodesThenName(PhraseGroup group) {
    return group.has(Type.NAME)
        && group.items.stream()
            .allMatch(i -> i.hasCode() || i.is(Type.NAME) || i.is(Type.DETERMINER));
  }

  /** Whether a list of states goes on to what is theirs: "Iranian, Iraqi and Turkish ministers". */
  private static boolean modifiesMore(List<PhraseGroup> groups, int i) {
    for (int n = i + 1; n < groups.size(); n++) {
      PhraseGroup next = groups.get(n);
      if (next.opensWith(Type.POSSESSIVE)) {
        return true;
      }
      if (!next.opensWith(Type.AND) && !next.opensWith(Type.COMMA)) {
        return false;
      }
      if (!next.isCodesOnly()) {
        return first(next).map(Item::hasCode).orElse(false);
      }
    }
    return false;
  }

  /** Whether "and" stays inside one office or body: Minister of Labour and Social Protection. */
  private static boolean isContinuation(PhraseGroup last, PhraseGroup group) {
    if (group.items.isEmpty()) {
      return true;
    }
    boolean plain =
        group.items.stream().allMatch(i -> i.is(Type.NAME) || i.is(Type.WORD) || i.is(Type.REGION));
    boolean named =
        last(last.items)
            .flatMap(Item::noun)
            .map(n -> !n.plural() && n.lemma().contains(" of "))
            .orElse(false);
    return plain
        && (named
            || last.opensWith(Type.PREPOSITION) && !last.has(Type.TITLE) && !last.has(Type.COUNTRY)
            || group.items.stream().noneMatch(i -> i.is(Type.NAME)));
  }

  private static PhraseGroup moved(PhraseGroup group, Optional<Item> boundary) {
    PhraseGroup moved = new PhraseGroup(boundary);
    moved.items.addAll(group.items);
    return moved;
  }

  private static Reading reading(List<PhraseGroup> part, boolean person) {
    List<PhraseSegment> segments = new ArrayList<>();
    for (List<PhraseGroup> segment : segments(part)) {
      segments.add(PhraseSegment.of(segment, person));
    }
    PhraseSegment main =
        named(segments)
            .or(
                () ->
                    segments.stream()
                        .filter(s -> s.head.map(h -> h.is(Type.NOUN)).orElse(false))
                        .findFirst())
            .or(() -> segments.stream().filter(s -> s.head.isPresent()).findFirst())
            .orElse(segments.get(0));
    List<Item> name = main.name;
    for (PhraseSegment segment : segments) {
      // A name between commas of its own is surer than one that trails a complement.
      if (name.isEmpty() || segment.head.isEmpty() && !segment.name.isEmpty()) {
        name = segment.name;
      }
    }
    List<Item> before = new ArrayList<>(main.before);
    List<Complement> after = new ArrayList<>(main.after);
    for (PhraseSegment segment : segments) {
      if (segment != main) {
        before.addAll(segment.before);
        segment
            .head
            .filter(Item::hasCode)
            .ifPresent(h -> after.add(new Complement("of", List.of(h))));
        after.addAll(segment.after);
      }
    }
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (PhraseGroup group : part) {
      for (Item item : group.items) {
        start = Math.min(start, item.start());
        end = Math.max(end, item.end());
      }
    }
    Span span = end == 0 ? new Span(0, 0) : new Span(start, end);
    return new Reading(main.head, before, after, name, span);
  }

  /**
   * "The Mazhilis, the lower house", "the Security Committee (KNB)": of a body that is called by a
   * common noun and by a name, the name.
   */
  private static Optional<PhraseSegment> named(List<PhraseSegment> segments) {
    boolean called =
        segments.stream()
            .flatMap(s -> s.head.stream())
            .filter(h -> h.is(Type.NOUN))
            .findFirst()
            .flatMap(Item::noun)
            .map(n -> n.type() == Noun.Type.BODY && !n.plural())
            .orElse(false);
    return called
        ? segments.stream()
            .filter(s -> s.name.isEmpty() && s.head.map(h -> h.is(Type.BODY)).orElse(false))
            .findFirst()
        : Optional.empty();
  }

  private static List<List<PhraseGroup>> segments(List<PhraseGroup> part) {
    List<List<PhraseGroup>> segments = new ArrayList<>();
    for (PhraseGroup group : part) {
      if (segments.isEmpty() || group.opensWith(Type.COMMA)) {
        segments.add(new ArrayList<>());
      }
      segments.get(segments.size() - 1).add(group);
    }
    return segments;
  }

  /** "Presidents A and B", "Turkish police and soldiers": the second shares what the first says. */
  private static Reading inherit(Reading reading, Reading first) {
    Reading result = reading;
    if (reading.head().isEmpty() && first.noun().map(Noun::plural).orElse(false)) {
      result = result.withHead(first.head());
    }
    boolean ownCode = reading.before().stream().anyMatch(Item::hasCode);
    boolean determined = reading.before().stream().anyMatch(i -> i.is(Type.DETERMINER));
    if (!ownCode && !determined && reading.head().map(h -> h.is(Type.NOUN)).orElse(false)) {
      List<Item> before = new ArrayList<>(first.before().stream().filter(Item::hasCode).toList());
      before.addAll(reading.before());
      result = result.withBefore(before);
    }
    return result;
  }

  static Optional<Item> last(List<Item> items) {
    return items.isEmpty() ? Optional.empty() : Optional.of(items.get(items.size() - 1));
  }

  private static Optional<Item> first(PhraseGroup group) {
    return group.items.stream().filter(i -> !i.is(Type.DETERMINER)).findFirst();
  }
}
