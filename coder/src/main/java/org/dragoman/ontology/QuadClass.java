package org.dragoman.ontology;

/** The four classes of political interaction, numbered as in PLOVER's {@code quad_code}. */
public enum QuadClass {
  VERBAL_COOPERATION(1),
  MATERIAL_COOPERATION(2),
  VERBAL_CONFLICT(3),
  MATERIAL_CONFLICT(4);

  private final int code;

  QuadClass(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  /** Whether the class is one of conflict. */
  public boolean isConflict() {
    return code >= 3;
  }

  /**
   * @throws IllegalArgumentException if {@code code} is not 1 to 4
   */
  public static QuadClass of(int code) {
    if (code < 1 || code > 4) {
      throw new IllegalArgumentException("no quad class " + code);
    }
    return values()[code - 1];
  }
}
