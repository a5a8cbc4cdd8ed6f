package org.dragoman.actor.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dragoman.place.Countries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
  private final CountryCodes countries = new CountryCodes(Countries.bundled());

  @ParameterizedTest
  @CsvSource({
    "2016, 2016",
    "2016-05, 2016-05",
    "2016-05-12, 2016-05-12",
    "2016-05-12T00:00:00, 2016-05-12",
    "' 2016 ', 2016"
  })
  void a_date_keeps_its_precision(String text, String date) {
    assertThat(Fields.date(text)).get().hasToString(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "16",
        "2016-13",
        "2016-02-30",
        "+201",
        "12.05.2016",
        "2016-5-1",
        "May 2016",
        "٢٠١٦"
      })
  void what_is_no_date_is_refused(String text) {
    assertThatThrownBy(() -> Fields.date(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("YYYY-MM-DD");
  }

  @ParameterizedTest
  @CsvSource({
    "2016-01-01T00:00:00Z,, 2016",
    "2016-05-01T00:00:00Z,, 2016-05",
    "2016-05-12T00:00:00Z,, 2016-05-12",
    "+2016-05-12T00:00:00Z,, 2016-05-12",
    "2016-01-01T00:00:00Z, 11, 2016-01-01",
    "2016-05-12T00:00:00Z, 9, 2016",
    "2016-05-12T00:00:00Z, 10, 2016-05",
    "2016-01-01,, 2016-01-01",
  })
  void a_date_of_wikidata_is_no_more_precise_than_is_sure(
      String text, String precision, String date) {
    assertThat(Fields.wikidataDate(text, Optional.ofNullable(precision))).get().hasToString(date);
  }

  @ParameterizedTest
  @CsvSource({
    "KZ, KAZ",
    "kz, KAZ",
    "KAZ, KAZ",
    "Kazakhstan, KAZ",
    "Republic of Kazakhstan, KAZ",
    "Türkiye, TUR",
    "xk, KOS",
    "gl, DNK",
    "GRL, DNK",
    "Greenland, DNK",
    "uk, GBR",
    "eu, EUR",
    "IGO, IGO",
  })
  void a_country_is_known_by_code_or_name(String text, String code) {
    assertThat(countries.of(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Narnia", "xx", "Kazakh", "Ankara"})
  void what_is_no_country_is_refused(String text) {
    assertThatThrownBy(() -> countries.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'Ann\tAsh', Ann Ash",
    "'Ann\nAsh', Ann Ash",
    "=Ann Ash, Ann Ash",
    "'@+-Ann Ash', Ann Ash",
    "#Ann Ash, Ann Ash",
    "Ann|Ash, Ann Ash",
    "Ann Ash??, Ann Ash",
    "'  Ann   Ash ', Ann Ash",
    "Ann \u202EAsh, Ann Ash",
    "'\u001B[31mAnn Ash', '[31mAnn Ash'",
  })
  void a_name_is_made_fit_for_the_tables(String raw, String name) {
    assertThat(CleanText.name(raw)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "'', no name",
    "?, without a letter",
    "<script>alert(1)</script>, markup",
    "Andr\uFFFD, not UTF-8",
  })
  void what_is_no_name_is_refused_with_the_reason(String raw, String reason) {
    assertThatThrownBy(() -> CleanText.name(raw))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 5_000, 5_000_000})
  void a_long_name_is_refused_and_not_repeated(int length) {
    assertThatThrownBy(() -> CleanText.name("a".repeat(length)))
        .hasMessageContaining("longer than 200")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
  }

  @ParameterizedTest
  @CsvSource({
    "Q76, Q76",
    "NK-aU5y, nk-au5y",
    "../../etc/passwd, etc-passwd",
    "Дана Ермекбай, dana-ermekbaj",
    "q76, q76",
    "Q0, q0",
    "'###', ''",
  })
  void an_id_is_an_item_or_a_slug(String raw, String id) {
    assertThat(Slug.of(raw)).isEqualTo(id);
  }

  @Property
  void no_id_holds_anything_else(@ForAll String raw) {
    assertThat(Slug.of(raw)).matches("Q[1-9][0-9]*|([a-z0-9]+(-[a-z0-9]+)*)?");
  }

  @Property
  void no_name_breaks_a_table(@ForAll String raw) {
    try {
      String name = CleanText.name(raw);
      assertThat(name).isNotBlank().isEqualTo(name.strip()).doesNotContain("|", "  ", "<", ">");
      assertThat(name).doesNotEndWith("?").doesNotStartWith("#");
      assertThat(name.chars().noneMatch(Character::isISOControl)).isTrue();
      assertThat(CleanText.name(name)).isEqualTo(name);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageNotContaining("\n");
    }
  }

  @Test
  void a_refusal_shows_on_one_line_what_was_refused() {
    String raw = "A\nB\rC\u0085D\u2028E ".repeat(40);
    assertThatThrownBy(() -> CleanText.name(raw))
        .hasMessageStartingWith("longer than 200 characters: A B C D E A B")
        .hasMessageNotContaining("\n")
        .hasMessageNotContaining("\r");
  }
}
