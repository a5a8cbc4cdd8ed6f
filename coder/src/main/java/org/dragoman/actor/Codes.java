package org.dragoman.actor;

import java.util.List;
import org.dragoman.place.Countries;

/** The codes that PLOVER has beside those of states. */
public final class Codes {
  private static final List<String> BODIES =
      List.of("UNO", "EUR", "IGO", "NGO", "MNC", "IMG", "ISM");

  private Codes() {}

  /** The codes of those who are of no state, the United Nations first. */
  public static List<String> bodies() {
    return BODIES;
  }

  /** Whether a code is a country's of the tables or one that PLOVER has beside them. */
  static boolean isKnown(String code) {
    return BODIES.contains(code) || Countries.bundled().byCode(code).isPresent();
  }

  /** Whether a code is a state's. */
  static boolean isState(String code) {
    return code.length() == 3 && !BODIES.contains(code);
  }

  /** Whether a code is that of the United Nations or of any other body of states but the EU's. */
  static boolean isIntergovernmental(String code) {
    return code.equals("UNO") || code.equals("IGO");
  }
}
