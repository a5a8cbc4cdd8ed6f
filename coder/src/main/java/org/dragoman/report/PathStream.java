package org.dragoman.report;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;

/** The reports of the files that a walk finds, one file open at a time. */
final class PathStream extends ReportStream {
  private static final String STDIN = "stdin";

  private final FileWalk walk;
  private final ReportFormats formats;
  private final ReadOptions options;
  private final InputStream standardInput;

  private Optional<InputStream> file = Optional.empty();
  private Optional<ReportStream> reports = Optional.empty();

  PathStream(FileWalk walk, ReportFormats formats, ReadOptions options, InputStream standardInput) {
    super("the paths given");
    this.walk = walk;
    this.formats = formats;
    this.options = options;
    this.standardInput = standardInput;
  }

  @Override
  protected Optional<ReadResult> advance() throws IOException {
    while (true) {
      if (reports.isPresent()) {
        if (reports.get().hasNext()) {
          return Optional.of(reports.get().next());
        }
        close();
      }
      Optional<FileWalk.Found> found = walk.next();
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Optional<ReadResult> fault = begin(found.get());
      if (fault.isPresent()) {
        return fault;
      }
    }
  }

  private Optional<ReadResult> begin(FileWalk.Found found) {
    String name = nameOf(found);
    try {
      if (found instanceof FileWalk.Missing missing) {
        return fault(name, missing.why());
      }
      InputStream raw =
          found instanceof FileWalk.Input input
              ? Files.newInputStream(input.path())
              : new Unclosed(standardInput);
      file = Optional.of(raw);
      Inputs.Opened opened = Inputs.open(raw);
      reports = Optional.of(formats.choose(name, opened).open(opened.in(), name, options));
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      Optional<ReadResult> fault = fault(name, e);
      try {
        close();
      } catch (IOException atClose) {
        e.addSuppressed(atClose);
      }
      return fault;
    }
  }

  private static String nameOf(FileWalk.Found found) {
    if (found instanceof FileWalk.Input input) {
      return input.path().toString();
    }
    return found instanceof FileWalk.Missing missing ? missing.path() : STDIN;
  }

  private static Optional<ReadResult> fault(String name, Throwable problem) {
    return Optional.of(new ReadResult.Fault(name, UnreadableException.explain(problem)));
  }

  @Override
  public void close() throws IOException {
    Optional<ReportStream> endedReports = reports;
    Optional<InputStream> endedFile = file;
    reports = Optional.empty();
    file = Optional.empty();
    try {
      if (endedReports.isPresent()) {
        endedReports.get().close();
      }
    } finally {
      if (endedFile.isPresent()) {
        endedFile.get().close();
      }
    }
  }

  /** Standard input belongs to the program. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
