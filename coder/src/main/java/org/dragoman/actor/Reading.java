package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.place.NameIndex;
import org.dragoman.report.Span;

/**
 * One actor's phrase taken apart. "Kazakhstan's former ambassador to Azerbaijan, Alim Bayel" has
 * the head "ambassador", before it "Kazakhstan" and "former", after it "to Azerbaijan", and a name.
 *
 * @param head the word that says what the actor is; empty where a name is all there is
 * @param before what modifies the head from the left, possessors included, in the order of the text
 * @param after its complements, in the order of the text
 * @param name the person's name, or an unknown proper name
 * @param span in the mention
 */
record Reading(
    Optional<Item> head, List<Item> before, List<Complement> after, List<Item> name, Span span) {

  /** A preposition and what it governs. */
  record Complement(String preposition, List<Item> items) {}

  Reading {
    before = List.copyOf(before);
    after = List.copyOf(after);
    name = List.copyOf(name);
  }

  Optional<Noun> noun() {
    return head.flatMap(Item::noun);
  }

  boolean isPlural() {
    return noun().map(Noun::plural).orElse(false)
        || head.filter(h -> h.is(Item.Type.WORD) && h.words().endsWith("s")).isPresent()
        || before.stream().anyMatch(i -> i.is(Item.Type.QUANTITY) && !i.words().equals("one"));
  }

  Optional<Lexicon.Prefix> prefix(Lexicon.Prefix wanted) {
    return before.stream()
        .filter(i -> i.is(Item.Type.PREFIX))
        .flatMap(i -> i.entry().flatMap(e -> e.prefix).stream())
        .filter(p -> p == wanted)
        .findFirst();
  }

  /** The words that tell whose office a noun is, folded: "senate" of "the Senate's speaker". */
  List<String> bodies() {
    List<String> words = new ArrayList<>();
    noun()
        .map(n -> List.of(n.lemma().split(" ")))
        .ifPresent(l -> words.addAll(l.subList(0, l.size() - 1)));
    Stream.concat(before.stream(), after.stream().flatMap(c -> c.items().stream()))
        .filter(i -> i.is(Item.Type.BODY) || i.is(Item.Type.NOUN))
        .forEach(
            i -> {
              words.add(i.words());
              i.entry().stream()
                  .flatMap(e -> e.bodies.stream())
                  .flatMap(b -> Stream.concat(Stream.of(b.name()), b.aliases().stream()))
                  .map(NameIndex::fold)
                  .forEach(words::add);
            });
    words.removeIf(w -> w.length() < 4);
    return words;
  }

  List<String> nameWords() {
    return name.stream().map(Item::text).toList();
  }

  /** The name as written, its words joined as the text joins them. */
  String nameText(String mention) {
    if (name.isEmpty()) {
      return "";
    }
    int start = name.get(0).start();
    int end = name.get(name.size() - 1).end();
    // the words of a name that the phrase splits may stand in another order than the text's
    return start < end ? mention.substring(start, end) : String.join(" ", nameWords());
  }

  Reading withHead(Optional<Item> newHead) {
    return new Reading(newHead, before, after, name, span);
  }

  Reading withBefore(List<Item> newBefore) {
    return new Reading(head, newBefore, after, name, span);
  }
}
