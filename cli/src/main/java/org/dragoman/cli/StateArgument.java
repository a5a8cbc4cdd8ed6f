package org.dragoman.cli;

import java.util.Locale;
import java.util.Optional;
import org.dragoman.actor.Codes;
import org.dragoman.place.Countries;
import org.dragoman.place.Country;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** States and bodies as users write them: a code, or a country's name. */
final class StateArgument {
  private final CommandLine line;
  private final Countries countries = Countries.bundled();

  StateArgument(CommandLine line) {
    this.line = line;
  }

  /** The code of a state. */
  Optional<String> country(String word) {
    return countries
        .byCode(word.toUpperCase(Locale.ROOT))
        .or(() -> countries.named(word))
        .map(Country::code);
  }

  /** The code of a state or body. */
  Optional<String> find(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    return Codes.bodies().contains(upper) ? Optional.of(upper) : country(word);
  }

  /**
   * The code that must be meant.
   *
   * @throws ParameterException if no state or body is
   */
  String code(String option, String word) {
    return find(word)
        .orElseThrow(
            () ->
                new ParameterException(
                    line,
                    option
                        + ": no state or body: "
                        + Printable.line(word)
                        + "; write a code such as KAZ or UNO, or a country's name"));
  }

  /**
   * The state that must be meant.
   *
   * @throws ParameterException if none is
   */
  Country state(String word) {
    return country(word)
        .flatMap(countries::byCode)
        .orElseThrow(
            () ->
                new ParameterException(
                    line,
                    "no state: "
                        + Printable.line(word)
                        + "; write a code such as KAZ, or a country's name"));
  }
}
