package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.AnnotatedSentence;
import org.dragoman.model.Mention;
import org.dragoman.model.MentionKind;
import org.dragoman.ontology.Sector;
import org.dragoman.report.Dateline;
import org.dragoman.report.Report;
import org.dragoman.report.Span;
import org.dragoman.text.Sentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The report of a real meeting that the project is measured by. It is not ours to copy, so it is
 * read from where it lies, its mentions are found by short patterns, and without it the tests are
 * skipped.
 */
class SharedReportTest {
  private static final Path REPORT = Path.of("/work/shared/reports/gafarova-bayel-2025-05-15.txt");

  private static final List<String> MENTIONS =
      List.of(
          "PER|Speaker of the [^,]*, \\S+ \\S+(?= had)",
          "PER|the Extraordinary [^,]*, \\S+ \\w+",
          "ORG|Trend",
          "PER|Speaker \\w+ \\w+(?= expressed)",
          "PER|President of the Republic of \\w+ \\S+ \\w+",
          "PER|Ambassador \\w+ \\w+",
          "ROLE|the Speaker of the [A-Z]\\w+ [A-Z]\\w+|The Speaker of the [A-Z]\\w+ [A-Z]\\w+",
          "ROLE|Heads of State|the Head of State",
          "ORG|the \\w+ of our countries|the Azerbaijani Parliament(?= during)|TurkPA|the Organisation of Turkic States",
          "REF|the sides|\\b[Tt]hey\\b|\\bShe\\b|\\bhis\\b|\\bher\\b|\\btheir\\b|our peoples|our country|our countries|the two countries",
          "ROLE|our parliamentarians",
          "GPE|Azerbaijan(?= and)|(?<=and )Kazakhstan");

  private String text;
  private List<ResolvedMention> resolved;

  @BeforeEach
  void readsTheReport() throws IOException {
    assumeTrue(Files.isReadable(REPORT));
    text = Files.readString(REPORT);
    LocalDate day = LocalDate.of(2025, 5, 15);
    Dateline dateline =
        new Dateline(
            new Span(0, 0), Optional.of("BAKU, Azerbaijan"), Optional.of(day), Optional.empty());
    int body = text.indexOf("Speaker");
    Report report =
        new Report(
            "gafarova-bayel",
            text,
            day,
            Optional.empty(),
            Optional.of(dateline),
            new Span(body, text.length()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            REPORT.toString());
    resolved =
        new Coreference(ActorResolver.bundled(name -> Optional.empty()))
            .resolve(report, sentences(body));
  }

  private List<AnnotatedSentence> sentences(int body) {
    List<AnnotatedSentence> sentences = new ArrayList<>();
    int start = body;
    for (int i = body; i < text.length(); i++) {
      boolean ends = i + 1 == text.length() || text.charAt(i) == '.' && text.charAt(i + 1) <= ' ';
      if (ends) {
        Span span = new Span(start, i + 1);
        Sentence sentence = new Sentence(sentences.size(), span, false);
        sentences.add(new AnnotatedSentence(sentence, mentions(span), List.of()));
        start = i + 1;
        while (start < text.length() && text.charAt(start) <= ' ') {
          start++;
        }
      }
    }
    return sentences;
  }

  private List<Mention> mentions(Span sentence) {
    List<Mention> mentions = new ArrayList<>();
    for (String line : MENTIONS) {
      MentionKind kind = MentionKind.valueOf(line.substring(0, line.indexOf('|')));
      Matcher matcher = Pattern.compile(line.substring(line.indexOf('|') + 1)).matcher(text);
      matcher.region(sentence.start(), sentence.end()).useTransparentBounds(true);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        if (mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
          mentions.add(new Mention(span, kind, 1));
        }
      }
    }
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return mentions;
  }

  @Test
  void theMeetingIsOfTheSpeakerAndTheAmbassador() {
    assertThat(all("the sides")).containsExactly(List.of("AZE LEG", "KAZ GOV"));
    assertThat(one(0).identifierText()).contains("Sahiba Gafarova");
    assertThat(one(1).code()).isEqualTo("KAZ");
    assertThat(one(1).sector()).contains(Sector.GOV);
  }

  @Test
  void theAgencyIsAMedium() {
    assertThat(resolved.stream().filter(r -> words(r).equals("Trend")).findFirst())
        .hasValueSatisfying(r -> assertThat(r.resolutions().get(0).isMedia()).isTrue());
  }

  @Test
  void theyAreThoseWhoMeetThroughout() {
    assertThat(all("They")).hasSize(2).allMatch(List.of("AZE LEG", "KAZ GOV")::equals);
  }

  @Test
  void sheIsTheSpeakerAndHeThePresident() {
    assertThat(all("She")).containsExactly(List.of("AZE LEG"));
    assertThat(all("her")).containsExactly(List.of("AZE LEG"));
    assertThat(all("his")).containsExactly(List.of("KAZ GOV"));
    assertThat(all("the Head of State")).containsExactly(List.of("KAZ GOV"));
  }

  @Test
  void headsOfStateAndParliamentsAreBothSides() {
    assertThat(all("Heads of State")).containsExactly(List.of("AZE GOV", "KAZ GOV"));
    assertThat(all("the parliaments of our countries"))
        .containsExactly(List.of("AZE LEG", "KAZ LEG"));
    assertThat(all("our parliamentarians")).containsExactly(List.of("AZE LEG", "KAZ LEG"));
  }

  @Test
  void ourCountryIsTheSpeakersAndOurPeoplesAreBoth() {
    assertThat(all("our country")).containsExactly(List.of("AZE GOV"));
    assertThat(all("our peoples")).hasSize(2).allMatch(List.of("AZE CVL", "KAZ CVL")::equals);
    assertThat(all("our countries")).allMatch(List.of("AZE GOV", "KAZ GOV")::equals);
    assertThat(all("the two countries")).containsExactly(List.of("AZE GOV", "KAZ GOV"));
  }

  @Test
  void theAmbassadorNamedAgainIsTheSamePerson() {
    List<IdentityKey> keys =
        resolved.stream()
            .filter(r -> r.mention().kind() == MentionKind.PER && words(r).contains("mbassador"))
            .map(r -> r.resolutions().get(0).identity())
            .distinct()
            .toList();
    assertThat(keys).hasSize(1);
  }

  private Resolution one(int mention) {
    return resolved.get(mention).resolutions().get(0);
  }

  private List<List<String>> all(String words) {
    return resolved.stream()
        .filter(r -> words(r).equals(words))
        .map(
            r ->
                r.resolutions().stream()
                    .map(n -> n.code() + " " + n.sector().map(Sector::name).orElse("-"))
                    .toList())
        .toList();
  }

  private String words(ResolvedMention mention) {
    return mention.mention().span().of(text);
  }
}
