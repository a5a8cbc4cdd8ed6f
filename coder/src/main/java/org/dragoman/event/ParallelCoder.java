package org.dragoman.event;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dragoman.report.ReadResult;

/**
 * Codes a stream of reports with several workers and hands the results on in the order of the
 * input, whatever the number of workers.
 *
 * <p>Only a few chunks are in flight at any time, so memory does not grow with the number of
 * reports.
 */
public final class ParallelCoder {
  /** Reports in a chunk at most; a chunk's sentences share encoder passes. */
  private static final int CHUNK_REPORTS = 32;

  /** Characters after which a chunk is closed, whatever its number of reports. */
  private static final int CHUNK_CHARACTERS = 200_000;

  private final Coder coder;
  private final int workers;

  /**
   * @param workers threads that code, at least 1
   */
  public ParallelCoder(Coder coder, int workers) {
    if (workers < 1) {
      throw new IllegalArgumentException("at least one worker is needed, not " + workers);
    }
    this.coder = coder;
    this.workers = workers;
  }

  /** What becomes of the results, called on the caller's thread in the order of the input. */
  public interface Sink {
    void coded(CodedReport report) throws IOException;

    void failed(ReadResult.Fault fault) throws IOException;
  }

  private record Chunk(List<ReadResult> inputs, Future<List<CodedReport>> coded) {}

  /**
   * @throws IOException if the sink fails; no more is read then
   */
  public void run(Iterator<ReadResult> inputs, Sink sink) throws IOException {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            workers,
            task -> {
              Thread thread = new Thread(task, "coder");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Deque<Chunk> inFlight = new ArrayDeque<>();
      while (inputs.hasNext()) {
        inFlight.add(submit(nextChunk(inputs), pool));
        if (inFlight.size() > 2 * workers) {
          drain(inFlight.remove(), sink);
        }
      }
      while (!inFlight.isEmpty()) {
        drain(inFlight.remove(), sink);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<ReadResult> nextChunk(Iterator<ReadResult> inputs) {
    List<ReadResult> chunk = new ArrayList<>();
    int characters = 0;
    while (chunk.size() < CHUNK_REPORTS && characters < CHUNK_CHARACTERS && inputs.hasNext()) {
      ReadResult result = inputs.next();
      chunk.add(result);
      if (result instanceof ReadResult.Read read) {
        characters += read.report().text().length();
      }
    }
    return chunk;
  }

  private Chunk submit(List<ReadResult> inputs, ExecutorService pool) {
    return new Chunk(
        inputs,
        pool.submit(
            () ->
                coder.code(
                    inputs.stream()
                        .filter(ReadResult.Read.class::isInstance)
                        .map(r -> ((ReadResult.Read) r).report())
                        .toList())));
  }

  private static void drain(Chunk chunk, Sink sink) throws IOException {
    Iterator<CodedReport> coded;
    try {
      coded = chunk.coded().get().iterator();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while coding", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    for (ReadResult input : chunk.inputs()) {
      if (input instanceof ReadResult.Fault fault) {
        sink.failed(fault);
      } else {
        sink.coded(coded.next());
      }
    }
  }
}
