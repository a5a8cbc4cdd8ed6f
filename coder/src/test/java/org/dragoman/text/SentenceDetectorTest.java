package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dragoman.report.Dateline;
import org.dragoman.report.Report;
import org.dragoman.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceDetectorTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 15);

  private final SentenceDetector detector = new SentenceDetector();

  /** Each row is a text with a bar wherever a sentence ends; ⏎ stands for a line break. */
  static List<String> texts() {
    return """
        The envoy left Lima on Monday.| Her deputy stayed behind.
        Nobody spoke! |Nobody moved? |Then the doors opened.
        The bill passed without debate
        Mr. Cano met Mrs. Ojukwu and Ms. Duarte.| They spoke for an hour.
        Dr. Lindqvist examined Prof. Abara.| Both declined to comment.
        Sen. Martha Keel and Rep. Otis Lane voted against.| Gov. Reyes signed anyway.
        Lt. Gen. Pavel Orlov and Maj. Gen. Idris Kone shook hands.
        Lt.-Gen. Pavel Orlov resigned.| Nobody mourned him.
        The U.S. ambassador called on the U.N. Security Council to act.
        Talks resumed in the U.S.| The delegation had waited for weeks.
        U.S. President Ann Howe arrived.| She was late.
        The U.S.-led coalition withdrew.| Its base stands empty.
        The U.K. Foreign Office said so.| In the E.U. nobody did.
        The U.S.S.R. fell apart.| Its heirs quarrelled.
        On Jan. 14 the court sat.| On Feb. 3 it rose.
        The vote was put off until Sept.| The reason was not given.
        Resolution No. 5 was adopted.| Nos. 6 and 7 were not.
        He was asked whether he would go and said No.| The matter rests there.
        Art. 3 of the treaty and par. 4, p. 17, say so.| Vol. II is silent.
        St. Petersburg hosted the forum.| Mt. Kenya was cold.
        J. Smith and A.B. Okoro signed for the union.
        George W. Bush spoke with J.R.R. Achebe.| Neither smiled.
        The plan, e.g. a truce, failed.| The other, i.e. war, did not.
        Arms, ships, grain, etc. were counted.| Steel, coal, etc.| The rest was waved through.
        Ghana vs. Togo was called off.| The stadium burned.
        Growth was 3.5 percent.| Inflation was 12.25.| Debt rose.
        A barrel cost $84.10 on Friday.| It cost $80 before.
        Ministers meet at 3 p.m. on Friday.| Doors open at 2 p.m.
        The curfew starts at 9 p.m.| Police will patrol.
        The curfew starts at 9 p.m. Monday.| It ends at 5 a.m. GMT.| Nobody may leave.
        Siemens Inc. won the tender.| Acme Ltd. and Brown & Co. lost.
        The tender went to Acme Inc.| It will build the port.
        Jose Marin Jr. leads the party.| His father led it before.
        See www.example.org/a.b?c=1.2 for the text.| It is long.
        Write to press@mfa.example.org.| Answers take a week.
        The site https://news.example.com/2024/05/story.html is blocked.
        Day.Az and Haqqin.az carried it.| Nobody else did.
        The sides met, Trend reports.|In the course of the talks they agreed.
        He flew to Baku.|The sides met there.|They dined.
        Version 2.0.1 of the draft leaked.| Version 3.0 did not.
        She paused... and went on.| Then silence.
        She paused...| Then she went on.
        She paused… and went on.| He left…| The rest stayed.
        The dots . . . went on.| They ended.
        "We will go.| We will stay," he said.| He left.
        “We will go.| We will stay,” he said.| He left.
        “We will win!” the minister shouted.| The crowd cheered.
        "Will you resign?" a reporter asked.| He did not answer.
        "Will you resign?" Reporter Lina Asmara asked.| He did not answer.
        “Who pays?” Foreign Minister of Chile Luis Cano asked.| No one knew.
        He asked, "Who pays?"| Nobody answered.
        He said, "We pay."| Nobody believed him.
        He said: “We pay.”| “Then pay,” she replied.
        "Stop."| The order came too late.
        They chanted 'Go home!'| Then they went home.
        The court (see below) agreed.| (The other court did not.)| It adjourned.
        Ten died.| (Reporting by a Lagos bureau)
        The reporter asked “why?” and left.
        The ministry denied it.[3]| The army did not.[12]
        Kofi Annan Jr. spoke first.| Al-Shabaab claimed the raid.| al-Shabaab denied it later.
        The envoy left.| de Mistura stayed.| el-Sisi called.
        The talks ended in failure.| the sides went home.
        It was World War I.| The empire fell.
        Ratification is pending, approx. five states are left.
        The firm, est. value unknown, was sold.
        The talks failed — again.| Nobody was surprised.
        Yahoo! and Jeopardy! are names.| So is Therese.
        The president said: no deal; no talks; no truce.
        1. The sides agree to talk.⏎|2. The sides agree to listen.
        The agenda:⏎|1) trade⏎|2) transport⏎|3) visas
        The agenda is short.⏎|• trade⏎|• transport and visas⏎|• any other business
        The agenda is short:⏎|- trade;⏎|- transport.⏎|- Visas
        They agreed on:⏎|(a) trade,⏎|(b) transport.⏎⏎|They parted.
        The sides met on Monday and⏎agreed to meet again on⏎Friday.| They then parted.
        The sides met at the invitation of Mr.⏎Cano in Lima.| They then parted.
        The prime minister of Nepal, K.⏎Rana, arrived.⏎|He left at once.
        The sides met.⏎|They parted.⏎⏎|They met again
        Meeting in Lima⏎⏎|The sides met in Lima.
        The vote is set for 15⏎May.| It may slip.
        The truce⏎- the third in a year⏎- broke down.
        The first line ends here.\t|  The second begins there.
        The minister spoke.\u00a0|He left.
        We saw two ships.|\u200b She saw three.
        At noon (3 p.m. in Baku) they met.| At dusk they parted.
        The sum is 5 mln.| Azerbaijan pays half.
        The then-Sen. Keel objected.| The others did not.
        Did they meet?!| They did!!!| Good.
        The 5th Fleet left.| 300 men stayed.| 12 fell ill.
        It cost 20 euros.| €30 was too much.| $40 was absurd.
        """
        .lines()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void endsSentencesWhereAReaderWould(String marked) {
    String row = marked.replace('⏎', '\n');
    String text = row.replace("|", "");
    List<String> expected =
        Arrays.stream(row.split("\\|")).map(SentenceDetectorTest::trim).toList();

    assertThat(sentencesOf(text)).isEqualTo(expected);
  }

  @Test
  void aLineOfAnUnwrappedTextIsAParagraph() {
    String paragraph =
        "The delegation of the parliament came " + "and went ".repeat(12) + "in peace.";
    String text = "Reaction abroad\n" + paragraph + "\nThe neighbours\n" + paragraph;

    assertThat(sentencesOf(text))
        .containsExactly("Reaction abroad", paragraph, "The neighbours", paragraph);
  }

  @Test
  void windowsLineBreaksAreLineBreaks() {
    assertThat(sentencesOf("The sides met and\r\nparted.\r\n\r\nThey met again.\r\n"))
        .containsExactly("The sides met and\r\nparted.", "They met again.");
  }

  @Test
  void theHeadlineIsTheFirstSentenceAndTheDatelineNone() {
    String text = "Envoys meet. Talks fail\n\nLIMA, May 15. The envoys met. They parted.\nEnd";
    Span headline = new Span(0, 23);
    int start = text.indexOf("LIMA");
    Dateline dateline =
        new Dateline(
            new Span(start, start + 13), Optional.of("LIMA"), Optional.empty(), Optional.empty());
    Report report =
        new Report(
            "lima",
            text,
            DAY,
            Optional.of(headline),
            Optional.of(dateline),
            new Span(start, text.length() - 4),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "lima.txt");

    List<Sentence> sentences = detector.detect(report);

    assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1, 2);
    assertThat(sentences).extracting(Sentence::headline).containsExactly(true, false, false);
    assertThat(sentences)
        .extracting(s -> s.span().of(text))
        .containsExactly("Envoys meet. Talks fail", "The envoys met.", "They parted.");
  }

  @Test
  void aVeryLongSentenceIsCutAtTheEndOfAClause() {
    String clause = "the delegation of the first chamber went on to speak; ";
    String text = clause.repeat(100).trim();

    List<String> pieces = sentencesOf(text);

    assertThat(pieces).hasSizeBetween(3, 6);
    assertThat(pieces).allSatisfy(p -> assertThat(p).hasSizeLessThanOrEqualTo(2000).endsWith(";"));
    assertThat(String.join(" ", pieces)).isEqualTo(text);
  }

  @Test
  void aTextWithoutBlanksIsCutWithoutBreakingACharacterInTwo() {
    String text = "x" + "😀".repeat(1500);

    assertThat(String.join("", sentencesOf(text))).isEqualTo(text);
    assertThat(sentencesOf(text)).noneMatch(s -> Character.isLowSurrogate(s.charAt(0)));
  }

  @Test
  void aBlankTextHasNoSentences() {
    assertThat(sentencesOf("")).isEmpty();
    assertThat(sentencesOf(" \n\u00a0\t\n")).isEmpty();
  }

  @Test
  void takesTimeInProportionToTheText() {
    String hard = "\"a.b(.[ . . .".repeat(100_000) + "- \n".repeat(100_000);

    assertThat(detector.split(hard, new Span(0, hard.length()))).isNotEmpty();
  }

  @Property(tries = 2000)
  void spansAreOrderedTrimmedDisjointAndLeaveOutOnlyBlanks(@ForAll("newsLike") String text) {
    int last = 0;
    for (Span span : detector.split(text, new Span(0, text.length()))) {
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      assertThat(span.length()).isBetween(1, SentenceDetector.LONGEST);
      assertThat(blank(text, last, span.start())).isTrue();
      assertThat(Blank.is(text.charAt(span.start()))).isFalse();
      assertThat(Blank.is(text.charAt(span.end() - 1))).isFalse();
      last = span.end();
    }
    assertThat(blank(text, last, text.length())).isTrue();
  }

  @Property
  void plainSentencesJoinedByBlanksComeApartAgain(
      @ForAll("plainSentences") List<String> sentences) {
    assertThat(sentencesOf(String.join(" ", sentences))).isEqualTo(sentences);
    assertThat(sentencesOf(String.join("\n\n", sentences))).isEqualTo(sentences);
  }

  @Provide
  Arbitrary<String> newsLike() {
    return Arbitraries.of(
            "Mr.",
            "U.S.",
            "talks",
            "The",
            "Baku",
            "p.m.",
            "No.",
            "5",
            "J.",
            "said",
            ".",
            "!",
            "?",
            "…",
            "\"",
            "“",
            "”",
            "(",
            ")",
            "[2]",
            "\n",
            "\r\n",
            "\n\n",
            "\n- ",
            "\n1. ",
            "•",
            " ",
            " ",
            " ",
            "\u00a0",
            "\u200b",
            "😀",
            "al-Shabaab",
            "3.5",
            "x.y",
            "-",
            "—",
            "é",
            "中")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<String>> plainSentences() {
    Arbitrary<String> words = Arbitraries.of("envoys", "met", "left", "signed", "again", "late");
    Arbitrary<String> sentence =
        words.list().ofMinSize(2).ofMaxSize(8).map(w -> "The " + String.join(" ", w) + ".");
    return sentence.list().ofMinSize(1).ofMaxSize(10);
  }

  private List<String> sentencesOf(String text) {
    List<String> found = new ArrayList<>();
    for (Sentence sentence : detector.detect(Report.of("test", text, DAY))) {
      found.add(sentence.span().of(text));
    }
    return found;
  }

  private static String trim(String s) {
    int start = 0;
    int end = s.length();
    while (start < end && Blank.is(s.charAt(start))) {
      start++;
    }
    while (end > start && Blank.is(s.charAt(end - 1))) {
      end--;
    }
    return s.substring(start, end);
  }

  private static boolean blank(String text, int start, int end) {
    return Blank.skip(text, start, end) == end;
  }
}
