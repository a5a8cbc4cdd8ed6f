package org.dragoman.actor;

import java.util.List;
import java.util.Optional;
import org.dragoman.ontology.Sector;
import org.dragoman.report.Span;

/** Gathers what is found out about an actor on the way to a {@link Resolution}. */
final class ResolutionBuilder {
  private final String code;
  private final Optional<Sector> sector;
  private final double score;
  private final String reason;
  private final Span span;
  private Optional<String> id = Optional.empty();
  private Optional<String> text = Optional.empty();
  private Optional<String> office = Optional.empty();
  private Optional<String> gender = Optional.empty();
  private List<String> alternatives = List.of();
  private String identity = "";

  ResolutionBuilder(String code, Optional<Sector> sector, double score, String reason, Span span) {
    this.code = code;
    this.sector = sector;
    this.score = score;
    this.reason = reason;
    this.span = span;
  }

  ResolutionBuilder id(String value) {
    id = Optional.of(value);
    return this;
  }

  /** Id, name and identity of a registered body. */
  ResolutionBuilder body(Body value) {
    return id(value.id()).text(value.name()).identity("body:" + value.id());
  }

  /** The name; an empty one is none. */
  ResolutionBuilder text(String value) {
    text = value.isEmpty() ? Optional.empty() : Optional.of(value);
    return this;
  }

  ResolutionBuilder office(String value) {
    office = Optional.of(value);
    return this;
  }

  ResolutionBuilder gender(String value) {
    gender = Optional.of(value);
    return this;
  }

  ResolutionBuilder alternatives(List<String> values) {
    alternatives = values;
    return this;
  }

  ResolutionBuilder identity(String value) {
    identity = value;
    return this;
  }

  Resolution build() {
    // who heads or serves a body of states is nobody's executive
    boolean none = Codes.isIntergovernmental(code) && sector.equals(Optional.of(Sector.GOV));
    return new Resolution(
        code,
        none ? Optional.empty() : sector,
        id,
        text,
        office,
        gender,
        score,
        reason,
        alternatives,
        span,
        new IdentityKey(identity));
  }
}
