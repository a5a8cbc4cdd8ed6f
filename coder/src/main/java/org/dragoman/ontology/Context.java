package org.dragoman.ontology;

import java.util.Locale;

/** PLOVER's contexts: what an event is about. Any number, any type. */
public enum Context {
  MILITARY,
  INTELLIGENCE,
  EXECUTIVE,
  LEGISLATIVE,
  ELECTION,
  POLITICAL_INSTITUTIONS,
  PRO_DEMOCRACY,
  PRO_AUTOCRACY,
  ECONOMIC,
  LEGAL,
  REPARATIONS,
  HUMAN_RIGHTS,
  RIGHTS_FREEDOMS,
  REPRESSION,
  HUMAN_SECURITY,
  GENDER,
  LGBT,
  RELIGION_ETHNICITY,
  INEQUALITY,
  DIPLOMATIC,
  TERRITORY,
  PEACEKEEPING,
  HEALTH,
  ASYLUM,
  MIGRATION,
  DISASTERS,
  NATURAL_RESOURCE,
  ENVIRONMENT,
  TECHNOLOGY,
  TERRORISM,
  CBRN,
  CYBER,
  MISINFORMATION,
  CRIME,
  CORRUPTION,
  ILLEGAL_DRUGS,
  TRAFFICKING;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The standard's code, for example {@code human_rights}. */
  public String code() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }

  /**
   * @throws IllegalArgumentException if the standard has no such context
   */
  public static Context of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
