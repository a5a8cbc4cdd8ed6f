package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportParserTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
  private static final String BODY =
      "The two presidents signed a treaty on water. They will meet again in May.";

  private static Report report(String text) {
    ReadOptions options = ReadOptions.DEFAULTS.withDefaultDate(DAY);
    ReadResult result = new ReportParser(options).parse(RawReport.of("r", text, "r.txt"));
    assertThat(result).as(text).isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) result).report();
  }

  private static String fault(String text) {
    ReadResult result =
        new ReportParser(ReadOptions.DEFAULTS).parse(RawReport.of("r", text, "r.txt"));
    assertThat(result).as(text).isInstanceOf(ReadResult.Fault.class);
    return ((ReadResult.Fault) result).message();
  }

  private static String words(Optional<Span> span, String text) {
    return span.map(s -> s.of(text)).orElse("");
  }

  @Nested
  class Headlines {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "Kazakhstan, Uzbekistan sign water treaty",
          "Will the border reopen?",
          "\"We are ready for talks,\" minister says",
          "Envoy meets lawmakers in U.S.",
          "3,000 troops leave the border zone",
          "Talks collapse...",
          "Ukraine: ministers resume talks",
          "Президенты подписали договор о воде",
          "Сөйлесу қайта басталды деп хабарлады баспасөз"
        })
    void isAShortFirstLineWithoutClosingStop(String headline) {
      for (String gap : List.of("\n\n", "\n", "\r\n\r\n", " \n \n")) {
        String text = headline + gap + BODY;
        Report report = report(text);
        assertThat(words(report.headline(), text)).isEqualTo(headline);
        assertThat(report.body().of(text)).isEqualTo(BODY);
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The presidents met in Astana.\n\nThey signed a treaty.",
          "The presidents met, the spokesman said:\n\nThey signed a treaty.",
          "The president of Kazakhstan met his colleague from the\nneighbouring state on Monday.",
          "The president of Kazakhstan met on Monday with the President of\nUzbekistan and the"
              + " President of Tajikistan to talk about water.",
          "A line with no other",
        })
    void isNoSentenceAndNoWrappedLine(String text) {
      assertThat(report(text).headline()).isEmpty();
      assertThat(report(text).body()).isEqualTo(new Span(0, text.length()));
    }

    @Test
    void isTheLineThatRepeatsTheTitle() {
      String text = "The presidents met.\n\n" + BODY;
      RawReport raw =
          RawReport.of("r", text, "r")
              .with(
                  new RawReport.Metadata(
                      Optional.of(DAY),
                      Optional.empty(),
                      Optional.of("The presidents met."),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty()));
      Report report =
          ((ReadResult.Read) new ReportParser(ReadOptions.DEFAULTS).parse(raw)).report();
      assertThat(words(report.headline(), text)).isEqualTo("The presidents met.");
    }
  }

  @Nested
  class Heads {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
        # head                                         | dateline
        date 2024-03-04\\n                             |
        date 2024-03-04 BAKU, Azerbaijan, March 4.     | BAKU, Azerbaijan, March 4.
        Ministers sign treaty\\n\\nBAKU (AFP) -        | BAKU (AFP) -
        Ministers sign treaty\\nBy Leyla Aliyeva\\nBAKU (AFP) - | BAKU (AFP) -
        By Leyla Aliyeva\\n\\nBAKU (AFP) -             | BAKU (AFP) -
        Press release\\nMinisters sign treaty\\n15 May 2025\\n\\n | 15 May 2025
        Baku, September 29, AZERTAC\\n\\n              | Baku, September 29, AZERTAC
        FOR IMMEDIATE RELEASE\\n\\nMinisters sign treaty\\n\\nGENEVA, 12 March 2024 — | GENEVA, 12 March 2024 —
        4 March 2024\\nMinisters sign treaty\\nTASHKENT (UzA) -- | TASHKENT (UzA) --
        BAKU - Ministers sign treaty\\n\\nBAKU, March 4 (Trend) - | BAKU, March 4 (Trend) -
        """)
    void areLeftOutOfTheBodyButNotOfTheText(String head, String dateline) {
      String text = head.replace("\\n", "\n") + " " + BODY;
      Report report = report(text);
      assertThat(report.text()).isEqualTo(text);
      assertThat(words(report.dateline().map(Dateline::span), text))
          .isEqualTo(Optional.ofNullable(dateline).orElse(""));
      assertThat(report.body().of(text)).isEqualTo(BODY);
    }

    @Test
    void byTheWayIsNoByline() {
      String text = "By Monday the talks had failed\n\n" + BODY;
      assertThat(words(report(text).headline(), text)).isEqualTo("By Monday the talks had failed");
    }
  }

  @Nested
  class Dates {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
      "'date 2024-03-04 The ministers met.', 2024-03-04",
      "' \n\tdate 2024-03-04\nThe ministers met.', 2024-03-04",
      "'Date: 2024-03-04\nThe ministers met.', 2024-03-04",
      "'DATE 20240304\nThe ministers met.', 2024-03-04",
      "'date 2024-03-04T22:10:00+05:00\nThe ministers met.', 2024-03-04",
      "'date 4 March 2024\nThe ministers met.', 2024-03-04",
      "'date March 4, 2024 BAKU, March 5. They met.', 2024-03-04",
      "'GENEVA, 12 March 2024 — The ministers met.', 2024-03-12",
      "'date 2024-03-04 GENEVA, 12 March 2023 — The ministers met.', 2024-03-04",
      "'GENEVA, 12 March — The ministers met.', 2024-03-05",
      "'Date palms were given to the guests.', 2024-03-05",
      "'The ministers met.', 2024-03-05",
    })
    void comeFromTheHeadThenTheDatelineThenTheDefault(String text, LocalDate expected) {
      assertThat(report(text).published()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "'date 2024-13-45 The ministers met.', 1, 2024-13-45",
      "'\n\ndate 2023-02-29\nThe ministers met.', 3, 2023-02-29",
      "'\r\ndate 99/99/2024 The ministers met.', 2, 99/99/2024",
    })
    void thatAreNoneAreFaultsNamingTheLine(String text, int line, String written) {
      assertThat(fault(text)).contains("line " + line).contains(written).contains("YYYY-MM-DD");
    }

    @Test
    void standAboveSomeText() {
      assertThat(fault("date 2024-03-04\n\n")).contains("no text");
    }

    @Test
    void thatAreMissingAreFaultsNamingTheRemedy() {
      assertThat(fault("The ministers met.")).contains("no date").contains("--date YYYY-MM-DD");
    }
  }

  @Nested
  class Ends {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "\n(Reporting by A. Writer; Editing by B. Editor)",
          " (Reporting by A. Writer; Editing by B. Editor)",
          "\n\nRead more: Presidents to meet in May",
          "\n\nFollow us on Telegram",
          "\n\n© 2024 The Agency. All rights reserved.",
          "\n\nCopyright 2024 The Agency",
          " (ANI)",
          "\n/ARKA/",
          "\n\n- Reuters",
          "\n\nSource: Xinhua",
          "\n\nBy Leyla Aliyeva",
          "\n\n***",
          "\n\nENDS\n\nNotes to editors\nThe ministry was founded in 1992 and has ninety embassies.",
          "\n\n###\nAbout the forum: it takes place each year in the capital.",
          "\n\nRelated news\nAnother visit\nYet another visit",
          "\n\nTags: water, treaty\nFollow us on X\n© The Agency",
          "\nWhen using materials, a hyperlink is required to the site."
        })
    void areLeftOutOfTheBodyButNotOfTheText(String end) {
      String text = BODY + end;
      assertThat(report(text).body().of(text)).isEqualTo(BODY);
      assertThat(report(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The treaty was reported by the Associated Press (AP)",
          "Share of oil in exports rose to a third, the minister said.",
          "Readers of the treaty will find no clause on water.",
          "Follow-up talks are set for May.",
          "Subscribers to the convention number forty."
        })
    void keepSentencesThatOnlyLookAlike(String last) {
      String text = BODY + "\n\n" + last;
      assertThat(report(text).body().of(text)).isEqualTo(text);
    }

    @Test
    void neverTakeTheWholeBody() {
      String text = "Follow us on Telegram\nRead more";
      assertThat(report(text).body().isEmpty()).isFalse();
    }
  }

  @Nested
  class Sources {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
        # text                                                                        | publication | via
        BAKU, Azerbaijan, May 15. The Speaker met the envoy, Trend reports via the press service of the Milli Majlis. | Trend | press service of the Milli Majlis
        The President received the envoy, Trend reports.                              | Trend       |
        The ministers met in Astana, Kazinform reports citing Akorda press service.   | Kazinform   | Akorda press service
        The ministers met in Astana, Kazinform News Agency reports with reference to the Foreign Ministry's press office. | Kazinform | Foreign Ministry's press office
        Russia will send aid, reports TASS.                                           | TASS        |
        The envoy was recalled, according to a Foreign Ministry press release.        |             | Foreign Ministry press release
        ANKARA (Reuters) - The minister resigned, according to a ministry statement.  | Reuters     | ministry statement
        ANKARA (Reuters) - The minister resigned, Anadolu Agency reported on Monday.  | Reuters     | Anadolu Agency
        The minister resigned, according to TASS.                                     |             | TASS
        Azernews reports, citing Trend, that the road is open.                        | Azernews    | Trend
        The minister said this in an interview with Interfax on Monday.               |             | Interfax
        The road is open, Report informs referring to the press service of the agency. | Report     | press service of the agency
        AZERTAC was told that the road is open.                                       | AZERTAC     |
        The press service of the Ministry of Defence reported shelling.               |             | press service of the Ministry of Defence
        The minister resigned, according to experts.                                  |             |
        They travelled via Baku to Tbilisi.                                           |             |
        The trend reports a rise in trade.                                            |             |
        The minister was asked about the report.                                      |             |
        The parliament said it would vote. \\n\\nSource: Xinhua                       | Xinhua      |
        """)
    void areReadFromTheFirstSentences(String text, String publication, String via) {
      Report report = report(text.replace("\\n", "\n"));
      assertThat(report.publication()).isEqualTo(Optional.ofNullable(publication));
      assertThat(report.via()).isEqualTo(Optional.ofNullable(via));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\r\n", "\uFEFF"})
  void textWithoutWordsIsAFault(String text) {
    assertThat(fault(text)).contains("no text");
  }

  @Test
  void readsTheSharedSampleOfAMeeting() {
    String text =
        " date 2025-05-15 BAKU, Azerbaijan, May 15. Speaker of the Parliament met the Ambassador of"
            + " Kazakhstan, Trend reports.\n\nThe sides exchanged views.";
    Report report = report(text);
    assertThat(report.published()).isEqualTo("2025-05-15");
    assertThat(report.dateline().orElseThrow().place()).contains("BAKU, Azerbaijan");
    assertThat(report.dateline().orElseThrow().date()).contains(LocalDate.of(2025, 5, 15));
    assertThat(report.publication()).contains("Trend");
    assertThat(report.headline()).isEmpty();
    assertThat(report.body().of(text)).startsWith("Speaker of").endsWith("exchanged views.");
  }

  /** Whatever a text says: it is kept as it is, and its parts lie in it in order. */
  @Property(tries = 3000)
  void partsLieInTheUnalteredText(@ForAll("texts") String text) {
    ReadResult result =
        new ReportParser(ReadOptions.DEFAULTS.withDefaultDate(DAY))
            .parse(RawReport.of("r", text, "r"));
    if (result instanceof ReadResult.Read read) {
      Report report = read.report();
      assertThat(report.text()).isEqualTo(text);
      assertThat(report.body().isEmpty()).isFalse();
      assertThat(report.body().of(text)).isEqualTo(report.body().of(text).strip());
      report
          .headline()
          .ifPresent(h -> assertThat(h.end()).isLessThanOrEqualTo(report.body().start()));
      report
          .dateline()
          .ifPresent(d -> assertThat(d.span().end()).isLessThanOrEqualTo(report.body().start()));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "date 2024-01-02",
            "BAKU",
            ", ",
            "May 15",
            ".",
            " - ",
            "(Reuters)",
            "\n",
            "\n\n",
            "\r\n",
            "Ministers meet in Astana",
            "By Ann Lee",
            "Trend reports",
            "via the press service of",
            "Read more",
            "©",
            "ENDS",
            "###",
            "/TASS/",
            "The talks were held on Monday",
            ": ",
            "\"",
            "\uD83D\uDE00",
            "\u00A0",
            "е́",
            "(",
            ")",
            "4 March 2024",
            "press release");
    return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
  }
}
