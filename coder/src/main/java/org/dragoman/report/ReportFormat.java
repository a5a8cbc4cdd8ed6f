package org.dragoman.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/**
 * A kind of file that holds reports. A new one plugs in as a service ({@code
 * META-INF/services/org.dragoman.report.ReportFormat}) or through the reader's constructor.
 *
 * <p>The reader unpacks gzip before a format sees a file, so neither names nor bytes here are those
 * of a {@code .gz} file. Formats keep no state between files.
 */
public interface ReportFormat {

  /** What such a file is called in messages, for example {@code "an HTML page"}. */
  String description();

  /** The file name extensions of the format, with their dot, in lower case. */
  List<String> extensions();

  /** Whether a file of this name (without {@code .gz}) is of this format. */
  default boolean accepts(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return extensions().stream().anyMatch(name::endsWith);
  }

  /**
   * Whether the first bytes of a file are unmistakably of this format, whatever the file is called.
   */
  default boolean recognises(Opening opening) {
    return false;
  }

  /**
   * Reads the reports of one file. What {@code in} holds may not be kept whole where the format
   * allows to read it piece by piece. The caller closes {@code in} after the stream.
   *
   * @param name the file as the user named it, for the reports' origin; {@link RawReport#idOf}
   *     makes an id of it
   * @throws IOException if nothing can be read at all
   */
  ReportStream open(InputStream in, String name, ReadOptions options) throws IOException;
}
