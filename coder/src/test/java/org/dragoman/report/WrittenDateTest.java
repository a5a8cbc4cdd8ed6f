package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03-04",
        "2024-3-4",
        "2024/03/04",
        "2024.03.04",
        "20240304",
        "04.03.2024",
        "4-3-2024",
        "4 March 2024",
        "4th March, 2024",
        "04 Mar 2024",
        "4-Mar-2024",
        "March 4, 2024",
        "March 4 2024",
        "MARCH 4, 2024",
        "Mar. 4, 2024",
        "March 4th, 2024",
        "Monday, 4 March 2024",
        "Mon, 04 Mar 2024 10:00:00 GMT",
        "Monday March 4, 2024 at 10:00",
        "2024-03-04T23:59:59+05:00",
        "2024-03-04 10:00"
      })
  void readsADayInTheFormsOfNewsAndMetadata(String written) {
    assertThat(WrittenDate.parse(written)).contains(LocalDate.of(2024, 3, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024",
        "2024-03",
        "2024-13-01",
        "2023-02-29",
        "20241301",
        "31 June 2024",
        "March 2024",
        "03/04/2024",
        "32.01.2024",
        "0000-01-01",
        "4 Marches 2024",
        "yesterday",
        "12:30",
        "1-2-3"
      })
  void readsNothingElse(String written) {
    assertThat(WrittenDate.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"25/03/2024, 2024-03-25", "03/25/2024, 2024-03-25"})
  void readsStrokesWhereOnlyOneReadingIsPossible(String written, LocalDate expected) {
    assertThat(WrittenDate.parse(written)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'Published: 4 March 2024, 10:00', 2024-03-04",
    "'Baku, 04.03.2024', 2024-03-04",
    "'Updated 12 minutes ago',",
  })
  void findsADayWithinAFewWords(String words, LocalDate expected) {
    assertThat(WrittenDate.find(words)).isEqualTo(Optional.ofNullable(expected));
  }

  @Property
  void readsBackAnyDayHoweverItIsWritten(@ForAll int epochDay) {
    LocalDate day = LocalDate.ofEpochDay(Math.floorMod(epochDay, 60_000));
    for (String pattern :
        new String[] {
          "yyyy-MM-dd",
          "yyyyMMdd",
          "d MMMM yyyy",
          "MMMM d, yyyy",
          "MMM d yyyy",
          "dd.MM.yyyy",
          "EEEE, d MMM yyyy",
          "EEE, dd MMM yyyy"
        }) {
      String written = day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
      assertThat(WrittenDate.parse(written)).as(written).contains(day);
    }
  }
}
