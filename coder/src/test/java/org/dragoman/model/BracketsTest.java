package org.dragoman.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {
  /** Ranges are from-to-kind, in words. */
  @ParameterizedTest
  @CsvSource({
    // the bracket is given whole, and what was found inside it is part of it
    "the mission in Libya ( UNSMIL ) condemned it, 0-5-ORG, the mission in Libya ( UNSMIL )",
    "the mission in Libya ( UNSMIL ) condemned it, 0-5-ORG 5-6-ORG, the mission in Libya ( UNSMIL )",
    // a bracket that holds a remark is left out
    "the mission ( which had been in the town for years ) left, 0-3-ORG, the mission",
    "Siemens ( SIE ) paid, 0-1-ORG, Siemens",
    "( Reuters ) wrote, 0-2-ORG, Reuters",
    "a line that ends in the mission (, 5-8-ORG, the mission",
  })
  void a_mention_holds_the_whole_bracket_or_nothing_of_it(
      String text, String ranges, String expected) {
    RangedText given = RangedText.of(text, ranges);
    assertThat(given.words(Brackets.close(given.ranges(), given.words(), text)))
        .isEqualTo(expected);
  }
}
