package org.dragoman.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A report as a format finds it: the text, and what the file says about it. {@link ReportParser}
 * makes a {@link Report} of it.
 *
 * @param id the story's identifier, see {@link #idOf}
 * @param text the decoded text, unaltered
 * @param origin file and line or record, for messages
 * @param headline where in the text the headline stands, if the format knows
 * @param metadata what the file says about the report
 */
public record RawReport(
    String id, String text, String origin, Optional<Span> headline, Metadata metadata) {
  public RawReport {
    Objects.requireNonNull(id);
    Objects.requireNonNull(text);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(headline);
    Objects.requireNonNull(metadata);
  }

  /** A report of which nothing is known but its words. */
  public static RawReport of(String id, String text, String origin) {
    return new RawReport(id, text, origin, Optional.empty(), Metadata.NONE);
  }

  public RawReport with(Metadata metadata) {
    return new RawReport(id, text, origin, headline, metadata);
  }

  /** The id of the only report of a file: the file's name without extension. */
  public static String idOf(String path) {
    String name = ReportFormats.withoutGz(ReportFormats.fileName(path));
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * What a file says about a report, beside its text.
   *
   * @param date day of publication
   * @param fallbackDate a day that stands in where neither metadata nor text name one, for example
   *     that of archiving
   * @param title the title, if it is not part of the text
   * @param publication the medium that publishes the report
   * @param language BCP 47 tag
   * @param url where the report came from
   */
  public record Metadata(
      Optional<LocalDate> date,
      Optional<LocalDate> fallbackDate,
      Optional<String> title,
      Optional<String> publication,
      Optional<String> language,
      Optional<String> url) {
    public static final Metadata NONE =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }
}
