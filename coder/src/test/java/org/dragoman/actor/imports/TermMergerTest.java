package org.dragoman.actor.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dragoman.actor.OfficeTerm;
import org.dragoman.actor.OfficeTerm.Kind;
import org.dragoman.actor.TermDate;
import org.dragoman.actor.imports.TermMerger.Outcome;
import org.dragoman.ontology.Sector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermMergerTest {
  /** Known term, told term, what becomes of it, the person's terms afterwards. */
  @ParameterizedTest
  @CsvSource({
    // the same, or inside
    "2013-10-16..2019-03-20, 2013-10-16..2019-03-20, KNOWN, 2013-10-16..2019-03-20",
    "2013-10-16..2019-03-20, 2013..2019, KNOWN, 2013-10-16..2019-03-20",
    "2013-10-16..2019-03-20, 2014-01-01..2015-01-01, KNOWN, 2013-10-16..2019-03-20",
    "2013..2019, 2013-10-16..2019-03-20, KNOWN, 2013..2019",
    "2020.., 2020-03.., KNOWN, 2020..",
    "2013..2019, .., KNOWN, 2013..2019",
    "2013..2019, 2013.., KNOWN, 2013..2019",
    // tells an end or a start that was not known
    "2020.., 2020..2023-05-05, COMPLETED, 2020..2023-05-05",
    ".., 2016..2019, COMPLETED, 2016..2019",
    "..2019, 2016..2019, COMPLETED, 2016..2019",
    // another time
    "2013..2015, 2017..2019, ADDED, 2013..2015 2017..2019",
    "2020.., 2013..2015, ADDED, 2013..2015 2020..",
    "2013..2015, 2015..2017, ADDED, 2013..2015 2015..2017",
    // cannot both be true
    "2013..2016, 2014..2019, CONTRADICTS, 2013..2016",
    "2020-03-01.., 2018.., CONTRADICTS, 2020-03-01..",
  })
  void a_term_is_known_completes_is_new_or_contradicts(
      String known, String told, Outcome outcome, String after) {
    KnownPerson person =
        new KnownPerson("a", "Ann Ash", List.of(), "f", List.of(term(known, "mayor")));
    assertThat(TermMerger.merge(person, term(told, "Mayor")).outcome()).isEqualTo(outcome);
    assertThat(person.terms().stream().map(TermMergerTest::text)).containsExactly(after.split(" "));
    if (outcome != Outcome.CONTRADICTS) {
      assertThat(TermMerger.merge(person, term(told, "Mayor")).outcome()).isEqualTo(Outcome.KNOWN);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "FOREIGN_MINISTER, minister of foreign affairs, foreign minister, true",
    "SPEAKER, chair of the Senate, chair of the Mazhilis, false",
    "OTHER, minister of culture, minister of health, false",
    "OTHER, minister of culture, Minister of Culture, true",
  })
  void the_kind_tells_the_office_where_a_state_has_only_one(
      Kind kind, String one, String other, boolean same) {
    assertThat(TermMerger.sameOffice(term("2013..", one, kind), term("2013..", other, kind)))
        .isEqualTo(same);
  }

  private static OfficeTerm term(String dates, String office) {
    return term(dates, office, Kind.OTHER);
  }

  private static OfficeTerm term(String dates, String office, Kind kind) {
    String[] parts = dates.split("\\.\\.", -1);
    return new OfficeTerm(
        "a",
        "KAZ",
        Optional.of(Sector.GOV),
        office,
        kind,
        false,
        date(parts[0]),
        date(parts[1]),
        "test");
  }

  private static Optional<TermDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(TermDate.parse(text));
  }

  private static String text(OfficeTerm term) {
    return term.start().map(TermDate::toString).orElse("")
        + ".."
        + term.end().map(TermDate::toString).orElse("");
  }
}
