package org.dragoman.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.report.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {
  /** In the text, {@code _} stands for the blank between words; ranges are from-to, in words. */
  @ParameterizedTest
  @CsvSource({
    // the bracket is given whole, and what was found inside it is part of it
    "the mission in Libya ( UNSMIL ) condemned it, 0-5, the mission in Libya ( UNSMIL )",
    "the mission in Libya ( UNSMIL ) condemned it, 0-5 5-6, the mission in Libya ( UNSMIL )",
    // a bracket that holds a remark is left out
    "the mission ( which had been in the town for years ) left, 0-3, the mission",
    "Siemens ( SIE ) paid, 0-1, Siemens",
    "( Reuters ) wrote, 0-2, Reuters",
    "a line that ends in the mission (, 5-8, the mission",
  })
  void a_mention_holds_the_whole_bracket_or_nothing_of_it(
      String text, String ranges, String expected) {
    List<Span> words = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      words.add(new Span(at, at + word.length()));
      at += word.length() + 1;
    }
    List<Appositions.Range> given =
        Arrays.stream(ranges.split(" "))
            .map(r -> r.split("-"))
            .map(
                r ->
                    new Appositions.Range(
                        Integer.parseInt(r[0]), Integer.parseInt(r[1]), MentionKind.ORG, 0.9))
            .toList();
    Span[] all = words.toArray(Span[]::new);
    assertThat(Brackets.close(given, all, text))
        .extracting(r -> text.substring(all[r.from()].start(), all[r.to() - 1].end()))
        .containsExactly(expected);
  }
}
