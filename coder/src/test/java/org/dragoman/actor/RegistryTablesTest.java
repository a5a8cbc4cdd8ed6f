package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.dragoman.actor.OfficeTerm.Kind;
import org.dragoman.ontology.Sector;
import org.dragoman.place.TsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryTablesTest {
  private final RegistryTables tables = RegistryTables.bundled();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Milli Majlis, AZE, LEG",
        "the Majilis, KAZ, LEG",
        "Oliy Majlis, UZB, LEG",
        "Zhogorku Kenesh, KGZ, LEG",
        "Verkhovna Rada, UKR, LEG",
        "TBMM, TUR, LEG",
        "Türkiye Büyük Millet Meclisi, TUR, LEG",
        "State Duma, RUS, LEG",
        "Knesset, ISR, LEG",
        "the Senate, USA, LEG",
        "European Parliament, EUR, LEG",
        "TurkPA, IGO, LEG",
        "Russian presidential administration, RUS, GOV",
        "French presidency, FRA, GOV",
        "Pentagon, USA, GOV",
        "Quai d’Orsay, FRA, GOV",
        "FBI, USA, COP",
        "Mossad, ISR, SPY",
        "IDF, ISR, MIL",
        "Wagner, RUS, PRM",
        "Hezbollah, LBN, REB",
        "Houthis, YEM, REB",
        "ISIS, IMG, REB",
        "Abkhazia, GEO, PRE",
        "AKP, TUR, PTY",
        "Gazprom, RUS, BUS",
        "TASS, RUS, JRN",
        "World Health Organization, UNO, MED",
        "Volkswagen, MNC, BUS",
        "RSF, SDN, REB",
        "PPP, KOR, PTY"
      })
  void knowsABodyByItsNames(String name, String code, Sector sector) {
    assertThat(tables.bodiesNamed(name))
        .first()
        .satisfies(
            body -> {
              assertThat(body.code()).isEqualTo(code);
              assertThat(body.sector()).contains(sector);
            });
  }

  @ParameterizedTest
  @CsvSource({"UN, UNO", "Nato, IGO", "OTS, IGO", "Interpol, IGO", "EU, EUR", "MSF, NGO"})
  void knowsABodyThatHasNoSectorOrAnyOne(String name, String code) {
    assertThat(tables.bodiesNamed(name)).first().extracting(Body::code).isEqualTo(code);
  }

  @Test
  void listsEveryChamberThatBearsACommonName() {
    assertThat(tables.bodiesNamed("National Assembly"))
        .extracting(Body::code)
        .contains("FRA", "ARM", "PAK", "VNM");
    assertThat(tables.bodiesNamed("Senate")).extracting(Body::code).startsWith("USA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"who", "is", "Parliament of Narnia", ""})
  void knowsNoBodyByAWordThatIsNone(String word) {
    assertThat(tables.bodiesNamed(word)).isEmpty();
  }

  @Test
  void knowsTheMembersOfABloc() {
    Organisation turkicStates = (Organisation) tables.bodiesNamed("OTS").get(0);
    assertThat(turkicStates.members()).containsExactly("AZE", "KAZ", "KGZ", "TUR", "UZB");
  }

  @Test
  void tellsInWhichCapacityAPersonActedOnADay() {
    Person tokayev = tables.personsNamed("Kassym-Jomart Tokayev").get(0);
    assertThat(tokayev.termsOn(LocalDate.of(2005, 6, 1)))
        .extracting(OfficeTerm::kind)
        .containsExactly(Kind.FOREIGN_MINISTER);
    assertThat(tokayev.termsOn(LocalDate.of(2018, 6, 1)))
        .extracting(t -> t.sector().orElseThrow(), OfficeTerm::office)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Sector.LEG, "chair of the Senate"));
    assertThat(tokayev.termsOn(LocalDate.of(2024, 6, 1)))
        .extracting(OfficeTerm::kind)
        .containsExactly(Kind.HEAD_OF_STATE);
  }

  @ParameterizedTest
  @CsvSource({
    "AZE, SPEAKER, 2020-03-09, Ogtay Asadov",
    "AZE, SPEAKER, 2020-03-11, Sahiba Gafarova",
    "AZE, HEAD_OF_STATE, 2021-01-01, Ilham Aliyev",
    "TUR, FOREIGN_MINISTER, 2015-10-01, Feridun Sinirlioğlu",
    "TUR, HEAD_OF_GOVERNMENT, 2017-01-01, Binali Yıldırım",
    "UKR, HEAD_OF_STATE, 2014-04-01, Oleksandr Turchynov",
    "DEU, HEAD_OF_GOVERNMENT, 2010-05-05, Angela Merkel",
    "USA, HEAD_OF_STATE, 2018-02-02, Donald Trump",
    "USA, HEAD_OF_STATE, 2023-02-02, Joe Biden",
    "GBR, HEAD_OF_GOVERNMENT, 2022-10-01, Liz Truss",
    "IRN, FOREIGN_MINISTER, 2019-01-01, Mohammad Javad Zarif"
  })
  void knowsWhoHeldAnOffice(String code, Kind kind, LocalDate day, String name) {
    assertThat(tables.holders(code, kind, day))
        .extracting(term -> tables.person(term.person()).orElseThrow().name())
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelensky, Volodymyr Zelenskyy",
    "Recep Tayyip Erdogan, Recep Tayyip Erdoğan",
    "Sahibe Gafarova, Sahiba Gafarova",
    "Hemedti, Mohamed Hamdan Dagalo",
    "Gurbanguly Berdymukhamedov, Gurbanguly Berdimuhamedov"
  })
  void knowsAPersonByOtherSpellings(String alias, String name) {
    assertThat(tables.personsNamed(alias)).extracting(Person::name).containsExactly(name);
  }

  @Test
  void knowsEveryBearerOfASurname() {
    assertThat(tables.personsWithSurname("Clinton"))
        .extracting(Person::name)
        .containsExactlyInAnyOrder("Bill Clinton", "Hillary Clinton");
  }

  @Test
  void tellsThatAPersonHasLeftOffice() {
    Person nazarbayev = tables.personsNamed("Nursultan Nazarbayev").get(0);
    assertThat(nazarbayev.formerOn(LocalDate.of(2023, 1, 1))).isTrue();
    assertThat(nazarbayev.formerOn(LocalDate.of(2015, 1, 1))).isFalse();
    assertThat(nazarbayev.formerOn(LocalDate.of(1980, 1, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "duma;RUS;LAW;State Duma;;LAW",
        "duma;RUS;;State Duma;;not an institution",
        "duma;Russia;LEG;State Duma;;no country has the code: Russia",
        ";RUS;LEG;State Duma;;not an institution"
      })
  void refusesAWrongRowAndSaysWhere(
      String id, String code, String sector, String name, String aliases, String problem) {
    String row = String.join("\t", text(id), code, text(sector), name, text(aliases));
    assertThatThrownBy(
            () ->
                RegistryTables.of(
                    table(RegistryTables.ORGANISATIONS),
                    table(RegistryTables.INSTITUTIONS, row),
                    table(RegistryTables.HOLDERS)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("mine.tsv line 2")
        .hasMessageContaining(problem);
  }

  @Test
  void refusesATermThatEndsBeforeItStarts() {
    String row = "a\tA B\t\tf\tRUS\tGOV\tpresident\thead_of_state\t2020\t2019\tmine";
    assertThatThrownBy(
            () ->
                RegistryTables.of(
                    table(RegistryTables.ORGANISATIONS),
                    table(RegistryTables.INSTITUTIONS),
                    table(RegistryTables.HOLDERS, row)))
        .hasMessageContaining("mine.tsv line 2")
        .hasMessageContaining("ends before it starts");
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  private static TsvTable table(String[] columns, String... rows) {
    return TsvTable.parse(
        "mine.tsv", String.join("\t", columns) + "\n" + String.join("\n", rows), columns);
  }
}
