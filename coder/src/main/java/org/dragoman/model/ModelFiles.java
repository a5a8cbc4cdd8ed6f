package org.dragoman.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dragoman.ontology.Ontology;

/** Where a model's files are: in the program itself, or in a folder. */
public final class ModelFiles {
  static final String ENCODER = "coder.onnx";
  static final String LABELS = "labels.json";
  static final String VOCABULARY = "vocab.txt";
  private static final String TYPES = "types.csv";
  private static final String MODES = "modes.csv";

  private final Optional<Path> folder;

  private ModelFiles(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The model that comes with the program. */
  public static ModelFiles bundled() {
    return new ModelFiles(Optional.empty());
  }

  /**
   * A model of the user's own.
   *
   * @throws IOException if the folder lacks one of the files
   */
  public static ModelFiles in(Path folder) throws IOException {
    for (String name : new String[] {ENCODER, LABELS, VOCABULARY}) {
      if (!Files.isReadable(folder.resolve(name))) {
        throw new FileNotFoundException(folder + " is not a model: " + name + " is missing");
      }
    }
    return new ModelFiles(Optional.of(folder));
  }

  /**
   * The ontology that the model codes: PLOVER, unless its folder has {@code types.csv} and {@code
   * modes.csv} of its own.
   *
   * @throws IOException if a table cannot be read
   */
  public Ontology ontology() throws IOException {
    if (folder.isEmpty() || !Files.exists(folder.get().resolve(TYPES))) {
      return Ontology.PLOVER;
    }
    try (InputStream types = open(TYPES);
        InputStream modes = open(MODES);
        InputStream labels = open(LABELS)) {
      JsonNode json = new ObjectMapper().readTree(labels);
      return Ontology.read(
          json.path("ontology").asText("unnamed"), json.path("version").asText(""), types, modes);
    }
  }

  InputStream open(String name) throws IOException {
    if (folder.isPresent()) {
      return Files.newInputStream(folder.get().resolve(name));
    }
    InputStream in = ModelFiles.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException("the program was built without its model file " + name);
    }
    return in;
  }
}
