package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.place.Countries;
import org.dragoman.place.NameIndex;
import org.dragoman.place.TsvTable;

/** The part of {@link RegistryCheck} that looks at organisations and institutions. */
final class BodyCheck {
  private record Named(TsvTable table, TsvTable.Row row) {
    String id() {
      return row.cell(RegistryRows.ID);
    }
  }

  private final Countries countries;
  private final RegistryCheck check;
  private final List<Named> rows = new ArrayList<>();

  BodyCheck(Countries countries, RegistryCheck check) {
    this.countries = countries;
    this.check = check;
  }

  /**
   * @param hidden ids of bodies that layers before have
   */
  void add(RegistryLayer layer, Set<String> hidden) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    Set<String> told = new HashSet<>();
    for (TsvTable table : List.of(layer.organisations(), layer.institutions())) {
      for (TsvTable.Row row : table.rows()) {
        String id = row.cell(RegistryRows.ID);
        if (hidden.contains(id)) {
          if (told.add(id)) {
            check.note(table, row, id + " is hidden by a row of your own");
          }
          continue;
        }
        if (seen.merge(id, 1, Integer::sum) > 1) {
          check.fault(table, row, "id " + id + " stands twice");
        }
        check.tidy(table, row, RegistryRows.BODY_NAME, RegistryRows.BODY_ALIASES);
        try {
          if (table == layer.organisations()) {
            members(table, row, RegistryRows.organisation(row));
          } else {
            RegistryRows.institution(row);
          }
          rows.add(new Named(table, row));
        } catch (IllegalArgumentException e) {
          check.fault(table, row, e.getMessage());
        }
      }
    }
  }

  /** A name of two bodies or of a country must be marked in all rows but one. */
  void compare() {
    Map<String, Named> owners = new HashMap<>();
    for (Named named : rows) {
      for (String name :
          RegistryCheck.unmarked(named.row(), RegistryRows.BODY_NAME, RegistryRows.BODY_ALIASES)) {
        Named owner = owners.putIfAbsent(NameIndex.key(name), named);
        if (owner != null && !owner.id().equals(named.id())) {
          check.fault(
              named.table(),
              named.row(),
              String.format(
                  "%s is a name of %s, too (%s); mark it ? in one of them",
                  name, owner.id(), RegistryCheck.where(owner.table(), owner.row())));
        }
        if (!countries.byName(name).isEmpty()) {
          check.fault(named.table(), named.row(), name + " is a country's name; mark it ?");
        }
      }
    }
  }

  private void members(TsvTable table, TsvTable.Row row, Organisation body) {
    Set<String> seen = new HashSet<>();
    for (String member : body.members()) {
      if (countries.byCode(member).isEmpty()) {
        check.fault(table, row, "member is no country: " + member);
      }
      if (!seen.add(member)) {
        check.fault(table, row, "member stands twice: " + member);
      }
    }
  }
}
