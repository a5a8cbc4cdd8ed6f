package org.dragoman.actor;

import java.util.List;
import java.util.Optional;
import org.dragoman.ontology.Sector;
import org.dragoman.report.Span;

/**
 * Who a mention, or a part of one, stands for.
 *
 * @param code ISO 3166-1 alpha-3 of a state, or UNO, EUR, IGO, NGO, MNC, IMG, ISM; empty when
 *     unknown
 * @param sector in what capacity; empty for a place, and where the words do not tell
 * @param identifierId the id of the person or body in the registry
 * @param identifierText the name of the person or body: the registry's where it has one, else the
 *     longest that the report gives
 * @param office the office in the mention's words, or the registry's where the mention has none
 * @param gender {@code female} or {@code male}
 * @param score 0..1: how sure; below 0.5 it is a guess among {@code alternatives}
 * @param reason in words, which evidence decided
 * @param alternatives other readings, the likeliest first: names of persons, or codes
 * @param span the part of the mention that this resolves, counted from the mention's start
 * @param identity the same for the same actor in every report
 */
public record Resolution(
    String code,
    Optional<Sector> sector,
    Optional<String> identifierId,
    Optional<String> identifierText,
    Optional<String> office,
    Optional<String> gender,
    double score,
    String reason,
    List<String> alternatives,
    Span span,
    IdentityKey identity) {
  static final String HOME_REASON = "the report's country";

  public Resolution {
    if (!code.isEmpty() && code.length() != 3) {
      throw new IllegalArgumentException("not a code: " + code);
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score);
    }
    alternatives = List.copyOf(alternatives);
  }

  /** Whether it is a medium, such as an agency named as the source of a report. */
  public boolean isMedia() {
    return sector.filter(Sector.JRN::equals).isPresent();
  }

  /** Whether the code is known. */
  public boolean isKnown() {
    return !code.isEmpty();
  }

  /** Whether nothing but where the report was filed tells the country. */
  public boolean isAssumed() {
    return reason.endsWith(HOME_REASON);
  }

  Resolution at(Span newSpan) {
    return new Resolution(
        code,
        sector,
        identifierId,
        identifierText,
        office,
        gender,
        score,
        reason,
        alternatives,
        newSpan,
        identity);
  }

  Resolution because(String newReason, double newScore) {
    return new Resolution(
        code,
        sector,
        identifierId,
        identifierText,
        office,
        gender,
        newScore,
        newReason,
        alternatives,
        span,
        identity);
  }
}
