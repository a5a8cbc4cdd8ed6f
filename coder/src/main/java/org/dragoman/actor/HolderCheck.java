package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.OfficeTerm.Kind;
import org.dragoman.place.NameIndex;
import org.dragoman.place.TsvTable;

/** The part of {@link RegistryCheck} that looks at persons and their terms. */
final class HolderCheck {
  /** Offices of which there is one at a time, so that two holders at once are a mistake. */
  private static final Set<Kind> SINGLE = EnumSet.complementOf(EnumSet.of(Kind.OTHER));

  private record Dated(TsvTable table, TsvTable.Row row, OfficeTerm term) {
    String where() {
      return RegistryCheck.where(table, row);
    }

    /** The office without what tells only how it is held. */
    String office() {
      return term.code() + " " + term.office().replaceFirst("^(acting|caretaker) ", "");
    }
  }

  private record Named(TsvTable table, TsvTable.Row row) {}

  private final RegistryCheck check;
  private final Map<String, Named> persons = new LinkedHashMap<>();
  private final Map<String, List<Dated>> terms = new LinkedHashMap<>();

  HolderCheck(RegistryCheck check) {
    this.check = check;
  }

  /**
   * @param hidden ids of persons whom layers before have
   */
  void add(TsvTable table, Set<String> hidden) {
    Map<String, List<TsvTable.Row>> rows = new LinkedHashMap<>();
    for (TsvTable.Row row : table.rows()) {
      rows.computeIfAbsent(row.cell(RegistryRows.ID), id -> new ArrayList<>(2)).add(row);
    }
    rows.forEach(
        (id, own) -> {
          if (hidden.contains(id)) {
            check.note(table, own.get(0), id + " is hidden by rows of your own");
          } else {
            add(id, table, own);
          }
        });
  }

  /** What shows only where all persons are known. */
  void compare() {
    names();
    singleOffices();
  }

  private void add(String id, TsvTable table, List<TsvTable.Row> rows) {
    TsvTable.Row first = rows.get(0);
    persons.put(id, new Named(table, first));
    List<Dated> dated = new ArrayList<>();
    if (id.isBlank()) {
      check.fault(table, first, "no id");
    }
    for (TsvTable.Row row : rows) {
      check.tidy(table, row, RegistryRows.HOLDER_NAME, RegistryRows.HOLDER_ALIASES);
      String name = first.cell(RegistryRows.HOLDER_NAME);
      if (!row.cell(RegistryRows.HOLDER_NAME).equals(name)) {
        check.fault(table, row, id + " is " + name + " in line " + first.number());
      }
      String gender = row.cell(RegistryRows.GENDER);
      if (!gender.isEmpty() && !gender.equals(first.cell(RegistryRows.GENDER))) {
        check.fault(
            table, row, id + " has another gender than in line " + first.number() + ": " + gender);
      }
      if (row.cell(RegistryRows.SOURCE).isBlank()) {
        check.fault(table, row, "no source");
      }
      try {
        RegistryRows.gender(row);
        dated.add(new Dated(table, row, RegistryRows.term(row)));
      } catch (IllegalArgumentException e) {
        check.fault(table, row, e.getMessage());
      }
    }
    inOrder(dated);
    once(dated);
    terms.put(id, dated);
  }

  private void inOrder(List<Dated> dated) {
    LocalDate last = LocalDate.MIN;
    for (Dated each : dated) {
      if (each.term().start().isPresent()) {
        TermDate start = each.term().start().get();
        if (start.latest().isBefore(last)) {
          check.fault(
              each.where(),
              each.term().person() + ": " + each.term().office() + " comes before the term above");
        }
        last = start.earliest();
      }
    }
  }

  /** One person cannot take an office while holding it. */
  private void once(List<Dated> dated) {
    for (int i = 0; i < dated.size(); i++) {
      for (int j = 0; j < i; j++) {
        Dated one = dated.get(j);
        Dated other = dated.get(i);
        if (one.office().equals(other.office()) && one.term().surelyOverlaps(other.term())) {
          check.fault(
              other.where(),
              String.format(
                  "%s is %s at the same time by line %d",
                  other.term().person(), other.term().office(), one.row().number()));
        }
      }
    }
  }

  /** A name of two persons must be marked in all but one. */
  private void names() {
    Map<String, String> owners = new HashMap<>();
    persons.forEach(
        (id, named) -> {
          for (String name :
              RegistryCheck.unmarked(
                  named.row(), RegistryRows.HOLDER_NAME, RegistryRows.HOLDER_ALIASES)) {
            String owner = owners.putIfAbsent(NameIndex.key(name), id);
            if (owner != null && !owner.equals(id)) {
              Named other = persons.get(owner);
              check.fault(
                  named.table(),
                  named.row(),
                  String.format(
                      "%s is a name of %s, too (%s); mark it ? in one of them",
                      name, owner, RegistryCheck.where(other.table(), other.row())));
            }
          }
        });
  }

  private void singleOffices() {
    Map<String, List<Dated>> offices = new LinkedHashMap<>();
    terms.values().stream()
        .flatMap(List::stream)
        .filter(each -> SINGLE.contains(each.term().kind()) && !each.term().shared())
        .forEach(
            each -> offices.computeIfAbsent(each.office(), key -> new ArrayList<>()).add(each));
    offices.values().forEach(this::oneAtATime);
  }

  private void oneAtATime(List<Dated> held) {
    for (int i = 0; i < held.size(); i++) {
      for (int j = i + 1; j < held.size(); j++) {
        OfficeTerm one = held.get(i).term();
        OfficeTerm other = held.get(j).term();
        if (!one.person().equals(other.person()) && one.surelyOverlaps(other)) {
          check.fault(
              held.get(i).where(),
              String.format(
                  "%s is held by %s and by %s (%s) at once; correct a date, or mark the kind ?",
                  held.get(i).office(), one.person(), other.person(), held.get(j).where()));
        }
      }
    }
  }
}
