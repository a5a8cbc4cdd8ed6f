package org.dragoman.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dragoman.report.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeResolverTest {
  private static final TimeResolver TIMES = new TimeResolver();

  /** 15 May 2024 was a Wednesday. */
  private static final LocalDate ANCHOR = LocalDate.of(2024, 5, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15 May|2024-05-15",
        "May 15|2024-05-15",
        "15 May 2023|2023-05-15",
        "May 15, 2023|2023-05-15",
        "2023-05-15|2023-05-15",
        "15th of May|2024-05-15",
        "Jan. 14|2024-01-14",
        "14 December|2023-12-14",
        "Wednesday|2024-05-15",
        "Tuesday|2024-05-14",
        "Monday evening|2024-05-13",
        "Thursday|2024-05-09",
        "yesterday|2024-05-14",
        "today|2024-05-15",
        "two days earlier|2024-05-13",
        "three weeks ago|2024-W17",
        "last year|2023",
        "2015|2015",
        "March 2019|2019-03",
        "March|2024-03",
        "last month|2024-04",
      })
  void resolves_what_is_past(String words, String iso) {
    assertThat(TIMES.resolve(words, ANCHOR, Tense.PAST).map(ResolvedTime::iso)).hasValue(iso);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tomorrow|2024-05-16",
        "Thursday|2024-05-16",
        "June|2024-06",
        "next year|2025",
        "next month|2024-06",
        "20 January|2025-01-20",
      })
  void resolves_what_is_to_come(String words, String iso) {
    assertThat(TIMES.resolve(words, ANCHOR, Tense.FUTURE).map(ResolvedTime::iso)).hasValue(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 April", "2024-13-45", "the minister", "", "May the force"})
  void is_silent_about_what_is_no_date(String words) {
    assertThat(TIMES.resolve(words, ANCHOR, Tense.PAST)).isEmpty();
  }

  @Property(tries = 200)
  void a_day_written_out_is_that_day(@ForAll @IntRange(min = 0, max = 20000) int days) {
    LocalDate day = LocalDate.of(1990, 1, 1).plusDays(days);
    ResolvedTime iso = TIMES.resolve(day.toString(), ANCHOR, Tense.PAST).orElseThrow();
    assertThat(iso.start()).isEqualTo(day).isEqualTo(iso.end());
    String month =
        day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
    String english = day.getDayOfMonth() + " " + month + " " + day.getYear();
    assertThat(TIMES.resolve(english, ANCHOR, Tense.PAST)).map(ResolvedTime::start).hasValue(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on 15 May in Baku and will meet again next month.",
        "On Wednesday and again on Friday police arrested him.",
        "The treaty of March 2019 was renewed last year.",
      })
  void what_is_found_in_a_sentence_can_be_resolved(String sentence) {
    assertThat(new TimeFinder(TIMES).find(sentence, new Span(0, sentence.length())))
        .hasSizeGreaterThan(1)
        .allSatisfy(
            span -> assertThat(TIMES.resolve(span.of(sentence), ANCHOR, Tense.PAST)).isPresent());
  }
}
