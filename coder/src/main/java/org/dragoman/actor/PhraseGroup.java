package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.actor.Item.Type;

/** Items between two boundaries, and the boundary that opens them. */
final class PhraseGroup {
  final Optional<Item> boundary;
  final List<Item> items = new ArrayList<>();

  PhraseGroup(Optional<Item> boundary) {
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
