package org.dragoman.event;

import java.util.List;
import java.util.Optional;
import org.dragoman.actor.IdentityKey;
import org.dragoman.ontology.Sector;
import org.dragoman.report.Span;

/**
 * Someone who acts or receives: PLOVER's entity, with the words it came from.
 *
 * @param code ISO 3166-1 alpha-3 or PLOVER's own (UNO, EUR, IGO, NGO, MNC, IMG, ISM); empty where
 *     nobody could tell
 * @param sector in what capacity
 * @param text the words, for example {@code her}
 * @param span where they stand in the report
 * @param antecedent the mention that {@code text} refers back to, when it is a pronoun or a bare
 *     role
 * @param identifierId id in the registry
 * @param identifierText canonical name of the person or body
 * @param office the office held, as the report or the registry words it
 * @param gender {@code male} or {@code female}, where the registry or the words tell
 * @param reason why code and sector were chosen
 * @param alternatives readings that were considered and put second
 * @param identity the same for the same actor in every report; empty where nobody was found
 * @param assumed whether nothing but where the report was filed tells the country
 */
public record Entity(
    Optional<String> code,
    Optional<Sector> sector,
    String text,
    Span span,
    Optional<Span> antecedent,
    Optional<String> identifierId,
    Optional<String> identifierText,
    Optional<String> office,
    Optional<String> gender,
    String reason,
    List<String> alternatives,
    Optional<IdentityKey> identity,
    boolean assumed) {
  public Entity {
    alternatives = List.copyOf(alternatives);
  }

  /** The same, of the country where the event happened. */
  Entity of(String country) {
    return new Entity(
        Optional.of(country),
        sector,
        text,
        span,
        antecedent,
        identifierId,
        identifierText,
        office,
        gender,
        "the country where it happened",
        alternatives,
        identity.map(
            i ->
                new IdentityKey(
                    i.value().replace(":" + code.orElse("") + ":", ":" + country + ":"))),
        false);
  }

  /** Code and sector together, for example {@code KAZ GOV}. */
  public String label() {
    String label = code.orElse("---");
    return sector.map(s -> label + " " + s).orElse(label);
  }
}
