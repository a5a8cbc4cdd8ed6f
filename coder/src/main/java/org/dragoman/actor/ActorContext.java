package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known around a mention. Codes are those of {@link Resolution#code}.
 *
 * @param date when the report tells of: it decides who holds an office
 * @param homeCountry where the report was filed, or its agency's country
 * @param talkedOf countries of the actors told so far, the latest first
 * @param sides whom "the two countries" and "their parliaments" mean
 * @param ours whom "our" means: the speaker's country, or both sides'
 * @param owner whom "his", "her" and "its" mean
 */
public record ActorContext(
    LocalDate date,
    Optional<String> homeCountry,
    List<String> talkedOf,
    List<String> sides,
    List<String> ours,
    Optional<String> owner) {
  public ActorContext {
    talkedOf = List.copyOf(talkedOf);
    sides = List.copyOf(sides);
    ours = List.copyOf(ours);
  }

  /** The context of a mention that stands alone. */
  public static ActorContext of(LocalDate date, Optional<String> homeCountry) {
    return new ActorContext(date, homeCountry, List.of(), List.of(), List.of(), Optional.empty());
  }

  public ActorContext withTalkedOf(List<String> codes) {
    return new ActorContext(date, homeCountry, codes, sides, ours, owner);
  }

  public ActorContext withSides(List<String> codes) {
    return new ActorContext(date, homeCountry, talkedOf, codes, ours, owner);
  }

  public ActorContext withOurs(List<String> codes) {
    return new ActorContext(date, homeCountry, talkedOf, sides, codes, owner);
  }

  public ActorContext withOwner(Optional<String> code) {
    return new ActorContext(date, homeCountry, talkedOf, sides, ours, code);
  }

  /** The codes that context makes likelier, the likeliest first. */
  List<String> likely() {
    List<String> codes = new ArrayList<>(talkedOf);
    homeCountry.ifPresent(codes::add);
    return codes;
  }
}
