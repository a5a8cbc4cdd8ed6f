package org.dragoman.ontology;

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

  @Override
  public String toString() {
    return code;
  }
}
