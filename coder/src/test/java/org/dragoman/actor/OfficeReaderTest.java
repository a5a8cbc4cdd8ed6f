package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.ontology.Sector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeReaderTest {
  private final OfficeReader offices = new OfficeReader(TestRegistry.RESOLVER);

  @ParameterizedTest
  @CsvSource({
    "Minister of Foreign Affairs of Kazakhstan, GOV, FOREIGN_MINISTER, KAZ",
    "president, GOV, HEAD_OF_STATE,",
    "Prime Minister, GOV, HEAD_OF_GOVERNMENT,",
    "Deputy Prime Minister, GOV, OTHER,",
    "Federal Minister of Defence, GOV, DEFENCE_MINISTER,",
    "Member of Parliament, LEG, OTHER,",
    "Chairman of the Senate, LEG, SPEAKER,",
    "Secretary-General of the United Nations,, IO_HEAD, UNO",
    "Judge of the Supreme Court, JUD, OTHER,",
    "leader of the Social Democratic Party, PTY, PARTY_LEADER,",
    "President of Catalonia, GOV, OTHER, ESP",
    "Minister-President of Bavaria, GOV, OTHER,",
  })
  void an_office_tells_sector_kind_and_code(
      String office, Sector sector, OfficeTerm.Kind kind, String code) {
    OfficeReader.Capacity read = offices.read(office, Optional.of("KAZ"), LocalDate.of(2021, 1, 1));
    assertThat(read.known()).isTrue();
    assertThat(read.sector()).isEqualTo(Optional.ofNullable(sector));
    assertThat(read.kind()).isEqualTo(kind);
    if (code != null) {
      assertThat(read.code()).contains(code);
    }
  }

  @ParameterizedTest
  @CsvSource({"High Zorglub", "member of the Zorglub", "zorglub of the realm", "xyzzy"})
  void an_office_that_no_table_has_is_not_known(String office) {
    OfficeReader.Capacity read = offices.read(office, Optional.of("KAZ"), LocalDate.of(2021, 1, 1));
    assertThat(read.known()).isFalse();
    assertThat(read.sector()).isEmpty();
    assertThat(read.kind()).isEqualTo(OfficeTerm.Kind.OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "Ministry of Health of Zorglub, GOV",
    "Zorglub Party, PTY",
    "University of Zorglub, EDU",
    "Zorglub News Agency, JRN",
    "Zorglub,",
  })
  void a_bodys_name_may_tell_its_sector(String name, Sector sector) {
    assertThat(offices.sectorOfBody(name)).isEqualTo(Optional.ofNullable(sector));
  }

  @ParameterizedTest
  @CsvSource({"President, true", "foreign minister, true", "Mr, true", "Ann Ash, false"})
  void a_common_word_is_no_name(String phrase, boolean common) {
    assertThat(offices.isCommon(phrase)).isEqualTo(common);
  }
}
