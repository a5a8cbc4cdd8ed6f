package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermDateTest {
  @ParameterizedTest
  @CsvSource({
    "2020, 2020-01-01, 2020-12-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "2020-03-10, 2020-03-10, 2020-03-10"
  })
  void spansTheDaysItCanBe(String text, LocalDate earliest, LocalDate latest) {
    assertThat(TermDate.parse(text)).isEqualTo(new TermDate(earliest, latest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20", "March 2020", "2020-13", "2020-02-30", "2020/03/10", "2020_03"})
  void refusesWhatIsNoDate(String text) {
    assertThatThrownBy(() -> TermDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("YYYY");
  }

  @Property
  void aDayPrintedAndReadIsThatDay(@ForAll @IntRange(min = 0, max = 60_000) int epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    assertThat(TermDate.parse(day.toString())).isEqualTo(new TermDate(day, day));
  }
}
