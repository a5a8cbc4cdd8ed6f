package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String RUSSIAN =
      "Министр иностранных дел принял посла и обсудил с ним вопросы торговли и транспорта.";
  private static final String FRENCH =
      "Le président a été reçu à Genève, où il a signé un traité de coopération économique.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void trustsAMarkAndDropsIt(String encoding) {
    byte[] bytes = ("\uFEFF" + RUSSIAN).getBytes(Charset.forName(encoding));
    assertThat(TextDecoder.decode(bytes, Optional.of(StandardCharsets.ISO_8859_1)))
        .isEqualTo(RUSSIAN);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, windows-1251",
    "KOI8-R, koi8-r",
    "ISO-8859-5, iso-8859-5",
    "UTF-8, utf-8",
    "UTF-8, windows-1251",
    "windows-1251, no-such-encoding",
    "windows-1251, ''",
    "KOI8-R, ''",
  })
  void takesADeclarationUnlessTheBytesAreUtf8AndElseGuesses(String encoding, String declared) {
    byte[] bytes = RUSSIAN.getBytes(Charset.forName(encoding));
    assertThat(TextDecoder.decode(bytes, TextDecoder.charset(declared))).isEqualTo(RUSSIAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE"})
  void guessesWithoutAnyHint(String encoding) {
    assertThat(TextDecoder.decode(FRENCH.getBytes(Charset.forName(encoding)))).isEqualTo(FRENCH);
  }

  @Test
  void guessesFromTheFirstLettersBeyondAscii() {
    String text = "The ministers met. ".repeat(10_000) + FRENCH;
    assertThat(TextDecoder.decode(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
  }

  @Test
  void keepsTheOtherLettersWhereAFewBytesAreBroken() {
    byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
    bytes[1] = ' ';
    assertThat(TextDecoder.decode(bytes)).isEqualTo("\uFFFD " + RUSSIAN.substring(1));
  }

  @ParameterizedTest
  @CsvSource({
    "'<meta charset=\"windows-1251\">', windows-1251",
    "'<META HTTP-EQUIV=content-type CONTENT=\"text/html; charset=KOI8-R\">', KOI8-R",
    "'<?xml version=\"1.0\" encoding=''utf-8''?>', UTF-8",
    "'<meta charset = latin1>', windows-1252",
    "'<meta charset=\"nonsense\"><meta charset=\"utf-8\">', UTF-8",
    "'<p>the charset of the page</p>',",
  })
  void findsTheDeclarationOfAPage(String html, String charset) {
    assertThat(HtmlFormat.declared(Reading.utf8(html)))
        .isEqualTo(Optional.ofNullable(charset).map(Charset::forName));
  }

  @Property
  void readsBackAnyTextWrittenInUtf8(@ForAll String text) {
    // Lone surrogates and marks are no text, zeros in every second place are UTF-16.
    String sound = new String(Reading.utf8(text), StandardCharsets.UTF_8);
    if (!sound.contains("\u0000") && !sound.startsWith("\uFEFF") && !sound.contains("\uFFFD")) {
      assertThat(TextDecoder.decode(Reading.utf8(sound))).isEqualTo(sound);
    }
  }

  @Property
  void neverFailsOnAnyBytes(@ForAll byte[] bytes) {
    assertThat(TextDecoder.decode(bytes)).isNotNull();
  }
}
