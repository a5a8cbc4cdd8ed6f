package org.dragoman.ontology;

import java.util.Collection;
import java.util.List;

/** PLOVER's auxiliary modes, which any type may carry. */
public enum AuxiliaryMode {
  HISTORICAL("historical"),
  FUTURE("future"),
  HYPOTHETICAL("hypothetical"),
  NEGATION("negation");

  private final String code;

  AuxiliaryMode(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** The modes in the standard's order. */
  public static List<AuxiliaryMode> inOrder(Collection<AuxiliaryMode> modes) {
    return modes.stream().sorted().toList();
  }

  @Override
  public String toString() {
    return code;
  }
}
