package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineParserTest {
  private static final String SENTENCE = "The foreign ministers discussed the border.";
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 5);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # dateline                                    | place                   | date       | agency
      'BAKU, Azerbaijan, May 15.'                   | BAKU, Azerbaijan        | 2024-05-15 |
      'BAKU, Azerbaijan, May 15. Trend:'            | BAKU, Azerbaijan        | 2024-05-15 | Trend
      'Baku, Azerbaijan, Nov. 9. /Trend/ -'         | Baku, Azerbaijan        | 2023-11-09 | Trend
      'ASTANA. KAZINFORM -'                         | ASTANA                  |            | Kazinform
      'ASTANA. KAZINFORM /Aida Bek/ –'              | ASTANA                  |            | Kazinform
      'ASTANA. March 4. KAZINFORM –'                | ASTANA                  | 2024-03-04 | Kazinform
      'WASHINGTON (Reuters) -'                      | WASHINGTON              |            | Reuters
      'WASHINGTON, March 4 (Reuters) -'             | WASHINGTON              | 2024-03-04 | Reuters
      'March 4 (Reuters) -'                         |                         | 2024-03-04 | Reuters
      '(Reuters) -'                                 |                         |            | Reuters
      '(Reuters, March 4) -'                        |                         | 2024-03-04 | Reuters
      'TASHKENT, 4 March 2024 (UzA) --'             | TASHKENT                | 2024-03-04 | UzA
      'Tashkent, Uzbekistan (UzDaily.com) --'       | Tashkent, Uzbekistan    |            | UzDaily
      'Baku, September 29, AZERTAC'                 | Baku                    | 2023-09-29 | AZERTAC
      'MOSCOW. Oct 3 (Interfax) -'                  | MOSCOW                  | 2023-10-03 | Interfax
      'MOSCOW, March 3. /TASS/.'                    | MOSCOW                  | 2024-03-03 | TASS
      'MOSCOW, March 4 - RIA Novosti.'              | MOSCOW                  | 2024-03-04 | RIA Novosti
      'NAIROBI, Kenya (AP) —'                       | NAIROBI, Kenya          |            | AP
      'UNITED NATIONS (AP) _'                       | UNITED NATIONS          |            | AP
      'ANKARA -'                                    | ANKARA                  |            |
      'Ankara –'                                    | Ankara                  |            |
      'Kabul (Pajhwok):'                            | Kabul                   |            | Pajhwok
      'ISLAMABAD, Mar 04 (APP):'                    | ISLAMABAD               | 2024-03-04 | APP
      'NEW DELHI:'                                  | NEW DELHI               |            |
      'LONDON, Jan. 14 /PRNewswire/ --'             | LONDON                  | 2024-01-14 | PRNewswire
      'BRUSSELS, 12 March 2024 /EIN Presswire/ --'  | BRUSSELS                | 2024-03-12 | EIN Presswire
      'Tehran, IRNA -'                              | Tehran                  |            | IRNA
      'TEHRAN, Mar. 04 (MNA) –'                     | TEHRAN                  | 2024-03-04 | Mehr
      'GENEVA, 12 March 2024 —'                     | GENEVA                  | 2024-03-12 |
      'GENEVA/NEW YORK, 12 March 2024 —'            | GENEVA/NEW YORK         | 2024-03-12 |
      'GENEVA / NEW YORK (12 March 2024) –'         | GENEVA / NEW YORK       | 2024-03-12 |
      'BEIJING, March 4 (Xinhua) --'                | BEIJING                 | 2024-03-04 | Xinhua
      'BEIJING, March 4 (Xinhua)'                   | BEIJING                 | 2024-03-04 | Xinhua
      'YEREVAN, MARCH 4, ARMENPRESS.'               | YEREVAN                 | 2024-03-04 | Armenpress
      'YEREVAN, March 4. /ARKA/.'                   | YEREVAN                 | 2024-03-04 | ARKA
      'DAMASCUS, (SANA)-'                           | DAMASCUS                |            | SANA
      'ABU DHABI, 4th March, 2024 (WAM) --'         | ABU DHABI               | 2024-03-04 | WAM
      'SEOUL, March 4 (Yonhap) --'                  | SEOUL                   | 2024-03-04 | Yonhap
      'Riyadh, SPA --'                              | Riyadh                  |            | SPA
      'WASHINGTON, D.C., March 4 –'                 | WASHINGTON, D.C.        | 2024-03-04 |
      'Washington, DC – March 4, 2024 –'            | Washington, DC          | 2024-03-04 |
      'MIAMI BEACH, Fla. (AP) —'                    | MIAMI BEACH, Fla.       |            | AP
      'ST. PETERSBURG, Russia (AP) —'               | ST. PETERSBURG, Russia  |            | AP
      'FRANKFURT AM MAIN, Germany (dpa) -'          | FRANKFURT AM MAIN, Germany |         | dpa
      'N''DJAMENA, Chad (AFP) –'                     | N'DJAMENA, Chad         |            | AFP
      'SANA''A, March 4 (Saba) -'                   | SANA'A                 | 2024-03-04 | SABA
      'Frankfurt am Main, 4 March 2024 –'           | Frankfurt am Main       | 2024-03-04 |
      'CNN —'                                       |                         |            | CNN
      'Bishkek (AKIpress) -'                        | Bishkek                 |            | AKIpress
      'AKIPRESS.COM -'                              |                         |            | AKIpress
      'SOFIA, March 4 (BTA) –'                      | SOFIA                   | 2024-03-04 | BTA
      'Strasbourg, 04.03.2024 –'                    | Strasbourg              | 2024-03-04 |
      'VIENNA, 2024-03-04 (OSCE) -'                 | VIENNA                  | 2024-03-04 | OSCE
      'Monday, 4 March 2024, Vienna –'              | Vienna                  | 2024-03-04 |
      'MINSK, 4 March (BelTA) –'                    | MINSK                   | 2024-03-04 | BelTA
      'TASHKENT.'                                   | TASHKENT                |            |
      'DOHA, Qatar |'                               |                         |            |
      'Nur-Sultan, December 31 (Kazinform) –'       | Nur-Sultan              | 2023-12-31 | Kazinform
      'KUALA LUMPUR, March 4 (Bernama) --'          | KUALA LUMPUR            | 2024-03-04 | Bernama
      'JAKARTA (ANTARA) -'                          | JAKARTA                 |            | Antara
      'Kyiv. Ukrinform -'                           | Kyiv                    |            | Ukrinform
      'Dushanbe, March 4 (Khovar).'                 | Dushanbe                | 2024-03-04 | Khovar
      """)
  void readsTheWireServicesForms(String written, String place, LocalDate date, String agency) {
    String text = written + " " + SENTENCE;
    Optional<Dateline> dateline =
        DatelineParser.parse(text, 0).map(d -> d.at(Optional.of(PUBLISHED)));
    if (place == null && date == null && agency == null) {
      assertThat(dateline).isEmpty();
      return;
    }
    assertThat(dateline).as(written).isPresent();
    assertThat(dateline.get().span().of(text)).isEqualTo(written);
    assertThat(dateline.get().place()).isEqualTo(Optional.ofNullable(place));
    assertThat(dateline.get().date()).isEqualTo(Optional.ofNullable(date));
    assertThat(dateline.get().agency()).isEqualTo(Optional.ofNullable(agency));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Turkey – a member of NATO – said on Monday it would host the talks.",
        "President Tokayev arrived in Baku on Monday.",
        "On May 15, Baku hosted the summit.",
        "In Paris, May 15, the two leaders met.",
        "Turkey, Iran and Russia agreed to extend the truce.",
        "The European Union (EU) - the bloc of 27 - imposed sanctions.",
        "European Union (EU) - the bloc of 27 - imposed sanctions.",
        "Azerbaijan's President Ilham Aliyev received Kazakhstan's foreign minister.",
        "NATO: the alliance expands.",
        "China: what we know so far.",
        "BREAKING: Two ministers resign.",
        "Report says that talks failed.",
        "Xi Jinping, Vladimir Putin to meet in Astana.",
        "May will be the month of elections.",
        "Saudi-Iranian talks resumed.",
        "Trend reports that the ministers met.",
        "(The minister spoke in French.) He left soon.",
        "-",
        ""
      })
  void leavesSentencesAlone(String text) {
    assertThat(DatelineParser.parse(text, 0)).as(text).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Dec. 31, 2024-01-01, 2023-12-31",
    "Jan. 1, 2023-12-31, 2024-01-01",
    "Feb. 29, 2023-03-01, 2024-02-29",
    "March 4, 2024-03-05, 2024-03-04",
  })
  void takesAMissingYearFromThePublication(String day, LocalDate published, LocalDate expected) {
    String text = "PARIS, " + day + " (AFP) - " + SENTENCE;
    assertThat(DatelineParser.parse(text, 0).orElseThrow().at(Optional.of(published)).date())
        .contains(expected);
    assertThat(DatelineParser.parse(text, 0).orElseThrow().at(Optional.empty()).date()).isEmpty();
  }

  @Property(tries = 2000)
  void neverFailsOnAnyText(@ForAll String text) {
    DatelineParser.parse(text, 0)
        .ifPresent(d -> assertThat(d.span().end()).isLessThanOrEqualTo(text.length()));
  }
}
