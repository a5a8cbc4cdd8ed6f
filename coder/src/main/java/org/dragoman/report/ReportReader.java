package org.dragoman.report;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * Reads files, folders and standard input as reports.
 *
 * <pre>{@code
 * try (ReportStream reports = new ReportReader(ReadOptions.DEFAULTS).open(List.of("news/"))) {
 *   for (ReadResult result : reports) { ... }
 * }
 * }</pre>
 *
 * <p>Threads may share it; each stream it opens belongs to one.
 */
public final class ReportReader {
  private final ReadOptions options;
  private final ReportFormats formats;
  private final InputStream standardInput;

  /** Reads the formats that Dragoman knows or finds as services, and {@link System#in} as "-". */
  public ReportReader(ReadOptions options) {
    this(options, ReportFormats.installed(), System.in);
  }

  /**
   * @param formats asked in this order whether a file is theirs
   * @param standardInput what "-" means; never closed
   */
  public ReportReader(ReadOptions options, List<ReportFormat> formats, InputStream standardInput) {
    this.options = Objects.requireNonNull(options);
    this.formats = new ReportFormats(formats);
    this.standardInput = Objects.requireNonNull(standardInput);
  }

  /**
   * Opens inputs, in the order given. Nothing is read before the stream is asked for it.
   *
   * @param paths files, folders (read recursively, sorted by name, without hidden files and files
   *     of unknown extension) and "-" for standard input. A file or folder that is given or linked
   *     twice is read once, at its first mention
   */
  public ReportStream open(List<String> paths) {
    return new PathStream(new FileWalk(paths, formats::accept), formats, options, standardInput);
  }
}
