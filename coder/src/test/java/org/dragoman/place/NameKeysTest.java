package org.dragoman.place;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {
  private static final NameKeys KEYS = new NameKeys();

  @ParameterizedTest
  @CsvSource({
    "Tokayev, Toqayev",
    "Tokayev, Tokaev",
    "Tokayev, Токаев",
    "Zelensky, Zelenskyy",
    "Zelensky, Zelenskiy",
    "Zelensky, Zelenskyi",
    "Mohammed, Muhammad",
    "Mohammed, Mohamed",
    "Hussein, Husayn",
    "Yusuf, Youssef",
    "Lukashenko, Lukashenka",
    "Gaddafi, Qaddafi",
    "Gaddafi, Gadhafi",
    "Gaddafi, Kadafi",
    "Kassym, Qasym",
    "Jomart, Zhomart",
    "Gafarova, Qafarova",
    "Çavuşoğlu, Cavusoglu",
    "Vučić, Vucic",
    "Aliyev, Aliev",
    "Yeltsin, Eltsin",
    "Khamenei, Khamenei",
    "Rahmon, Rakhmon"
  })
  void spellingsOfOneNameAreAlike(String one, String other) {
    double alike = NameKeys.likeness(KEYS.normal(one), KEYS.normal(other));
    assertThat(alike).as("%s, %s", KEYS.normal(one), KEYS.normal(other)).isGreaterThan(0.79);
    assertThat(NameKeys.skeleton(KEYS.normal(one)))
        .isEqualTo(NameKeys.skeleton(KEYS.normal(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "Tokayev, Karimov",
    "Putin, Rutte",
    "Merkel, Macron",
    "Biden, Baden",
    "Sunak, Sanchez",
    "Raisi, Rousseff"
  })
  void differentNamesAreNot(String one, String other) {
    assertThat(NameKeys.likeness(KEYS.normal(one), KEYS.normal(other)))
        .as("%s, %s", KEYS.normal(one), KEYS.normal(other))
        .isLessThan(0.95);
  }

  @Property
  void likenessIsTheSameBothWaysAndWholeForEqualNames(
      @ForAll @AlphaChars @StringLength(min = 1, max = 12) String one,
      @ForAll @AlphaChars @StringLength(min = 1, max = 12) String other) {
    String a = KEYS.normal(one);
    String b = KEYS.normal(other);
    assertThat(NameKeys.likeness(a, a)).isEqualTo(1);
    assertThat(NameKeys.likeness(a, b)).isEqualTo(NameKeys.likeness(b, a)).isBetween(0.0, 1.0);
  }

  @Property
  void capitalsDoNotMatter(@ForAll @AlphaChars @StringLength(max = 12) String name) {
    assertThat(KEYS.normal(name.toUpperCase(java.util.Locale.ROOT)))
        .isEqualTo(KEYS.normal(name.toLowerCase(java.util.Locale.ROOT)));
  }
}
