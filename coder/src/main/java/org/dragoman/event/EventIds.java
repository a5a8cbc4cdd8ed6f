package org.dragoman.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dragoman.ontology.EventType;
import org.dragoman.report.Report;
import org.dragoman.report.Span;

/**
 * Identifiers that stay the same for the same input: the first 80 bits of a SHA-256 over the
 * story's id, date and text and the event's type and place in it.
 */
final class EventIds {
  private static final int BYTES = 10;

  private final MessageDigest story;

  EventIds(Report report) {
    story = sha256();
    update(story, report.id());
    update(story, report.published().toString());
    update(story, report.text());
  }

  String id(EventType type, Span trigger) {
    MessageDigest digest;
    try {
      digest = (MessageDigest) story.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
    update(digest, type.code());
    update(digest, trigger.start() + "-" + trigger.end());
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static void update(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
