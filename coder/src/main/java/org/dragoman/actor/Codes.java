package org.dragoman.actor;

import java.util.Set;
import org.dragoman.place.Countries;

/** The codes that PLOVER has beside those of states. */
final class Codes {
  private static final Set<String> NO_STATE =
      Set.of("UNO", "EUR", "IGO", "NGO", "MNC", "IMG", "ISM");

  private Codes() {}

  /** Whether a code is a country's of the tables or one that PLOVER has beside them. */
  static boolean isKnown(String code) {
    return NO_STATE.contains(code) || Countries.bundled().byCode(code).isPresent();
  }

  /** Whether a code is a state's. */
  static boolean isState(String code) {
    return code.length() == 3 && !NO_STATE.contains(code);
  }

  /** Whether a code is that of the United Nations or of any other body of states but the EU's. */
  static boolean isIntergovernmental(String code) {
    return code.equals("UNO") || code.equals("IGO");
  }
}
