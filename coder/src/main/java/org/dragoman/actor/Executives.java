package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.place.TsvTable;

/** Whom news means by the leader of a state: whoever heads the executive by its constitution. */
final class Executives {
  private record Rule(String kind, Optional<TermDate> from, Optional<TermDate> to) {
    boolean covers(LocalDate day) {
      return from.map(f -> !day.isBefore(f.earliest())).orElse(true)
          && to.map(t -> !day.isAfter(t.latest())).orElse(true);
    }
  }

  private final Map<String, List<Rule>> rules = new HashMap<>();

  Executives() {
    for (TsvTable.Row row : Lexicon.read("executives.tsv", "code", "leader", "from", "to")) {
      rules
          .computeIfAbsent(row.cell(0), c -> new ArrayList<>(1))
          .add(new Rule(row.cell(1), date(row.cell(2)), date(row.cell(3))));
    }
  }

  /** The kind of office that leads a state on a day; empty where the table does not say. */
  Optional<String> kind(String code, LocalDate day) {
    return rules.getOrDefault(code, List.of()).stream()
        .filter(r -> r.covers(day))
        .map(Rule::kind)
        .findFirst();
  }

  private static Optional<TermDate> date(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(TermDate.parse(cell));
  }
}
