package org.dragoman.record;

/**
 * What became of the reports of an ingest. Counts only what is safely in the file.
 *
 * @param read reports and faults dealt with
 * @param added reports that are new
 * @param changed reports of which another version was kept already
 * @param reprints reports whose text another source has brought already, not coded again
 * @param unchanged reports kept already
 * @param failed inputs that could not be read or coded, now in the list of failures
 * @param events events found in the new and changed reports
 */
public record Tally(
    long read, long added, long changed, long reprints, long unchanged, long failed, long events) {
  static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(
        read + other.read,
        added + other.added,
        changed + other.changed,
        reprints + other.reprints,
        unchanged + other.unchanged,
        failed + other.failed,
        events + other.events);
  }
}
