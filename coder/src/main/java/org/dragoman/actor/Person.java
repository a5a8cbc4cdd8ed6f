package org.dragoman.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A holder of office.
 *
 * @param id a Wikidata item such as {@code Q76} where that is certain, else a slug of the name
 * @param name the name to show
 * @param aliases other spellings, transliterations and short forms that news uses
 * @param gender {@code female} or {@code male}, where known
 * @param terms in the order of the table, which is that of time
 */
public record Person(
    String id, String name, List<String> aliases, Optional<String> gender, List<OfficeTerm> terms) {
  public Person {
    if (id.isBlank() || name.isBlank() || terms.isEmpty()) {
      throw new IllegalArgumentException("not a holder of office: " + id + " " + name);
    }
    aliases = List.copyOf(aliases);
    terms = List.copyOf(terms);
  }

  /** The offices held on a day; empty before the first and after the last. */
  public List<OfficeTerm> termsOn(LocalDate day) {
    return terms.stream().filter(term -> term.covers(day)).toList();
  }

  /** Whether every office had been left before a day: PLOVER's elite (ELI). */
  public boolean formerOn(LocalDate day) {
    return terms.stream().noneMatch(term -> term.covers(day))
        && terms.stream().anyMatch(term -> term.endedBefore(day));
  }

  /** Persons are looked up by the thousand: the id alone tells them apart. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Person person && person.id.equals(id) && person.terms.equals(terms);
  }
}
