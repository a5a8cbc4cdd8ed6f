package org.dragoman.actor.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.actor.OfficeTerm;
import org.dragoman.actor.RegistryFile;
import org.dragoman.actor.RegistryLayer;
import org.dragoman.actor.RegistryTables;
import org.dragoman.actor.TermDate;
import org.dragoman.ontology.Sector;

/**
 * The tables of a user's folder, rewritten with what an import changed: rows that it left alone
 * stay as they are, comments stay above what they stood above, and all is sorted by id.
 */
final class TableFiles {
  private final Path folder;

  TableFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes what changed; each file appears whole or not at all.
   *
   * @throws IOException if a file cannot be written
   */
  void write(Iterable<KnownPerson> persons, Iterable<KnownBody> bodies) throws IOException {
    Map<RegistryFile, Map<String, List<String>>> changes = new EnumMap<>(RegistryFile.class);
    for (KnownPerson person : persons) {
      if (person.isChanged()) {
        changes
            .computeIfAbsent(RegistryFile.HOLDERS, f -> new TreeMap<>())
            .put(person.id(), rows(person));
      }
    }
    for (KnownBody body : bodies) {
      if (body.isChanged()) {
        changes
            .computeIfAbsent(body.file(), f -> new TreeMap<>())
            .put(body.id(), List.of(String.join("\t", body.cells())));
      }
    }
    if (!changes.isEmpty()) {
      replace(texts(changes));
    }
  }

  private Map<RegistryFile, String> texts(Map<RegistryFile, Map<String, List<String>>> changes)
      throws IOException {
    Map<RegistryFile, String> texts = new EnumMap<>(RegistryFile.class);
    for (Map.Entry<RegistryFile, Map<String, List<String>>> change : changes.entrySet()) {
      Sections table = new Sections(change.getKey(), RegistryLayer.text(folder, change.getKey()));
      change.getValue().forEach(table::put);
      texts.put(change.getKey(), table.text());
    }
    // what is written must be what can be read
    RegistryTables.of(
        List.of(
            new RegistryLayer(
                RegistryFile.ORGANISATIONS.parse("new", text(texts, RegistryFile.ORGANISATIONS)),
                RegistryFile.INSTITUTIONS.parse("new", text(texts, RegistryFile.INSTITUTIONS)),
                RegistryFile.HOLDERS.parse("new", text(texts, RegistryFile.HOLDERS)))));
    return texts;
  }

  private String text(Map<RegistryFile, String> texts, RegistryFile file) throws IOException {
    return texts.containsKey(file) ? texts.get(file) : RegistryLayer.text(folder, file);
  }

  private void replace(Map<RegistryFile, String> texts) throws IOException {
    try {
      replaceAll(texts);
    } catch (FileSystemException e) {
      String reason = e.getReason() == null ? "permission denied" : e.getReason();
      throw new IOException("cannot write " + e.getFile() + ": " + reason, e);
    }
  }

  private void replaceAll(Map<RegistryFile, String> texts) throws IOException {
    Files.createDirectories(folder);
    Map<Path, Path> moves = new TreeMap<>();
    try {
      for (Map.Entry<RegistryFile, String> text : texts.entrySet()) {
        Path target = folder.resolve(text.getKey().fileName());
        Path real = Files.exists(target) ? target.toRealPath() : target;
        Path part = real.resolveSibling(text.getKey().fileName() + ".part");
        moves.put(part, real);
        Files.write(part, text.getValue().getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<Path, Path> move : moves.entrySet()) {
        move(move.getKey(), move.getValue());
      }
    } finally {
      for (Path part : moves.keySet()) {
        Files.deleteIfExists(part);
      }
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<String> rows(KnownPerson person) {
    List<String> rows = new ArrayList<>();
    for (OfficeTerm term : person.terms()) {
      rows.add(
          String.join(
              "\t",
              person.id(),
              person.name(),
              rows.isEmpty() ? String.join("|", person.aliases()) : "",
              person.gender(),
              term.code(),
              term.sector().map(Sector::name).orElse(""),
              term.office(),
              term.kind().name().toLowerCase(Locale.ROOT) + (term.shared() ? "?" : ""),
              term.start().map(TermDate::toString).orElse(""),
              term.end().map(TermDate::toString).orElse(""),
              term.source()));
    }
    return rows;
  }

  /** A table's lines by what they tell of. */
  private static final class Sections {
    private final List<String> head = new ArrayList<>();
    private final Map<String, List<String>> comments = new TreeMap<>();
    private final Map<String, List<String>> rows = new TreeMap<>();
    private final List<String> tail = new ArrayList<>();

    Sections(RegistryFile file, String text) {
      String header = String.join("\t", file.columns());
      boolean headed = false;
      for (String line : text.lines().toList()) {
        if (line.isEmpty() || line.startsWith("#")) {
          (headed ? tail : head).add(line);
        } else if (!headed) {
          headed = true;
        } else {
          String id = line.substring(0, line.indexOf('\t'));
          comments.computeIfAbsent(id, i -> new ArrayList<>()).addAll(tail);
          rows.computeIfAbsent(id, i -> new ArrayList<>()).add(line);
          tail.clear();
        }
      }
      if (!headed) {
        head.add("# Rows over those that come with the program; see docs/actors.md.");
      }
      head.add(header);
    }

    void put(String id, List<String> own) {
      rows.put(id, own);
    }

    String text() {
      List<String> lines = new ArrayList<>(head);
      rows.forEach(
          (id, own) -> {
            lines.addAll(comments.getOrDefault(id, List.of()));
            lines.addAll(own);
          });
      lines.addAll(tail);
      return String.join("\n", lines) + "\n";
    }
  }
}
