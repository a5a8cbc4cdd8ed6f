package org.dragoman.actor.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actor.NameWords;
import org.dragoman.actor.OfficeTerm;
import org.dragoman.place.NameIndex;
import org.dragoman.place.TsvTable;

/**
 * Decides whom of the registry a draft means.
 *
 * <p>The same identifier is the same person. Without one, a whole name or alias that is exactly
 * that of one known person who held an office of the same country or body means that person. With
 * several such, the one who held the very office at the time; else nobody.
 */
final class PersonFinder {
  /**
   * @param known empty where the draft is a new person
   * @param resembles ids of those who have the name but are not meant
   */
  record Found(Optional<KnownPerson> known, List<String> resembles) {}

  private final KnownPersons persons;

  PersonFinder(KnownPersons persons) {
    this.persons = persons;
  }

  /**
   * @param terms that the draft tells of
   * @throws IllegalArgumentException if the draft's id is that of someone with another name
   */
  Found find(PersonDraft draft, List<OfficeTerm> terms) {
    List<String> names = names(draft);
    Optional<KnownPerson> identified = draft.id().flatMap(persons::byId);
    if (identified.isPresent()) {
      checkName(draft.id().get(), identified.get(), names);
      return new Found(identified, List.of());
    }
    List<String> codes = new ArrayList<>(draft.codes());
    terms.forEach(term -> codes.add(term.code()));
    // an alias of one word may be anybody's surname
    List<KnownPerson> named =
        persons.named(
            names.stream()
                .filter(name -> name.equals(draft.name()) || !NameWords.isOneWord(name))
                .toList());
    List<KnownPerson> same =
        named.stream().filter(p -> p.isOf(codes) && canBe(p, draft.id())).toList();
    if (same.size() > 1) {
      same =
          same.stream()
              .filter(p -> terms.stream().anyMatch(term -> TermMerger.holds(p, term)))
              .toList();
    }
    if (same.size() != 1) {
      return new Found(Optional.empty(), named.stream().map(KnownPerson::id).toList());
    }
    KnownPerson person = same.get(0);
    draft.id().ifPresent(id -> persons.alsoCalled(id, person));
    return new Found(Optional.of(person), List.of());
  }

  /** All names of a draft, each once. */
  static List<String> names(PersonDraft draft) {
    List<String> names = new ArrayList<>();
    names.add(draft.name());
    draft.aliases().stream().filter(a -> !a.equals(draft.name())).forEach(names::add);
    return names;
  }

  /** Two Wikidata items are two persons, whatever their names. */
  private static boolean canBe(KnownPerson person, Optional<String> id) {
    return id.isEmpty()
        || !Slug.isItem(id.get())
        || !Slug.isItem(person.id())
        || id.get().equals(person.id());
  }

  /** Numbers and slugs may be another source's for someone else; a Wikidata item may not. */
  private void checkName(String id, KnownPerson person, List<String> names) {
    if (!Slug.isItem(id)
        && !persons.alike(person.names(), names)
        && words(names).stream().noneMatch(words(person.names())::contains)) {
      throw new IllegalArgumentException(
          "the id "
              + id
              + " is that of "
              + TsvTable.unmarked(person.name())
              + "; give another id, or none");
    }
  }

  private static Set<String> words(List<String> names) {
    return names.stream()
        .flatMap(name -> Arrays.stream(NameIndex.fold(name).split("[ -]")))
        .filter(word -> word.length() > 2)
        .collect(Collectors.toSet());
  }
}
