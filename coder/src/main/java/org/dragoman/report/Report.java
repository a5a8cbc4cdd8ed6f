package org.dragoman.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One report as read: its text unaltered, and what was learnt about it before coding.
 *
 * <p>Every later offset points into {@link #text()}.
 *
 * @param id the story's identifier: the file's name without extension, or the record's own id
 * @param text the whole text, line breaks as read
 * @param published day of publication
 * @param headline where in the text the headline stands, if it has one
 * @param dateline the dateline, if the text opens with one
 * @param body the part of the text that is coded after the headline (head, dateline and agency
 *     signatures left out)
 * @param title a title that came as metadata (not part of the text)
 * @param publication the agency or medium that publishes the report
 * @param via the source the agency names ("via the press service of ...")
 * @param language BCP 47 tag, if known
 * @param url where the report came from, if known
 * @param origin file and line or record, for messages
 */
public record Report(
    String id,
    String text,
    LocalDate published,
    Optional<Span> headline,
    Optional<Dateline> dateline,
    Span body,
    Optional<String> title,
    Optional<String> publication,
    Optional<String> via,
    Optional<String> language,
    Optional<String> url,
    String origin) {
  public Report {
    Objects.requireNonNull(id);
    Objects.requireNonNull(published);
    if (body.end() > text.length()) {
      throw new IllegalArgumentException("body ends after the text: " + body);
    }
  }

  /** A report from a bare string: the head of the text is not parsed, all of it is body. */
  public static Report of(String id, String text, LocalDate published) {
    return new Report(
        id,
        text,
        published,
        Optional.empty(),
        Optional.empty(),
        new Span(0, text.length()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        id);
  }
}
