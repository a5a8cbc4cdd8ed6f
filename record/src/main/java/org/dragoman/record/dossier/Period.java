package org.dragoman.record.dossier;

/** The time that a dossier covers, in words. */
final class Period {
  private Period() {}

  static String of(Dossier dossier) {
    String since = dossier.since().map(d -> " from " + d).orElse("");
    String until = dossier.until().map(d -> " up to " + d).orElse("");
    String events = since.isEmpty() && until.isEmpty() ? "all events of the record" : "events";
    return "Offices as of " + dossier.asOf() + "; " + events + since + until + ".";
  }
}
