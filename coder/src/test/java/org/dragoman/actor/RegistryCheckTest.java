package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.place.Countries;
import org.dragoman.place.TsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryCheckTest {
  private static final String GOOD =
      "a,Ann Ash,,f,RUS,GOV,president,head_of_state,2010,2015-05-01,s";

  @Test
  void tables_without_a_fault_give_no_line() {
    assertThat(holders(GOOD, "b,Bob Elm,,m,RUS,GOV,president,head_of_state,2015-05-01,,s"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "b,Bob Elm,,m,XXX,GOV,mayor,other,2010,,s;unknown code: XXX",
        "b,Bob Elm,,m,RUS,ABC,mayor,other,2010,,s;unknown sector: ABC",
        "b,Bob Elm,,m,RUS,GOV,mayor,chief,2010,,s;unknown kind of office: chief",
        "b,Bob Elm,,m,RUS,GOV,mayor,other,2010,2009,s;ends before it starts",
        "b,Bob Elm,,m,RUS,GOV,mayor,other,2010,,;no source",
        "b,Bob Elm,,x,RUS,GOV,mayor,other,2010,,s;gender f or m: x",
        "b,Ann Ash,,f,RUS,GOV,mayor,other,2010,,s;Ann Ash is a name of a, too (t line 2)",
        "b,Bob Elm,ann ash,f,RUS,GOV,mayor,other,2010,,s;ann ash is a name of a, too",
        "b,Bob  Elm,,f,RUS,GOV,mayor,other,2010,,s;untidy name",
        "b,Bob Elm,,m,RUS,GOV,acting president,head_of_state,2013,2014,s;held by a and by b",
        "a,Ann Ash,,m,RUS,GOV,mayor,other,2016,,s;another gender than in line 2",
        "a,Ann Asch,,f,RUS,GOV,mayor,other,2016,,s;a is Ann Ash in line 2",
        "a,Ann Ash,,f,RUS,GOV,mayor,other,2001,,s;comes before the term above",
        "a,Ann Ash,,f,RUS,GOV,president,head_of_state,2012,2013,s;president at the same time",
        ",Bob Elm,,m,RUS,GOV,mayor,other,2010,,s;no id",
      })
  void what_is_wrong_with_a_holder_is_told(String row, String message) {
    assertThat(holders(GOOD, row))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).contains(message);
              assertThat(finding.where()).startsWith("t line ");
              assertThat(finding.note()).isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "b,Ann Ash?,,f,RUS,GOV,mayor,other,2010,,s",
        "b,Bob Elm,,m,RUS,GOV,president,head_of_state?,2010,2012,s",
        "b,Bob Elm,,m,RUS,GOV,president,head_of_state,2015,,s",
        "b,Bob Elm,,m,KAZ,GOV,president,head_of_state,2010,,s",
      })
  void marks_and_what_may_be_is_no_fault(String row) {
    assertThat(holders(GOOD, row)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "b,RUS,LEG,Elm Chamber,;no fault",
        "b,IGO,LEG,Elm Chamber,;no country has the code: IGO",
        "b,RUS,,Elm Chamber,;not an institution",
        "b,RUS,LEG,Ash Chamber,;Ash Chamber is a name of a, too (t line 2)",
        "b,RUS,LEG,Ash Chamber?,;no fault",
        "b,RUS,LEG,Elm Chamber,Kazakhstan;Kazakhstan is a country's name",
        "b,RUS,LEG,Elm Chamber,Kazakhstan?;no fault",
        "b,RUS,LEG,Elm Chamber,x||y;untidy name",
        "a,RUS,LEG,Elm Chamber,;id a stands twice",
      })
  void what_is_wrong_with_an_institution_is_told(String row, String message) {
    List<String> found =
        check(
                table(RegistryFile.ORGANISATIONS),
                table(RegistryFile.INSTITUTIONS, "a,RUS,LEG,Ash Chamber,", row),
                table(RegistryFile.HOLDERS))
            .stream()
            .map(Finding::message)
            .toList();
    if (message.equals("no fault")) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).singleElement().asString().contains(message);
    }
  }

  @Test
  void a_member_must_be_a_country_named_once() {
    assertThat(
            check(
                table(RegistryFile.ORGANISATIONS, "a,IGO,,Ash Pact,,RUS|KAZ|RUS|XYZ"),
                table(RegistryFile.INSTITUTIONS),
                table(RegistryFile.HOLDERS)))
        .extracting(Finding::message)
        .containsExactly("member stands twice: RUS", "member is no country: XYZ");
  }

  @Test
  void a_row_that_a_users_hides_is_noted_and_not_checked() {
    RegistryLayer user =
        new RegistryLayer(
            table(RegistryFile.ORGANISATIONS),
            table(RegistryFile.INSTITUTIONS),
            table(RegistryFile.HOLDERS, GOOD));
    RegistryLayer builtIn =
        new RegistryLayer(
            table(RegistryFile.ORGANISATIONS),
            table(RegistryFile.INSTITUTIONS),
            table(RegistryFile.HOLDERS, GOOD.replace("GOV", "wrong")));
    assertThat(RegistryCheck.of(List.of(user, builtIn), Countries.bundled()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.note()).isTrue())
        .extracting(Finding::message)
        .isEqualTo("a is hidden by rows of your own");
  }

  private static List<Finding> holders(String... rows) {
    return check(
        table(RegistryFile.ORGANISATIONS),
        table(RegistryFile.INSTITUTIONS),
        table(RegistryFile.HOLDERS, rows));
  }

  private static List<Finding> check(
      TsvTable organisations, TsvTable institutions, TsvTable holders) {
    return RegistryCheck.of(
        List.of(new RegistryLayer(organisations, institutions, holders)), Countries.bundled());
  }

  /** A table whose cells are separated by commas here, for legibility. */
  private static TsvTable table(RegistryFile file, String... rows) {
    return file.parse(
        "t",
        (String.join("\t", file.columns()) + "\n" + String.join("\n", rows)).replace(',', '\t'));
  }
}
