package org.dragoman.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dragoman.ontology.Ontology;

/** Reads annotated passages: files of the notation that corpus/GUIDELINES.md describes. */
public final class CorpusReader {
  private final Ontology ontology;

  public CorpusReader(Ontology ontology) {
    this.ontology = ontology;
  }

  /**
   * @param faults told of every passage that breaks the notation; the others are read
   * @throws IOException if the file cannot be read
   */
  public List<Passage> read(Path file, Consumer<String> faults) throws IOException {
    String batch = file.getFileName().toString().replaceFirst("\\.txt$", "");
    return parse(
        batch,
        Files.readString(file, StandardCharsets.UTF_8),
        fault -> faults.accept(file + ": " + fault));
  }

  /** Reads the passages of {@code text}; {@code batch} names them. */
  public List<Passage> parse(String batch, String text, Consumer<String> faults) {
    List<Passage> passages = new ArrayList<>();
    List<String> block = new ArrayList<>();
    int number = 0;
    int first = 0;
    for (String line : (text + "\n").split("\r?\n", -1)) {
      number++;
      if (line.startsWith("#")) {
        continue;
      }
      if (!line.isBlank()) {
        if (block.isEmpty()) {
          first = number;
        }
        block.add(line.stripTrailing());
      } else if (!block.isEmpty()) {
        try {
          passages.add(new PassageParser(ontology, batch, first).parse(block));
        } catch (MalformedPassageException e) {
          faults.accept(e.getMessage());
        }
        block.clear();
      }
    }
    return passages;
  }
}
