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
  /** Items between two boundaries, and the boundary that opens them. */
  private static final class Group {
    final Optional<Item> boundary;
    final List<Item> items = new ArrayList<>();

    Group(Optional<Item> boundary) {
      this.boundary = boundary;
    }

    boolean opensWith(Type type) {
      return boundary.map(b -> b.is(type)).orElse(false);
    }

    boolean has(Type type) {
      return items.stream().anyMatch(i -> i.is(type));
    }

    boolean isCodesOnly() {
      return !items.isEmpty()
          && items.stream().allMatch(i -> i.hasCode() || i.is(Type.DETERMINER))
          && items.stream().anyMatch(Item::hasCode);
    }

    boolean hasActor() {
      return has(Type.NOUN) || has(Type.BODY) || has(Type.NAME);
    }
  }

  List<Reading> read(List<Item> items) {
    List<List<Group>> parts = parts(groups(items));
    List<Reading> readings = new ArrayList<>(parts.size());
    for (List<Group> part : parts) {
      Reading reading = reading(part);
      readings.add(
          readings.isEmpty() ? reading : inherit(reading, readings.get(readings.size() - 1)));
    }
    return readings;
  }

  private static List<Group> groups(List<Item> items) {
    List<Group> groups = new ArrayList<>();
    Group current = new Group(Optional.empty());
    groups.add(current);
    for (Item item : items) {
      boolean doubled = current.items.isEmpty() && current.opensWith(Type.COMMA);
      if (item.isBoundary()) {
        if (doubled) {
          // ", and" is "and".
          groups.remove(current);
        }
        current = new Group(Optional.of(item));
        groups.add(current);
      } else {
        current.items.add(item);
      }
    }
    return groups;
  }

  /** Splits at each "and" that joins actors rather than their modifiers or the words of one. */
  private static List<List<Group>> parts(List<Group> groups) {
    List<List<Group>> parts = new ArrayList<>();
    List<Group> part = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      boolean listed = group.opensWith(Type.COMMA) && isListed(groups, i);
      if (part.isEmpty() || !group.opensWith(Type.AND) && !listed) {
        part.add(group);
        continue;
      }
      Group last = part.get(part.size() - 1);
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
  private static boolean isListed(List<Group> groups, int i) {
    Group before = groups.get(i - 1);
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
  private static boolean isCodesThenName(Group group) {
    return group.has(Type.NAME)
        && group.items.stream()
            .allMatch(i -> i.hasCode() || i.is(Type.NAME) || i.is(Type.DETERMINER));
  }

  /** Whether a list of states goes on to what is theirs: "Iranian, Iraqi and Turkish ministers". */
  private static boolean modifiesMore(List<Group> groups, int i) {
    for (int n = i + 1; n < groups.size(); n++) {
      Group next = groups.get(n);
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
  private static boolean isContinuation(Group last, Group group) {
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

  private static Group moved(Group group, Optional<Item> boundary) {
    Group moved = new Group(boundary);
    moved.items.addAll(group.items);
    return moved;
  }

  private static Reading reading(List<Group> part) {
    List<Segment> segments = new ArrayList<>();
    for (List<Group> segment : segments(part)) {
      segments.add(Segment.of(segment));
    }
    Segment main =
        segments.stream()
            .filter(s -> s.head.map(h -> h.is(Type.NOUN)).orElse(false))
            .findFirst()
            .or(() -> segments.stream().filter(s -> s.head.isPresent()).findFirst())
            .orElse(segments.get(0));
    List<Item> name = main.name;
    for (Segment segment : segments) {
      if (name.isEmpty()) {
        name = segment.name;
      }
    }
    List<Item> before = new ArrayList<>(main.before);
    List<Complement> after = new ArrayList<>(main.after);
    for (Segment segment : segments) {
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
    for (Group group : part) {
      for (Item item : group.items) {
        start = Math.min(start, item.start());
        end = Math.max(end, item.end());
      }
    }
    Span span = end == 0 ? new Span(0, 0) : new Span(start, end);
    return new Reading(main.head, before, after, name, span);
  }

  private static List<List<Group>> segments(List<Group> part) {
    List<List<Group>> segments = new ArrayList<>();
    for (Group group : part) {
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

  private static Optional<Item> first(Group group) {
    return group.items.stream().filter(i -> !i.is(Type.DETERMINER)).findFirst();
  }

  /** What stands between two commas. */
  private static final class Segment {
    Optional<Item> head = Optional.empty();
    final List<Item> before = new ArrayList<>();
    final List<Complement> after = new ArrayList<>();
    List<Item> name = List.of();

    static Segment of(List<Group> groups) {
      Segment segment = new Segment();
      int headAt = 0;
      while (headAt + 1 < groups.size() && groups.get(headAt + 1).opensWith(Type.POSSESSIVE)) {
        headAt++;
      }
      for (int i = 0; i < headAt; i++) {
        segment.before.addAll(groups.get(i).items);
      }
      segment.readHead(groups.get(headAt).items);
      String preposition = "of";
      for (Group group : groups.subList(headAt + 1, groups.size())) {
        if (group.opensWith(Type.PREPOSITION)) {
          preposition = group.boundary.orElseThrow().words();
        }
        List<Item> items = new ArrayList<>(group.items);
        segment.takeTrailingName(items);
        segment.after.add(new Complement(preposition, items));
      }
      if (segment.head.isEmpty() && segment.name.isEmpty()) {
        // "thousands of protesters": what is counted is the head.
        segment.readCounted();
      }
      return segment;
    }

    private void readHead(List<Item> items) {
      int noun = -1;
      for (int i = 0; i < items.size(); i++) {
        Item item = items.get(i);
        boolean nameAfter = i + 1 < items.size() && items.get(i + 1).is(Type.NAME);
        if (item.is(Type.NOUN)) {
          noun = i;
          if (nameAfter) {
            break;
          }
        }
      }
      if (noun < 0) {
        // A word that no table has is the head where nothing but a name follows it.
        for (int i = 0; i < items.size(); i++) {
          Item item = items.get(i);
          if (item.hasCode() || item.is(Type.WORD) && !item.glued()) {
            noun = i;
          }
        }
      }
      if (noun >= 0) {
        head = Optional.of(items.get(noun));
        before.addAll(items.subList(0, noun));
        List<Item> rest = items.subList(noun + 1, items.size());
        List<Item> names = leading(rest.stream().dropWhile(i -> !i.is(Type.NAME)).toList());
        name = names;
        rest.stream().filter(i -> i.is(Type.PREFIX) || i.is(Type.TITLE)).forEach(before::add);
      } else {
        List<Item> names = leading(items.stream().dropWhile(i -> !i.is(Type.NAME)).toList());
        name = names;
        items.stream().filter(i -> !i.is(Type.NAME)).forEach(before::add);
      }
    }

    /** "Minister of Justice of Peru Luis Cano": the name that ends the last complement. */
    private void takeTrailingName(List<Item> items) {
      boolean office = head.flatMap(Item::noun).map(n -> n.type() != Noun.Type.BODY).orElse(false);
      if (!office || !name.isEmpty()) {
        return;
      }
      int from = items.size();
      while (from > 0 && items.get(from - 1).is(Type.NAME)) {
        from--;
      }
      if (from > 0 && from < items.size() && !items.get(from - 1).is(Type.DETERMINER)) {
        boolean named = items.get(from - 1).hasCode() || items.get(from - 1).is(Type.NOUN);
        if (named || items.get(from - 1).is(Type.WORD)) {
          name = List.copyOf(items.subList(from, items.size()));
          items.subList(from, items.size()).clear();
        }
      }
    }

    private void readCounted() {
      boolean counts = before.stream().anyMatch(i -> i.is(Type.QUANTITY));
      if (counts && !after.isEmpty()) {
        List<Item> items = after.remove(0).items();
        readHead(items);
      }
    }

    private static List<Item> leading(List<Item> items) {
      List<Item> names = new ArrayList<>();
      for (Item item : items) {
        if (!item.is(Type.NAME)) {
          break;
        }
        names.add(item);
      }
      return names;
    }
  }
}
