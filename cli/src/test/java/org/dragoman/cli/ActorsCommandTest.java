package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "Kassym-Zhomart Tokaev, 2016-05-01, KAZ, LEG, Kassym-Jomart Tokayev, chair of the Senate",
    "Kassym-Zhomart Tokaev, 2024-03-12, KAZ, GOV, Kassym-Jomart Tokayev, president",
    "Kasim-Jomart Tokayev, 2024-03-12, KAZ, GOV, Kassym-Jomart Tokayev, president",
    "Qasym-Jomart Toqayev, 2016-05-01, KAZ, LEG, Kassym-Jomart Tokayev, chair of the Senate",
    "the Kazakh foreign minister, 2020-03-12, KAZ, GOV, Mukhtar Tileuberdi, foreign minister",
    "Barack Obama, 2018-01-01, USA, ELI, Barack Obama, president",
    "Milli Majlis, 2020-01-01, AZE, LEG, Milli Majlis, ",
    "Ankara, 2024-03-12, TUR, GOV, Turkey, ",
  })
  void the_date_decides_whom_a_phrase_means(
      String phrase, String date, String code, String sector, String who, String office) {
    Run run = Run.dragoman("actors", "resolve", phrase, "--date", date, "--format", "jsonl");
    assertThat(run.code()).isZero();
    JsonNode line = run.events().get(0);
    assertThat(line.get("phrase").asText()).isEqualTo(phrase);
    assertThat(line.get("date").asText()).isEqualTo(date);
    assertThat(line.get("code").asText()).isEqualTo(code);
    assertThat(line.get("sector").asText()).isEqualTo(sector);
    assertThat(line.get("identifier_text").asText()).isEqualTo(who);
    assertThat(line.get("office").asText(null)).isEqualTo(office);
    assertThat(line.get("reason").asText()).isNotBlank();
    assertThat(line.get("alternatives").isArray()).isTrue();
  }

  @Test
  void many_phrases_are_answered_in_order_and_a_broken_line_is_named() throws IOException {
    Path file = folder.resolve("phrases.tsv");
    Files.writeString(file, "Hamas\t2023-10-07\nxyzzy\nNATO\tsoon\n\nTurkPA\t2020-01-01\n");
    Run run = Run.dragoman("actors", "resolve", "--from", file, "--format", "jsonl");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("line 3").contains("soon").doesNotContain("\tat ");
    List<JsonNode> lines = run.events();
    assertThat(lines)
        .extracting(l -> l.get("phrase").asText())
        .containsExactly("Hamas", "xyzzy", "TurkPA");
    assertThat(lines.get(1).get("code").isNull()).isTrue();
    assertThat(lines.get(1).get("sector").isNull()).isTrue();
    assertThat(lines.get(2).get("code").asText()).isEqualTo("IGO");
  }

  @Test
  void the_country_of_the_report_tells_whose_parliament_it_is() {
    Run run =
        Run.dragoman(
            "actors", "resolve", "the parliament", "--country", "KGZ", "--date", "2022-01-01");
    assertThat(run.out()).contains("KGZ LEG");
  }

  @Test
  void a_phrase_without_a_place_in_the_registry_is_said_to_have_none() {
    assertThat(Run.dragoman("actors", "resolve", "xyzzy").out())
        .contains("nothing in the registry fits");
  }

  @Test
  void wrong_usage_and_missing_files_have_their_exit_codes() {
    assertThat(Run.dragoman("actors").code()).isEqualTo(2);
    assertThat(Run.dragoman("actors", "resolve").code()).isEqualTo(2);
    assertThat(Run.dragoman("actors", "resolve", "x", "--country", "kz").code()).isEqualTo(2);
    Run missing = Run.dragoman("actors", "resolve", "--from", folder.resolve("none.tsv"));
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).contains("none.tsv").contains("no such file");
    Run aFolder = Run.dragoman("actors", "resolve", "--from", folder);
    assertThat(aFolder.code()).isEqualTo(1);
    assertThat(aFolder.err()).contains(folder + ": is a folder").doesNotContain("internal error");
  }

  @Test
  void the_terms_of_a_person_are_shown_with_their_source() {
    Run run = Run.dragoman("actors", "show", "Tokayev");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("chair of the Senate, 2013-10-16 to 2019-03-20 (public record)");
    assertThat(Run.dragoman("actors", "show", "KAZ").out()).contains("kaz-mazhilis");
    assertThat(Run.dragoman("actors", "show", "no such name").code()).isEqualTo(1);
  }
}
