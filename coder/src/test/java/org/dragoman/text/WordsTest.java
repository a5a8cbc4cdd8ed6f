package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dragoman.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The envoy left.                   | The envoy left .",
        "Kenya's president's men           | Kenya 's president 's men",
        "Kenya’s president                 | Kenya ’s president",
        "the ministers' talks              | the ministers ' talks",
        "O'Brien and d'Affaires            | O'Brien and d'Affaires",
        "He didn't, he won't.              | He didn't , he won't .",
        "the U.S. envoy                    | the U.S. envoy",
        "the U.S.'s envoy                  | the U.S. 's envoy",
        "a U.S.-led force                  | a U.S.-led force",
        "Lt. Gen. J. Smith                 | Lt . Gen . J. Smith",
        "Vice-President and vice-chair     | Vice-President and vice-chair",
        "cost $1,200.50, or 3.5%           | cost $ 1,200.50 , or 3.5 %",
        "on 15.05.2025 at 14:30            | on 15.05.2025 at 14:30",
        "the 15th, the 1990s               | the 15th , the 1990s",
        "2010-2014                         | 2010 - 2014",
        "\"Go,\" he said...                | \" Go , \" he said ...",
        "“We will,” she said — twice.      | “ We will , ” she said — twice .",
        "see https://example.org/a.b?c=d.  | see https://example.org/a.b?c=d .",
        "(www.example.org)                 | ( www.example.org )",
        "Zócalo, Durrës, São Tomé          | Zócalo , Durrës , São Tomé",
        "COVID-19 and al-Shabaab           | COVID-19 and al-Shabaab",
        "and/or                            | and / or",
        "'Go home'                         | ' Go home '",
        "so 😀 he left                     | so 😀 he left",
      })
  void cutsASentenceIntoWords(String sentence, String expected) {
    assertThat(words(sentence)).containsExactly(expected.split(" "));
  }

  @Test
  void tellsWordsNumbersCliticsAndMarksApart() {
    String text = "Kenya's 5 ships, 2nd fleet";

    assertThat(Words.of(text, new Span(0, text.length())))
        .extracting(Token::kind)
        .containsExactly(
            Token.Kind.WORD,
            Token.Kind.CLITIC,
            Token.Kind.NUMBER,
            Token.Kind.WORD,
            Token.Kind.PUNCTUATION,
            Token.Kind.NUMBER,
            Token.Kind.WORD);
  }

  @Test
  void offsetsAreThoseOfTheWholeText() {
    String text = "First. The envoy left.";

    List<Token> tokens = Words.of(text, new Span(7, text.length()));

    assertThat(tokens.get(1).span()).isEqualTo(new Span(11, 16));
    assertThat(tokens.get(1).of(text)).isEqualTo("envoy");
  }

  @Property
  void onlyBlanksLieBetweenTokens(@ForAll("sentences") String text) {
    int last = 0;
    for (Token token : Words.of(text, new Span(0, text.length()))) {
      assertThat(token.span().isEmpty()).isFalse();
      assertThat(Blank.skip(text, last, token.span().start())).isEqualTo(token.span().start());
      last = token.span().end();
    }
    assertThat(Blank.skip(text, last, text.length())).isEqualTo(text.length());
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "a", "S", "s", "'", "’", "-", ".", ",", "1", "9", " ", "\u00a0", "é", "\u0301", "😀",
            "𐐀", "http://", "www.", "U.", "\ud83d")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  private static List<String> words(String sentence) {
    return Words.of(sentence, new Span(0, sentence.length())).stream()
        .map(token -> token.of(sentence))
        .toList();
  }
}
