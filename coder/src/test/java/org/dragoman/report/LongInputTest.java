package org.dragoman.report;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What takes quadratic time on 20 MB takes hours; all these take a second or two. */
class LongInputTest {
  private static final int LENGTH = 20 << 20;

  @ParameterizedTest(name = "{0}...{1}")
  @CsvSource({
    "'date 2024-03-04 BAKU, May 15. ', 'The ministers met in Baku and talked. '",
    "'date 2024-03-04 ', A",
    "'date 2024-03-04 ', 'BAKU, '",
    "'date 2024-03-04 ', (",
    "'date 2024-03-04 ', 'A/ '",
    "'date 2024-03-04 ', '- '",
    "'date 2024-03-04 They met.', '\n'",
    "'date 2024-03-04 They met.\n', 'Read more\n'",
    "'date 2024-03-04 They met. ', '(Reporting by '",
    "'date 2024-03-04 ', 'according to '",
    "'date 2024-03-04 ', 'Trend reports via '",
    "'date 2024-03-04 ', 'Министр '",
    "'{\"date\":\"2024-03-04\",\"text\":\"', 'a '",
    "'<html><time datetime=2024-03-04></time><p>', 'The ministers met, and they talked. '",
    "'<html><time datetime=2024-03-04></time>', '<p>The ministers met in Baku, and they talked of trade and of transport, and then of water.</p>'",
    "'<html><time datetime=2024-03-04></time><p>The ministers met, and they talked of trade.</p><script>', '{}'",
    "'<html><title>', 'a - '",
    "'<rss version=\"2.0\"><channel><item><title>', 'a &amp; '",
    "'', ' '",
    "'\uFEFF', '\u0000'",
  })
  void readsTwentyMegabytesInOneGo(String start, String again) {
    byte[] input = Reading.utf8(start + again.repeat(LENGTH / Reading.utf8(again).length));
    List<ReadResult> results = assertTimeoutPreemptively(ofSeconds(20), () -> Reading.pipe(input));
    assertThat(results).hasSize(1);
  }
}
