package org.dragoman.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dragoman.actor.Person;
import org.dragoman.actor.TermDate;
import org.dragoman.record.EventQuery;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The conditions of {@code dragoman events}. */
final class EventFilters {
  @Option(
      names = "--country",
      paramLabel = "C",
      description = "a state or body takes part: a code (KAZ, UNO) or a country's name")
  private String country;

  @Option(
      names = "--dyad",
      paramLabel = "C",
      arity = "2",
      description = "between these two, in either direction")
  private List<String> dyad;

  @Option(
      names = "--actor",
      paramLabel = "WHO",
      description = "who acts: a code, a country, a name")
  private String actor;

  @Option(
      names = "--recipient",
      paramLabel = "WHO",
      description = "who is acted upon: a code, a country, a name")
  private String recipient;

  @Option(names = "--person", paramLabel = "NAME", description = "a person takes part")
  private String person;

  @Option(names = "--type", paramLabel = "TYPE", description = "for example CONSULT")
  private String type;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description = "for example visit; or future, historical, hypothetical")
  private String mode;

  @Option(names = "--context", paramLabel = "CONTEXT", description = "for example legislative")
  private String context;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = DateArgument.class,
      description = "on that day, month or year (YYYY-MM-DD, YYYY-MM, YYYY) or later")
  private TermDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = DateArgument.class,
      description = "on that day, month or year or earlier")
  private TermDate until;

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description = "where it happened: a place or a country")
  private String place;

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      description = "who reports it: a part of the medium's name, the address or the file")
  private String source;

  @Option(names = "--min-confidence", paramLabel = "P", description = "at least as sure, 0 to 1")
  private Double minConfidence;

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "words that all stand in the report's title or text")
  private String text;

  /**
   * The query that asks for all that is given.
   *
   * @param registry asked for names only: its tables take a moment to load
   * @throws ParameterException if a value makes no sense
   * @throws IOException if the registry cannot be read
   */
  EventQuery query(CommandLine line, RegistryOption registry) throws IOException {
    StateArgument states = new StateArgument(line);
    EventQuery query = EventQuery.ALL;
    if (country != null) {
      query = query.country(states.code("--country", country));
    }
    if (dyad != null) {
      query = query.dyad(states.code("--dyad", dyad.get(0)), states.code("--dyad", dyad.get(1)));
    }
    if (actor != null) {
      Optional<String> code = states.find(actor);
      query =
          code.isPresent()
              ? query.actorCode(code.get())
              : query.actorNamed(actor, identities(actor, registry));
    }
    if (recipient != null) {
      Optional<String> code = states.find(recipient);
      query =
          code.isPresent()
              ? query.recipientCode(code.get())
              : query.recipientNamed(recipient, identities(recipient, registry));
    }
    if (person != null) {
      query = query.person(person, identities(person, registry));
    }
    return where(what(query, line), states);
  }

  private EventQuery what(EventQuery start, CommandLine line) {
    EventQuery query = start;
    if (type != null) {
      query = query.type(type);
    }
    if (mode != null) {
      query = query.mode(mode);
    }
    if (context != null) {
      query = query.context(context);
    }
    if (minConfidence != null) {
      if (!(minConfidence >= 0 && minConfidence <= 1)) {
        throw new ParameterException(line, "--min-confidence must be from 0 to 1");
      }
      query = query.minConfidence(minConfidence);
    }
    return query;
  }

  private EventQuery where(EventQuery start, StateArgument states) {
    EventQuery query = start;
    if (since != null) {
      query = query.since(since.earliest());
    }
    if (until != null) {
      query = query.until(until.latest());
    }
    if (place != null) {
      Optional<String> code = states.country(place);
      query = code.isPresent() ? query.placeCountry(code.get()) : query.place(place);
    }
    if (source != null) {
      query = query.source(source);
    }
    if (text != null && !text.isBlank()) {
      query = query.text(text);
    }
    return query;
  }

  private static List<String> identities(String name, RegistryOption registry) throws IOException {
    return registry.tables().personsNamed(name).stream()
        .map(Person::id)
        .map(id -> "person:" + id)
        .toList();
  }
}
