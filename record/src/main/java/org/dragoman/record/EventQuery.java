package org.dragoman.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Which events are wanted, in which order: conditions that all must hold.
 *
 * <p>Immutable; each method gives a query with one condition more. Values never become part of the
 * SQL, they are its parameters.
 */
public final class EventQuery {
  /** In which order events come; those equal in it, in the order in which they were kept. */
  public enum Sort {
    /** The latest first. */
    DATE("e.date_start DESC"),
    /** The surest first. */
    CONFIDENCE("e.confidence DESC");

    private final String sql;

    Sort(String sql) {
      this.sql = sql;
    }
  }

  /** Every event that is not superseded, the latest first. */
  public static final EventQuery ALL =
      new EventQuery(List.of(), List.of(), Sort.DATE, OptionalLong.empty(), 0);

  private final List<String> conditions;
  private final List<Object> parameters;
  private final Sort sort;
  private final OptionalLong limit;
  private final long offset;

  private EventQuery(
      List<String> conditions,
      List<Object> parameters,
      Sort sort,
      OptionalLong limit,
      long offset) {
    this.conditions = conditions;
    this.parameters = parameters;
    this.sort = sort;
    this.limit = limit;
    this.offset = offset;
  }

  private EventQuery and(String condition, Object... values) {
    List<String> more = new ArrayList<>(conditions);
    more.add(condition);
    List<Object> all = new ArrayList<>(parameters);
    all.addAll(List.of(values));
    return new EventQuery(List.copyOf(more), List.copyOf(all), sort, limit, offset);
  }

  /** A state or body takes part, on either end; a code as in PLOVER. */
  public EventQuery country(String code) {
    return and(
        "(list_contains(e.actor_codes, ?) OR list_contains(e.recipient_codes, ?))", code, code);
  }

  /** A state or body acts. */
  public EventQuery actorCode(String code) {
    return and("list_contains(e.actor_codes, ?)", code);
  }

  /** A state or body is acted upon. */
  public EventQuery recipientCode(String code) {
    return and("list_contains(e.recipient_codes, ?)", code);
  }

  /**
   * One acts and the other receives, whichever, or both act together and nobody receives (a
   * meeting).
   */
  public EventQuery dyad(String one, String other) {
    return and(
        "((list_contains(e.actor_codes, ?) AND list_contains(e.recipient_codes, ?))"
            + " OR (list_contains(e.actor_codes, ?) AND list_contains(e.recipient_codes, ?))"
            + " OR (list_contains(e.actor_codes, ?) AND list_contains(e.actor_codes, ?)"
            + " AND len(e.recipient_codes) = 0))",
        one,
        other,
        other,
        one,
        one,
        other);
  }

  /**
   * A person takes part.
   *
   * @param name compared with names and words without regard to case and accents; a part of the
   *     name suffices
   * @param identities keys under which the registry knows bearers of the name
   */
  public EventQuery person(String name, Collection<String> identities) {
    return named("", name, identities);
  }

  /** As {@link #person}, acting. */
  public EventQuery actorNamed(String name, Collection<String> identities) {
    return named("p.role = 'actor' AND ", name, identities);
  }

  /** As {@link #person}, acted upon. */
  public EventQuery recipientNamed(String name, Collection<String> identities) {
    return named("p.role = 'recipient' AND ", name, identities);
  }

  private EventQuery named(String role, String name, Collection<String> identities) {
    return and(
        "e.event IN (SELECT p.event FROM participant p WHERE "
            + role
            + "(p.identity IN (SELECT unnest(?))"
            + " OR contains(strip_accents(lower(p.identifier_text)), strip_accents(lower(?)))"
            + " OR contains(strip_accents(lower(p.text)), strip_accents(lower(?)))))",
        List.copyOf(identities),
        name,
        name);
  }

  public EventQuery type(String code) {
    return and("e.type = ?", code.toUpperCase(Locale.ROOT));
  }

  /** A mode or an auxiliary mode. */
  public EventQuery mode(String code) {
    String lower = code.toLowerCase(Locale.ROOT);
    return and("(e.mode = ? OR list_contains(e.auxiliary_modes, ?))", lower, lower);
  }

  public EventQuery context(String code) {
    return and("list_contains(e.contexts, ?)", code.toLowerCase(Locale.ROOT));
  }

  /** Not over before a day. */
  public EventQuery since(LocalDate day) {
    return and("e.date_end >= ?", day);
  }

  /** Begun by a day. */
  public EventQuery until(LocalDate day) {
    return and("e.date_start <= ?", day);
  }

  /** It happened in a country: ISO 3166-1 alpha-3. */
  public EventQuery placeCountry(String code) {
    return and("e.country_code = ?", code);
  }

  /** It happened in a place of this name, in the report's words or the gazetteer's. */
  public EventQuery place(String name) {
    return and(
        "strip_accents(lower(?)) IN (strip_accents(lower(e.place)),"
            + " strip_accents(lower(e.place_text)), strip_accents(lower(e.city)),"
            + " strip_accents(lower(e.province)))",
        name);
  }

  /** A report of a medium, file or address tells it; a part of the name suffices. */
  public EventQuery source(String name) {
    return and(
        "e.report IN (SELECT r.told_in FROM report r WHERE r.superseded_by IS NULL AND"
            + " (contains(lower(r.publication), lower(?)) OR contains(lower(r.source), lower(?))))",
        name,
        name);
  }

  public EventQuery minConfidence(double confidence) {
    return and("e.confidence >= ?", confidence);
  }

  /** A report that tells it has all these words, in title or text, without regard to case. */
  public EventQuery text(String words) {
    EventQuery query = this;
    for (String word : words.strip().split("\\s+")) {
      query =
          query.and(
              "e.report IN (SELECT r.told_in FROM report r WHERE contains(lower(r.text), lower(?))"
                  + " OR contains(lower(r.title), lower(?)))",
              word,
              word);
    }
    return query;
  }

  public EventQuery sorted(Sort by) {
    return new EventQuery(conditions, parameters, by, limit, offset);
  }

  /** At most so many, after leaving out the first {@code from}. */
  public EventQuery page(OptionalLong most, long from) {
    return new EventQuery(conditions, parameters, sort, most, from);
  }

  /** A statement that gives the numbers of the events, in order. */
  String sql() {
    StringBuilder sql = new StringBuilder("SELECT e.event FROM event e WHERE NOT e.superseded");
    conditions.forEach(c -> sql.append(" AND ").append(c));
    sql.append(" ORDER BY ").append(sort.sql).append(", e.event");
    limit.ifPresent(l -> sql.append(" LIMIT ?"));
    return sql.append(" OFFSET ?").toString();
  }

  /** Its parameters: strings, numbers, days, lists of strings. */
  List<Object> parameters() {
    List<Object> all = new ArrayList<>(parameters);
    limit.ifPresent(all::add);
    all.add(offset);
    return all;
  }
}
