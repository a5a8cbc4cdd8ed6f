package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.dragoman.model.Mention;
import org.dragoman.ontology.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CoreferenceTest {
  private final Coreference coreference = new Coreference(TestRegistry.RESOLVER);

  static Stream<Arguments> cases() throws IOException {
    try (InputStream in = CoreferenceTest.class.getResourceAsStream("coreference.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n== "))
          .skip(1)
          .map(block -> Arguments.of(block.substring(0, block.indexOf(" |")), block));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsWhomAMentionStandsFor(String law, String block) {
    List<String> sentences = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    String[] lines = block.split("\n");
    for (String line : Arrays.copyOfRange(lines, 1, lines.length)) {
      if (line.matches("\\w = .*")) {
        expected.add(line);
      } else if (!line.isBlank()) {
        sentences.add(line);
      }
    }
    String[] head = lines[0].split(" \\| ");
    MarkedReport marked = MarkedReport.of(law, LocalDate.parse(head[1]), head[2], sentences);

    Map<Mention, ResolvedMention> resolved =
        coreference.resolve(marked.report(), marked.sentences()).stream()
            .collect(Collectors.toMap(ResolvedMention::mention, Function.identity()));

    SoftAssertions soft = new SoftAssertions();
    for (String line : expected) {
      String id = line.substring(0, 1);
      check(soft, marked, resolved.get(marked.mentions().get(id)), id, line.substring(4));
    }
    soft.assertAll();
  }

  private static void check(
      SoftAssertions soft, MarkedReport marked, ResolvedMention found, String id, String line) {
    String codes = line.split("[~^]")[0].strip();
    String brief =
        found.resolutions().stream().map(CoreferenceTest::brief).collect(Collectors.joining("|"));
    if (codes.contains("|") && line.contains("~")) {
      String name = line.substring(line.indexOf('~') + 1).split("[|^]")[0].strip();
      codes = line.replaceAll("~[^|^]*", "").split("\\^")[0];
      if (!name.isEmpty()) {
        soft.assertThat(found.resolutions().get(0).identifierText()).as(id).contains(name);
      }
    } else if (line.contains("~")) {
      String name = line.substring(line.indexOf('~') + 1).split("\\^")[0].strip();
      if (line.indexOf('|') > line.indexOf('~')) {
        name = name.split("\\|")[0].strip();
        codes = line.replaceAll("~[^|^]*", "").split("\\^")[0];
      }
      soft.assertThat(
              found.resolutions().isEmpty()
                  ? "nobody"
                  : found.resolutions().get(0).identifierText().orElse("no name"))
          .as(id + " " + found)
          .isEqualTo(name);
    }
    String wanted =
        codes.strip().equals("none")
            ? ""
            : Arrays.stream(codes.split("\\|")).map(String::strip).collect(Collectors.joining("|"));
    soft.assertThat(brief).as(id + " " + found).isEqualTo(wanted);
    if (line.contains("^")) {
      String antecedent = line.substring(line.indexOf('^') + 1).strip();
      soft.assertThat(found.antecedent().map(marked::idOf)).as(id).contains(antecedent);
    }
  }

  private static String brief(Resolution resolution) {
    return (resolution.isKnown() ? resolution.code() : "?")
        + " "
        + resolution.sector().map(Sector::name).orElse("-");
  }

  @Test
  void aHintTellsWhoSpeaksWhereTheWordsDoNot() {
    MarkedReport marked =
        MarkedReport.of(
            "hint",
            LocalDate.of(2024, 3, 2),
            "GENEVA",
            List.of(
                "[a PER Chilean envoy Ana Rojas] and [b PER Bolivian envoy Hugo Mamani] took the floor.",
                "[c REF Our country] wants access to the sea."));

    List<ResolvedMention> resolved =
        coreference.resolve(
            marked.report(),
            marked.sentences(),
            sentence ->
                sentence.index() == 1
                    ? java.util.Optional.of(marked.mentions().get("b"))
                    : java.util.Optional.empty());

    assertThat(resolved.get(2).resolutions()).extracting(Resolution::code).containsExactly("BOL");
    assertThat(resolved.get(2).antecedent()).contains(marked.mentions().get("b"));
  }

  @Test
  void theSameReportIsResolvedTheSameWayEachTime() {
    MarkedReport marked =
        MarkedReport.of(
            "again",
            LocalDate.of(2024, 3, 2),
            "LIMA",
            List.of("[a PER Chilean envoy Ana Rojas] met [b ORG police].", "[c REF She] left."));
    assertThat(coreference.resolve(marked.report(), marked.sentences()))
        .isEqualTo(coreference.resolve(marked.report(), marked.sentences()));
  }
}
