package org.dragoman.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dragoman.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTest {
  private static final WordPiece BUNDLED = bundled();

  private static WordPiece bundled() {
    try (InputStreamReader in =
        new InputStreamReader(
            ModelFiles.bundled().open(ModelFiles.VOCABULARY), StandardCharsets.UTF_8)) {
      return WordPiece.read(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Expectations were printed by training/wordpiece.py. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Türkiye's FM met Tokayev.|22883 28008 2063 1005 1055 4718 2777 2000 2912 17240 1012|1 1 1 4 0 2 0 1 1 1 4",
        "EU-Iran talks, 15 May|7327 1011 4238 7566 1010 2321 2089|2 4 1 0 4 3 1"
      })
  void splits_as_the_training_does(String text, String ids, String cases) {
    WordPiece.Pieces pieces = BUNDLED.tokenize(text, new Span(0, text.length()));
    assertThat(join(pieces.ids())).isEqualTo(ids);
    assertThat(join(pieces.cases())).isEqualTo(cases);
  }

  @Test
  void an_unknown_word_is_one_piece() throws IOException {
    WordPiece small = WordPiece.read(new StringReader("[UNK]\nvisit\n##ed\n"));
    WordPiece.Pieces pieces = small.tokenize("visited Xyz", new Span(0, 11));
    assertThat(join(pieces.ids())).isEqualTo("1 2 0");
    assertThat(pieces.words()).containsExactly(new Span(0, 7), new Span(8, 11));
  }

  @Property(tries = 300)
  void words_are_in_order_and_point_at_text_without_blanks(@ForAll String text) {
    WordPiece.Pieces pieces = BUNDLED.tokenize(text, new Span(0, text.length()));
    int end = 0;
    for (Span word : pieces.words()) {
      assertThat(word.start()).isGreaterThanOrEqualTo(end);
      assertThat(word.of(text)).isNotBlank();
      end = word.end();
    }
    assertThat(pieces.starts()).hasSize(pieces.words().length + 1);
    assertThat(pieces.starts()[pieces.words().length]).isEqualTo(pieces.ids().length);
  }

  private static String join(int[] values) {
    return Arrays.stream(values).mapToObj(Integer::toString).collect(Collectors.joining(" "));
  }
}
