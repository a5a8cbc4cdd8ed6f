package org.dragoman.actor.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actor.Codes;
import org.dragoman.place.Countries;
import org.dragoman.place.Country;
import org.dragoman.place.CountryName;

/** The registry's codes for countries as sources write them. Immutable. */
final class CountryCodes {
  private final Countries countries;
  private final Map<String, String> byCode = new HashMap<>();

  CountryCodes(Countries countries) {
    this.countries = countries;
    for (Country country : countries.all()) {
      byCode.put(country.code(), country.code());
      byCode.put(country.iso2(), country.code());
    }
    for (String iso2 : Locale.getISOCountries()) {
      Locale land = new Locale("", iso2);
      // a territory, such as Greenland, goes to its state by name
      Optional.ofNullable(byCode.get(iso2))
          .or(() -> countries.named(land.getDisplayCountry(Locale.ENGLISH)).map(Country::code))
          .ifPresent(
              code -> {
                byCode.putIfAbsent(iso2, code);
                byCode.putIfAbsent(land.getISO3Country(), code);
              });
    }
    byCode.put("XKX", "KOS");
    byCode.put("UK", "GBR");
    byCode.put("EL", "GRC");
    byCode.put("EU", "EUR");
    byCode.put("UN", "UNO");
    Codes.bodies().forEach(body -> byCode.put(body, body));
  }

  /**
   * The code of a country.
   *
   * @param text ISO 3166-1 alpha-2 or alpha-3 in any case, a name, or a code of the registry
   * @throws IllegalArgumentException if it is no country
   */
  String of(String text) {
    String clean = CleanText.line(text);
    if (clean.isEmpty()) {
      throw new IllegalArgumentException("no country");
    }
    String code = byCode.get(clean.toUpperCase(Locale.ROOT));
    if (code != null) {
      return code;
    }
    List<CountryName> named = countries.byName(clean);
    if (named.isEmpty() || named.get(0).kind() != CountryName.Kind.NAME) {
      throw new IllegalArgumentException("unknown country: " + CleanText.shorten(clean));
    }
    return named.get(0).country().code();
  }

  /** The codes of several countries, each once; those that are none are left out. */
  List<String> all(Iterable<String> texts) {
    List<String> codes = new ArrayList<>();
    for (String text : texts) {
      try {
        String code = of(text);
        if (!codes.contains(code)) {
          codes.add(code);
        }
      } catch (IllegalArgumentException e) {
        // a source may know countries that PLOVER does not keep apart
      }
    }
    return codes;
  }
}
