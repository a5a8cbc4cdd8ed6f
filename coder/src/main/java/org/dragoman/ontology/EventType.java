package org.dragoman.ontology;

/**
 * A type of event: PLOVER's sixteen are constants, read from {@code types.csv}.
 *
 * @param code the standard's code, for example {@code CONSULT}
 * @param score intensity of the bare type on the -10..10 scale, before a mode refines it
 * @param definition what counts
 */
public record EventType(String code, QuadClass quad, double score, String definition) {
  public static final EventType AGREE = plover("AGREE");
  public static final EventType CONSULT = plover("CONSULT");
  public static final EventType SUPPORT = plover("SUPPORT");
  public static final EventType CONCEDE = plover("CONCEDE");
  public static final EventType COOPERATE = plover("COOPERATE");
  public static final EventType AID = plover("AID");
  public static final EventType RETREAT = plover("RETREAT");
  public static final EventType REQUEST = plover("REQUEST");
  public static final EventType ACCUSE = plover("ACCUSE");
  public static final EventType REJECT = plover("REJECT");
  public static final EventType THREATEN = plover("THREATEN");
  public static final EventType PROTEST = plover("PROTEST");
  public static final EventType SANCTION = plover("SANCTION");
  public static final EventType MOBILIZE = plover("MOBILIZE");
  public static final EventType COERCE = plover("COERCE");
  public static final EventType ASSAULT = plover("ASSAULT");

  private static EventType plover(String code) {
    for (String[] row : OntologyTable.rows("types.csv", 4)) {
      if (row[0].equals(code)) {
        return new EventType(
            code, QuadClass.of(Integer.parseInt(row[1])), Double.parseDouble(row[2]), row[3]);
      }
    }
    throw new IllegalStateException("types.csv has no " + code);
  }

  @Override
  public String toString() {
    return code;
  }
}
