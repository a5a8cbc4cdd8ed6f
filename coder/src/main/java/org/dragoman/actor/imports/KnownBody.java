package org.dragoman.actor.imports;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actor.RegistryFile;
import org.dragoman.place.NameIndex;
import org.dragoman.place.TsvTable;

/**
 * A body of the registry to which an import may add. Cells are as in the table.
 *
 * @see KnownPerson
 */
final class KnownBody {
  private final RegistryFile file;
  private final String id;
  private final String code;
  private final String sector;
  private final String name;
  private final List<String> aliases;
  private final String members;
  private boolean changed;

  KnownBody(
      RegistryFile file,
      String id,
      String code,
      String sector,
      String name,
      List<String> aliases,
      String members) {
    this.file = file;
    this.id = id;
    this.code = code;
    this.sector = sector;
    this.name = name;
    this.aliases = new ArrayList<>(aliases);
    this.members = members;
  }

  RegistryFile file() {
    return file;
  }

  String id() {
    return id;
  }

  String code() {
    return code;
  }

  boolean isChanged() {
    return changed;
  }

  void markChanged() {
    changed = true;
  }

  void addAlias(String alias) {
    aliases.add(alias);
    changed = true;
  }

  /** The names as listed, marks included. */
  List<String> listed() {
    List<String> listed = new ArrayList<>();
    listed.add(name);
    listed.addAll(aliases);
    return listed;
  }

  boolean bears(String other) {
    String key = NameIndex.key(other);
    return listed().stream().anyMatch(own -> NameIndex.key(TsvTable.unmarked(own)).equals(key));
  }

  /** The cells of its row. */
  List<String> cells() {
    List<String> cells =
        new ArrayList<>(List.of(id, code, sector, name, String.join("|", aliases)));
    if (file == RegistryFile.ORGANISATIONS) {
      cells.add(members);
    }
    return cells;
  }
}
