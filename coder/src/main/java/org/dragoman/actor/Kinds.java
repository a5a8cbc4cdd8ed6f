package org.dragoman.actor;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.place.TsvTable;

/** Kinds of office and body, and the wider kinds they may be called by. */
final class Kinds {
  private final Map<String, Set<String>> wider = new HashMap<>();

  private static final Map<OfficeTerm.Kind, String> NAMES = new EnumMap<>(OfficeTerm.Kind.class);

  static {
    for (OfficeTerm.Kind kind : OfficeTerm.Kind.values()) {
      NAMES.put(kind, kind.name().toLowerCase(Locale.ROOT));
    }
  }

  Kinds() {
    Map<String, List<String>> direct = new HashMap<>();
    for (TsvTable.Row row : Lexicon.read("kinds.tsv", "kind", "wider")) {
      direct.put(row.cell(0), row.list(1));
    }
    for (String kind : direct.keySet()) {
      Set<String> all = new HashSet<>();
      collect(kind, direct, all);
      wider.put(kind, all);
    }
  }

  boolean knows(String kind) {
    return wider.containsKey(kind);
  }

  /** Whether what is of a kind may be called by another: a foreign_minister is a minister. */
  boolean isA(String kind, String other) {
    return !kind.isEmpty() && wider.getOrDefault(kind, Set.of()).contains(other);
  }

  /** The kind of a term in the register of holders; empty where the register is not so exact. */
  static String of(OfficeTerm term) {
    return switch (term.kind()) {
      case IO_HEAD -> "secretary_general";
      case OTHER -> "";
      default -> NAMES.get(term.kind());
    };
  }

  private static void collect(String kind, Map<String, List<String>> direct, Set<String> all) {
    if (all.add(kind)) {
      List<String> next = direct.get(kind);
      if (next == null) {
        throw new IllegalStateException("kinds.tsv has no " + kind);
      }
      next.forEach(w -> collect(w, direct, all));
    }
  }
}
