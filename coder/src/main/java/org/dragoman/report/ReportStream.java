package org.dragoman.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reports one after the other, read as they are asked for, in the order of the input.
 *
 * <p>Bad input never throws: it comes out as a {@link ReadResult.Fault}. May be walked once, by one
 * thread. Whoever opened it closes it.
 */
public abstract class ReportStream
    implements Iterator<ReadResult>, Iterable<ReadResult>, Closeable {
  private final String origin;
  private Optional<ReadResult> next = Optional.empty();
  private boolean ended;

  /**
   * @param origin named by the fault that an exception of {@link #advance} turns into
   */
  protected ReportStream(String origin) {
    this.origin = origin;
  }

  /**
   * Reads on.
   *
   * @return the next report or fault, or nothing at the end
   * @throws IOException if nothing more can be read; it becomes the last fault. {@link
   *     UnreadableException} says in its message what the user should know
   */
  protected abstract Optional<ReadResult> advance() throws IOException;

  @Override
  public final boolean hasNext() {
    if (next.isEmpty() && !ended) {
      try {
        next = advance();
        ended = next.isEmpty();
      } catch (IOException | RuntimeException | StackOverflowError e) {
        // A parser's own failure must not take the other inputs with it.
        next = Optional.of(new ReadResult.Fault(origin, UnreadableException.explain(e)));
        ended = true;
      }
    }
    return next.isPresent();
  }

  @Override
  public final ReadResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ReadResult result = next.orElseThrow();
    next = Optional.empty();
    return result;
  }

  @Override
  public final Iterator<ReadResult> iterator() {
    return this;
  }

  /** The same results as a stream; closing it does not close this. */
  public final Stream<ReadResult> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public void close() throws IOException {}

  /** Reads one result, at the moment it is asked for. */
  @FunctionalInterface
  public interface Source {
    ReadResult read() throws IOException;
  }

  /** A stream of the one result that {@code source} reads. */
  public static ReportStream of(String origin, Source source) {
    return new ReportStream(origin) {
      private boolean read;

      @Override
      protected Optional<ReadResult> advance() throws IOException {
        if (read) {
          return Optional.empty();
        }
        read = true;
        return Optional.of(source.read());
      }
    };
  }
}
