package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.report.Dateline;
import org.dragoman.report.Report;
import org.dragoman.report.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeCountryTest {
  private final HomeCountry home = new HomeCountry(TestRegistry.RESOLVER);

  @ParameterizedTest
  @CsvSource({
    "'BAKU, Azerbaijan', '', '', AZE",
    "ASTANA, '', '', KAZ",
    "Ganja, '', '', AZE",
    "'', '', Reuters, GBR",
    "'', Trend, '', AZE",
    "'MOSCOW', Reuters, '', RUS",
    "'', '', The Village Gazette, ''",
    "'', '', United Nations, ''"
  })
  void isTheDatelinesElseTheAgencys(
      String place, String agency, String publication, String expected) {
    Report plain = Report.of("r", "Text.", LocalDate.of(2025, 5, 15));
    Dateline dateline =
        new Dateline(new Span(0, 0), given(place), Optional.of(plain.published()), given(agency));
    Report report =
        new Report(
            "r",
            plain.text(),
            plain.published(),
            Optional.empty(),
            Optional.of(dateline),
            plain.body(),
            Optional.empty(),
            given(publication),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "r");
    assertThat(home.of(report)).isEqualTo(given(expected));
  }

  private static Optional<String> given(String cell) {
    return Optional.of(cell).filter(c -> !c.isEmpty());
  }
}
