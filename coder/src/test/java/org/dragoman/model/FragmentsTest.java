package org.dragoman.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FragmentsTest {
  /** Ranges are from-to-kind, in words; the mended mentions are joined by a bar. */
  @ParameterizedTest
  @CsvSource({
    "Russia ' s Foreign Ministry left, 0-1-GPE 2-3-ORG 3-5-ORG, Russia ' s Foreign Ministry",
    "Russia ' s Foreign Ministry left, 0-1-GPE 2-5-ORG, Russia ' s Foreign Ministry",
    "Russia ' s Foreign Ministry left, 0-1-GPE 2-3-ORG, Russia ' s Foreign Ministry",
    "Russia ' s gas, 0-1-GPE 2-3-ORG, Russia",
    "Chile ' s Andes, 0-1-GPE 3-4-LOC, Chile|Andes",
    "received the Deputy Speaker, 1-2-GPE 2-4-ROLE, the Deputy Speaker",
    "in the end, 1-2-GPE, ''",
    "France and Chile, 0-1-GPE 1-2-GPE 2-3-GPE, France|Chile",
  })
  void a_small_word_is_no_mention_of_its_own(String text, String ranges, String expected) {
    RangedText given = RangedText.of(text, ranges);
    assertThat(given.words(Fragments.mend(given.ranges(), given.words(), text)))
        .isEqualTo(expected);
  }
}
