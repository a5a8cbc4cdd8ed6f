package org.dragoman.actor.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.actor.OfficeTerm;
import org.dragoman.actor.TermDate;
import org.dragoman.place.NameIndex;
import org.dragoman.place.TsvTable;

/** A person of the registry to whom an import may add. Names are as in the table's cells. */
final class KnownPerson {
  private static final Comparator<OfficeTerm> BY_TIME =
      Comparator.comparing((OfficeTerm t) -> day(t, TermDate::earliest))
          .thenComparing(t -> day(t, TermDate::latest));

  private final String id;
  private final String name;
  private final List<String> aliases;
  private final List<OfficeTerm> terms;
  private String gender;
  private boolean changed;

  /**
   * @param gender {@code f}, {@code m} or empty
   */
  KnownPerson(String id, String name, List<String> aliases, String gender, List<OfficeTerm> terms) {
    this.id = id;
    this.name = name;
    this.aliases = new ArrayList<>(aliases);
    this.gender = gender;
    this.terms = new ArrayList<>(terms);
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  List<String> aliases() {
    return List.copyOf(aliases);
  }

  String gender() {
    return gender;
  }

  List<OfficeTerm> terms() {
    return List.copyOf(terms);
  }

  /** Whether an import added anything. */
  boolean isChanged() {
    return changed;
  }

  boolean isOf(List<String> codes) {
    return terms.stream().anyMatch(t -> codes.contains(t.code()));
  }

  /** The names without marks. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(TsvTable.unmarked(name));
    aliases.forEach(alias -> names.add(TsvTable.unmarked(alias)));
    return names;
  }

  boolean bears(String other) {
    String key = NameIndex.key(other);
    return names().stream().anyMatch(own -> NameIndex.key(own).equals(key));
  }

  void addAlias(String alias) {
    aliases.add(alias);
    changed = true;
  }

  /** Fills in a gender that is not known; a known one stays. */
  boolean addGender(Optional<String> told) {
    if (!gender.isEmpty() || told.isEmpty()) {
      return false;
    }
    gender = told.get();
    changed = true;
    return true;
  }

  void addTerm(OfficeTerm term) {
    terms.add(term);
    terms.sort(BY_TIME);
    changed = true;
  }

  void replaceTerm(OfficeTerm old, OfficeTerm better) {
    terms.set(terms.indexOf(old), better);
    terms.sort(BY_TIME);
    changed = true;
  }

  private static LocalDate day(OfficeTerm term, Function<TermDate, LocalDate> which) {
    return term.start().map(which).orElse(LocalDate.MIN);
  }
}
