package org.dragoman.actor;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.place.Countries;
import org.dragoman.place.Country;
import org.dragoman.place.NameIndex;

/**
 * Names of states in the languages of the United Nations and of the Turkic states, as the Unicode
 * Common Locale Data Repository (CLDR) has them: Qazaxıstan, Узбекистан, Allemagne.
 */
final class StateNames {
  /** ISO 639: Arabic, Chinese, French, Russian, Spanish; Azerbaijani, Kazakh, Kyrgyz and so on. */
  private static final List<String> LANGUAGES =
      List.of(
          "ar", "zh", "zh_Hant", "fr", "ru", "es", "az", "kk", "ky", "uz", "uz_Cyrl", "tk", "tr");

  private final Countries countries;

  /**
   * Made when first asked for: ICU's data takes long to load, and English news needs none of it.
   */
  private Map<String, Country> names;

  StateNames(Countries countries) {
    this.countries = countries;
  }

  /** The state that bears a name in one of the languages; of two that share it none. */
  synchronized Optional<Country> find(String name) {
    if (names == null) {
      names = read();
    }
    return Optional.ofNullable(names.get(NameIndex.fold(name)));
  }

  private Map<String, Country> read() {
    Map<String, Country> byName = new HashMap<>(8192);
    Set<String> shared = new HashSet<>();
    for (String language : LANGUAGES) {
      ULocale locale = new ULocale(language);
      for (Country country : countries.all()) {
        String code = country.iso2();
        String name = ULocale.getDisplayCountry("und_" + code, locale);
        if (!name.isEmpty() && !name.equals(code)) {
          Country other = byName.putIfAbsent(NameIndex.fold(name), country);
          if (other != null && !other.code().equals(country.code())) {
            shared.add(NameIndex.fold(name));
          }
        }
      }
    }
    byName.keySet().removeAll(shared);
    return byName;
  }
}
