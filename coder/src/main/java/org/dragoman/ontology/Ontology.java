package org.dragoman.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * A set of event types with their modes. {@link #PLOVER} is the standard's (version 0.8 draft).
 *
 * @param name for example {@code PLOVER}
 * @param version for example {@code 0.8}
 */
public record Ontology(String name, String version, List<EventType> types, List<Mode> modes) {
  public static final Ontology PLOVER = plover();

  public Ontology {
    types = List.copyOf(types);
    modes = List.copyOf(modes);
    for (Mode mode : modes) {
      if (!types.contains(mode.type())) {
        throw new IllegalArgumentException("mode " + mode + " of a foreign type " + mode.type());
      }
    }
  }

  public Optional<EventType> type(String code) {
    return types.stream().filter(t -> t.code().equals(code)).findFirst();
  }

  public Optional<Mode> mode(EventType type, String code) {
    return modes.stream().filter(m -> m.type().equals(type) && m.code().equals(code)).findFirst();
  }

  public List<Mode> modesOf(EventType type) {
    return modes.stream().filter(m -> m.type().equals(type)).toList();
  }

  /**
   * The type a CAMEO event code falls under, by its longest known prefix; empty for codes without a
   * counterpart (01, statements).
   */
  public Optional<EventType> ofCameo(String cameo) {
    for (int length = cameo.length(); length >= 2; length--) {
      String type = Cameo.TYPES.get(cameo.substring(0, length));
      if (type != null) {
        return type(type);
      }
    }
    return Optional.empty();
  }

  private static Ontology plover() {
    List<EventType> types =
        List.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.COOPERATE,
            EventType.AID,
            EventType.RETREAT,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.PROTEST,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.COERCE,
            EventType.ASSAULT);
    return new Ontology("PLOVER", "0.8", types, modes(types, OntologyTable.rows("modes.csv", 3)));
  }

  /**
   * An ontology of a user's own, from tables in the form of the program's {@code types.csv} (type,
   * quad class 1 to 4, score, definition) and {@code modes.csv} (type, mode, score or nothing).
   *
   * @throws IOException if a table cannot be read, or says something that it cannot mean
   */
  public static Ontology read(String name, String version, InputStream types, InputStream modes)
      throws IOException {
    try {
      List<EventType> read = new ArrayList<>();
      for (String[] row : OntologyTable.rows("types.csv", types, 4)) {
        read.add(
            new EventType(
                row[0],
                QuadClass.of(Integer.parseInt(row[1])),
                Double.parseDouble(row[2]),
                row[3]));
      }
      return new Ontology(
          name, version, read, modes(read, OntologyTable.rows("modes.csv", modes, 3)));
    } catch (IllegalArgumentException e) {
      throw new IOException("the ontology " + name + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<Mode> modes(List<EventType> types, List<String[]> rows) {
    List<Mode> modes = new ArrayList<>();
    for (String[] row : rows) {
      EventType type =
          types.stream()
              .filter(t -> t.code().equals(row[0]))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("a mode of no type: " + row[0]));
      OptionalDouble score =
          row[2].isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(row[2]));
      modes.add(new Mode(type, row[1], score));
    }
    return modes;
  }

  private static final class Cameo {
    static final Map<String, String> TYPES = read();

    private static Map<String, String> read() {
      Map<String, String> types = new TreeMap<>();
      for (String[] row : OntologyTable.rows("cameo.csv", 2)) {
        types.put(row[0], row[1]);
      }
      return types;
    }
  }
}
