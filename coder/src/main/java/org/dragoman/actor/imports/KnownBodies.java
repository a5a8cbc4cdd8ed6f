package org.dragoman.actor.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actor.RegistryFile;
import org.dragoman.actor.RegistryLayer;
import org.dragoman.place.NameIndex;
import org.dragoman.place.TsvTable;

/** The bodies of the registry while an import adds to them, by id and by every name. */
final class KnownBodies {
  private final Map<String, KnownBody> byId = new LinkedHashMap<>();
  private final Map<String, List<KnownBody>> byName = new HashMap<>();

  /** Who bears a name unmarked. */
  private final Map<String, String> owners = new HashMap<>();

  KnownBodies(List<RegistryLayer> layers) {
    for (RegistryLayer layer : layers) {
      for (RegistryFile file : List.of(RegistryFile.ORGANISATIONS, RegistryFile.INSTITUTIONS)) {
        for (TsvTable.Row row : layer.table(file).rows()) {
          if (!byId.containsKey(row.cell(0))) {
            boolean bloc = file == RegistryFile.ORGANISATIONS;
            put(
                new KnownBody(
                    file,
                    row.cell(0),
                    row.cell(1),
                    row.cell(2),
                    row.cell(3),
                    row.list(4),
                    bloc ? row.cell(5) : ""));
          }
        }
      }
    }
  }

  Collection<KnownBody> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  Optional<KnownBody> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The bodies of a code that bear a name, marked or not. */
  List<KnownBody> named(String name, String code) {
    return byName.getOrDefault(NameIndex.key(name), List.of()).stream()
        .filter(body -> body.code().equals(code))
        .toList();
  }

  /** Whether a body bears a name unmarked. */
  boolean isOwned(String name) {
    return owners.containsKey(NameIndex.key(name));
  }

  void add(KnownBody body) {
    body.markChanged();
    put(body);
  }

  void addAlias(KnownBody body, String alias) {
    body.addAlias(alias);
    index(body, alias);
  }

  /** An id like {@code wanted} that nothing has. */
  String freeId(String wanted) {
    String id = wanted;
    for (int n = 2; byId.containsKey(id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }

  private void put(KnownBody body) {
    byId.put(body.id(), body);
    body.listed().forEach(name -> index(body, name));
  }

  private void index(KnownBody body, String listed) {
    String key = NameIndex.key(TsvTable.unmarked(listed));
    byName.computeIfAbsent(key, k -> new ArrayList<>(1)).add(body);
    if (!listed.endsWith("?")) {
      owners.putIfAbsent(key, body.id());
    }
  }
}
