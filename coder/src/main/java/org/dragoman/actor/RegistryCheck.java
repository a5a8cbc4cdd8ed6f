package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.place.Countries;
import org.dragoman.place.NameIndex;
import org.dragoman.place.TsvTable;

/**
 * Looks for what contradicts itself in the tables of the registry: what a loader, which sees a row
 * at a time, cannot see, and every row that a loader would refuse.
 */
public final class RegistryCheck {
  private final List<Finding> findings = new ArrayList<>();
  private final BodyCheck bodies;
  private final HolderCheck holders;

  private RegistryCheck(Countries countries) {
    bodies = new BodyCheck(countries, this);
    holders = new HolderCheck(this);
  }

  /**
   * Checks tables laid over one another as {@link RegistryTables#of(List)} lays them.
   *
   * @param layers the first hides what later ones have of the same ids
   * @return faults first, then notes, each in the order of the tables; empty if all is well
   */
  public static List<Finding> of(List<RegistryLayer> layers, Countries countries) {
    RegistryCheck check = new RegistryCheck(countries);
    Set<String> hiddenBodies = new HashSet<>();
    Set<String> hiddenPersons = new HashSet<>();
    for (RegistryLayer layer : layers) {
      check.bodies.add(layer, hiddenBodies);
      check.holders.add(layer.holders(), hiddenPersons);
      ids(layer.organisations(), hiddenBodies);
      ids(layer.institutions(), hiddenBodies);
      ids(layer.holders(), hiddenPersons);
    }
    check.bodies.compare();
    check.holders.compare();
    return check.findings.stream().sorted(Comparator.comparing(Finding::note)).toList();
  }

  void fault(TsvTable table, TsvTable.Row row, String message) {
    fault(where(table, row), message);
  }

  void fault(String where, String message) {
    findings.add(new Finding(where, message, false));
  }

  void note(TsvTable table, TsvTable.Row row, String message) {
    findings.add(new Finding(where(table, row), message, true));
  }

  /** Names that cannot have been meant: empty, or with blanks where none belong. */
  void tidy(TsvTable table, TsvTable.Row row, int name, int aliases) {
    List<String> names = new ArrayList<>(row.list(aliases));
    names.add(row.cell(name));
    for (String each : names) {
      boolean tidy =
          !each.isBlank() && each.equals(each.strip()) && !each.contains("  ") && !each.equals("?");
      if (!tidy) {
        fault(table, row, "empty or untidy name: \"" + each + "\"");
      }
    }
  }

  /** The names of a row that are not marked, each spelling that an index tells apart once. */
  static Collection<String> unmarked(TsvTable.Row row, int name, int aliases) {
    Map<String, String> names = new LinkedHashMap<>();
    Stream.concat(Stream.of(row.cell(name)), row.list(aliases).stream())
        .filter(each -> !each.endsWith("?"))
        .forEach(each -> names.putIfAbsent(NameIndex.key(each), each));
    return names.values();
  }

  static String where(TsvTable table, TsvTable.Row row) {
    return table.source() + " line " + row.number();
  }

  private static void ids(TsvTable table, Set<String> ids) {
    table.rows().forEach(row -> ids.add(row.cell(RegistryRows.ID)));
  }
}
