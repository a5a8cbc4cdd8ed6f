package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.actor.Item.Type;
import org.dragoman.actor.Reading.Complement;

/** What stands between two commas. */
final class PhraseSegment {
  Optional<Item> head = Optional.empty();
  final List<Item> before = new ArrayList<>();
  final List<Complement> after = new ArrayList<>();
  List<Item> name = List.of();

  static PhraseSegment of(List<PhraseGroup> groups, boolean person) {
    PhraseSegment segment = new PhraseSegment();
    int headAt = 0;
    while (headAt + 1 < groups.size() && groups.get(headAt + 1).opensWith(Type.POSSESSIVE)) {
      headAt++;
    }
    for (int i = 0; i < headAt; i++) {
      segment.before.addAll(groups.get(i).items);
    }
    segment.readHead(groups.get(headAt).items);
    String preposition = "of";
    for (PhraseGroup group : groups.subList(headAt + 1, groups.size())) {
      if (group.opensWith(Type.PREPOSITION)) {
        preposition = group.boundary.orElseThrow().words();
      } else if (group.opensWith(Type.POSSESSIVE) && !segment.after.isEmpty()) {
        // "of Britain's foreign affairs committee" is one complement
        group.items.addAll(0, segment.after.remove(segment.after.size() - 1).items());
      }
      List<Item> items = new ArrayList<>(group.items);
      // "head of the committee on International Affairs" names a topic.
      if (person && !preposition.equals("on") && !preposition.equals("for")) {
        segment.takeTrailingName(items);
      }
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
    if (noun >= 0 && noun + 1 < items.size() && isNamedAfter(items.get(noun), items, noun + 1)) {
      // "spy agency MIT", "official Baku": the noun says what the named one is
      noun++;
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

  /** Whether what follows a noun at once is the name of the very body, or seat, that it calls. */
  private static boolean isNamedAfter(Item noun, List<Item> items, int next) {
    Item named = items.get(next);
    boolean last = next + 1 == items.size();
    // "spy agency MIT", "the far-right AfD", but not "spokesman NATO"
    boolean body = noun.noun().map(n -> n.type() != Noun.Type.OFFICE && !n.plural()).orElse(false);
    return last && body && named.is(Type.BODY) && !named.glued()
        || last && noun.words().equals("official") && (named.isSeat() || named.is(Type.BODY));
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
      // "chief of staff Luis Cano", but not "of the Olympic Park".
      boolean word = items.get(from - 1).is(Type.WORD);
      if (named || word) {
        name = List.copyOf(items.subList(from, items.size()));
        items.subList(from, items.size()).clear();
      }
    }
  }

  private void readCounted() {
    boolean counts = before.stream().anyMatch(i -> i.is(Type.QUANTITY));
    if (counts && !after.isEmpty()) {
      // "tens of thousands of protesters": the last one counted.
      do {
        readHead(after.remove(0).items());
      } while (head.isEmpty() && !after.isEmpty());
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
