package org.dragoman.record;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.dragoman.event.CodedReport;
import org.dragoman.event.Coder;
import org.dragoman.event.CoderVersion;
import org.dragoman.event.ParallelCoder;
import org.dragoman.report.ReadResult;
import org.dragoman.report.Report;

/**
 * Fills a record: codes what is new and keeps it, a batch of reports a transaction.
 *
 * <p>A report that is kept already changes nothing. Another text of a known source is a new version
 * that supersedes the older; a text that another source has brought within {@link
 * Shelf#REPRINT_DAYS} days is a reprint, which shares the events. So a run that was broken off at
 * any moment is completed by the same run again.
 */
public final class Ingest {
  /** Enough for the workers to be busy, few enough that a broken-off run loses little. */
  private static final int BATCH = 256;

  private final Store store;
  private final Coder coder;
  private final int workers;
  private final CoderVersion version;
  private final Clock clock;
  private final int batch;

  /**
   * @param store open to write
   * @param workers threads that code, at least 1
   * @param version written beside every event
   */
  public Ingest(Store store, Coder coder, int workers, CoderVersion version, Clock clock) {
    this(store, coder, workers, version, clock, BATCH);
  }

  Ingest(Store store, Coder coder, int workers, CoderVersion version, Clock clock, int batch) {
    this.store = store;
    this.coder = coder;
    this.workers = workers;
    this.version = version;
    this.clock = clock;
    this.batch = batch;
  }

  /** Who wants to know how far it is. Called on the caller's thread. */
  public interface Watcher {
    /** An input that could not be kept. */
    void failed(ReadResult.Fault fault);

    /** All that is counted is safely in the file. */
    void kept(Tally soFar);
  }

  /**
   * Keeps everything that {@code inputs} brings.
   *
   * @throws IOException if the record cannot be written; what was told to the watcher is kept
   */
  public Tally run(Iterator<ReadResult> inputs, Watcher watcher) throws IOException {
    Tally tally = Tally.NONE;
    while (inputs.hasNext()) {
      tally = tally.plus(keep(Batch.next(inputs, batch), watcher));
      watcher.kept(tally);
    }
    return tally;
  }

  private Tally keep(Batch batch, Watcher watcher) throws IOException {
    List<Planned> planned = plan(batch);
    List<ReadResult.Fault> faults = new ArrayList<>(batch.faults());
    Map<Long, CodedReport> coded = code(planned, faults);
    // what could not be coded takes its reprints along: the next run tries again
    List<Planned> kept = planned.stream().filter(p -> isTold(p, planned, coded)).toList();
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    store.transaction(
        () -> {
          new Keeper(store.connection(), version, now).keep(kept, coded, batch.reports(), faults);
          return null;
        });
    faults.forEach(watcher::failed);
    return tally(batch, planned, kept, coded, faults);
  }

  private List<Planned> plan(Batch batch) throws IOException {
    return store.run(
        "cannot read",
        () -> {
          List<String> sources = new ArrayList<>();
          List<String> hashes = new ArrayList<>();
          for (ReadResult.Read read : batch.reports()) {
            String sha256 = Fingerprint.of(read.report().text());
            hashes.add(sha256);
            sources.add(SourceId.of(read.report(), sha256));
          }
          Shelf shelf = Shelf.of(store.connection(), sources, hashes);
          List<Planned> planned = new ArrayList<>();
          for (int i = 0; i < sources.size(); i++) {
            shelf
                .plan(batch.reports().get(i).report(), sources.get(i), hashes.get(i))
                .ifPresent(planned::add);
          }
          return planned;
        });
  }

  private Map<Long, CodedReport> code(List<Planned> planned, List<ReadResult.Fault> faults)
      throws IOException {
    List<Planned> fresh = planned.stream().filter(p -> p.reprintOf().isEmpty()).toList();
    Map<Long, CodedReport> coded = new LinkedHashMap<>();
    try {
      List<CodedReport> all = codeTogether(fresh.stream().map(Planned::report).toList());
      for (int i = 0; i < fresh.size(); i++) {
        coded.put(fresh.get(i).id(), all.get(i));
      }
    } catch (IllegalStateException e) {
      // one report broke the coder: find it, and keep the others
      coded.clear();
      for (Planned one : fresh) {
        try {
          coded.put(one.id(), coder.code(one.report()));
        } catch (RuntimeException broken) {
          faults.add(
              new ReadResult.Fault(
                  one.report().origin(), "cannot be coded, please report it: " + broken));
        }
      }
    }
    return coded;
  }

  private List<CodedReport> codeTogether(List<Report> reports) throws IOException {
    List<CodedReport> coded = new ArrayList<>();
    Iterator<ReadResult> inputs =
        reports.stream().map(r -> (ReadResult) new ReadResult.Read(r)).iterator();
    new ParallelCoder(coder, workers)
        .run(
            inputs,
            new ParallelCoder.Sink() {
              @Override
              public void coded(CodedReport report) {
                coded.add(report);
              }

              @Override
              public void failed(ReadResult.Fault fault) {
                throw new AssertionError("only reports went in: " + fault);
              }
            });
    return coded;
  }

  /** Whether the events of a report are there: its own, or those of the report it reprints. */
  private static boolean isTold(Planned one, List<Planned> planned, Map<Long, CodedReport> coded) {
    OptionalLong original = one.reprintOf();
    return coded.containsKey(one.toldIn())
        || original.isPresent() && planned.stream().noneMatch(p -> p.id() == original.getAsLong());
  }

  private static Tally tally(
      Batch batch,
      List<Planned> planned,
      List<Planned> kept,
      Map<Long, CodedReport> coded,
      List<ReadResult.Fault> faults) {
    long reprints = kept.stream().filter(p -> p.reprintOf().isPresent()).count();
    long changed = kept.stream().filter(p -> p.version() > 1 && p.reprintOf().isEmpty()).count();
    return new Tally(
        batch.size(),
        kept.size() - reprints - changed,
        changed,
        reprints,
        batch.reports().size() - planned.size(),
        faults.size(),
        coded.values().stream().mapToLong(c -> c.events().size()).sum());
  }
}
