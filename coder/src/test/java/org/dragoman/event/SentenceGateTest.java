package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.report.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceGateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran bombed Iraq",
        "Gunmen killed two.",
        "\u2022 Chile recalls envoy",
        "\u201cWe condemn it,\u201d he said.",
        "Cho\u015fun met Nazarbayev."
      })
  void reads_what_may_hold_an_event(String sentence) {
    assertThat(SentenceGate.admits(sentence, new Span(0, sentence.length()))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "...",
        "Read more",
        "2024 | 15 | 38.5 | 12",
        "https://news.example/a/b/c?d=e&f=g#hhhhhh",
        "* * * * * * * *",
        "\u041f\u0440\u0435\u0437\u0438\u0434\u0435\u043d\u0442 \u043f\u0440\u0438\u043d\u044f\u043b \u043f\u043e\u0441\u043b\u0430",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void skips_what_cannot(String sentence) {
    assertThat(SentenceGate.admits(sentence, new Span(0, sentence.length()))).isFalse();
  }
}
