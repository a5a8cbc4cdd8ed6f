package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.dragoman.event.Entity;
import org.dragoman.event.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each condition leaves just the events that meet it; the events are those of the examples. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventQueryTest {
  /** Whether an event meets the condition, by other means than SQL. */
  private interface Meets {
    boolean test(KeptEvent event);
  }

  private Store store;
  private List<KeptEvent> all;

  @BeforeAll
  void aRecord(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("r.duckdb");
    Coding.ingestFiles(file, "../examples/reports");
    store = Store.openReadOnly(file);
    all = new Listing(store).all(EventQuery.ALL);
  }

  @AfterAll
  void close() throws IOException {
    store.close();
  }

  private static boolean has(List<Entity> entities, String code) {
    return entities.stream().anyMatch(e -> e.code().filter(code::equals).isPresent());
  }

  private static Arguments row(EventQuery query, Meets meets) {
    return Arguments.of(query, meets);
  }

  static Stream<Arguments> conditions() {
    EventQuery any = EventQuery.ALL;
    return Stream.of(
        row(
            any.country("BLR"),
            e -> has(e.event().actors(), "BLR") || has(e.event().recipients(), "BLR")),
        row(any.actorCode("LTU"), e -> has(e.event().actors(), "LTU")),
        row(any.recipientCode("MDA"), e -> has(e.event().recipients(), "MDA")),
        row(
            any.dyad("BLR", "LTU"),
            e -> has(e.event().actors(), "LTU") && has(e.event().recipients(), "BLR")),
        row(any.dyad("UZB", "HUN"), e -> both(e.event(), "UZB", "HUN")),
        row(any.type("accuse"), e -> e.event().type().code().equals("ACCUSE")),
        row(
            any.mode("Expel"),
            e -> e.event().mode().filter(m -> m.code().equals("expel")).isPresent()),
        row(
            any.mode("future"),
            e -> e.event().auxiliaryModes().stream().anyMatch(m -> m.code().equals("future"))),
        row(
            any.context("legislative"),
            e -> e.event().contexts().stream().anyMatch(c -> c.code().equals("legislative"))),
        row(
            any.since(LocalDate.of(2024, 1, 1)),
            e -> !e.event().date().end().isBefore(LocalDate.of(2024, 1, 1))),
        row(
            any.until(LocalDate.of(2023, 12, 31)),
            e -> !e.event().date().start().isAfter(LocalDate.of(2023, 12, 31))),
        row(
            any.placeCountry("BLR"),
            e -> e.event().place().flatMap(p -> p.countryCode()).filter("BLR"::equals).isPresent()),
        row(
            any.place("tashkent"),
            e -> e.event().place().filter(p -> p.resolvedPlace().equals("Tashkent")).isPresent()),
        row(any.source("elta"), e -> e.report().publication().filter("ELTA"::equals).isPresent()),
        row(any.minConfidence(0.95), e -> e.event().confidence() >= 0.95),
        row(any.text("lorry DRIVERS"), e -> e.report().text().contains("lorry drivers")),
        row(
            any.person("YULDASHEVA", List.of()),
            e ->
                Stream.concat(e.event().actors().stream(), e.event().recipients().stream())
                    .anyMatch(p -> p.identifierText().orElse(p.text()).contains("Yuldasheva"))),
        row(
            any.country("LTU").type("REQUEST").minConfidence(0.5),
            e -> e.event().type().code().equals("REQUEST") && has(e.event().actors(), "LTU")));
  }

  private static boolean both(Event event, String one, String other) {
    return has(event.actors(), one)
            && (has(event.recipients(), other)
                || has(event.actors(), other) && event.recipients().isEmpty())
        || has(event.actors(), other) && has(event.recipients(), one);
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void a_condition_finds_what_meets_it_and_nothing_else(EventQuery query, Meets meets)
      throws IOException {
    List<KeptEvent> expected = all.stream().filter(meets::test).toList();
    assertThat(expected).isNotEmpty().hasSizeLessThan(all.size());
    assertThat(new Listing(store).all(query)).isEqualTo(expected);
  }

  @Test
  void pages_put_together_are_the_whole() throws IOException {
    List<KeptEvent> pages = new java.util.ArrayList<>();
    for (int from = 0; from < all.size(); from += 7) {
      pages.addAll(new Listing(store).all(EventQuery.ALL.page(OptionalLong.of(7), from)));
    }
    assertThat(pages).isEqualTo(all);
  }

  @Test
  void the_surest_come_first_when_asked_for() throws IOException {
    assertThat(new Listing(store).all(EventQuery.ALL.sorted(EventQuery.Sort.CONFIDENCE)))
        .extracting(e -> -e.event().confidence())
        .isSorted()
        .hasSameSizeAs(all);
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {"'; DROP TABLE event; --", "%", "_", "\\", "\u0000", "') OR 1=1 --"})
  void what_looks_like_sql_is_looked_for_as_words(String words) throws IOException {
    EventQuery any = EventQuery.ALL;
    for (EventQuery query :
        List.of(
            any.country(words),
            any.dyad(words, words),
            any.person(words, List.of(words)),
            any.type(words),
            any.mode(words),
            any.context(words),
            any.place(words),
            any.placeCountry(words),
            any.source(words),
            any.text("x" + words))) {
      assertThat(new Listing(store).all(query)).isEmpty();
    }
    assertThat(new Listing(store).all(any)).isEqualTo(all);
  }
}
