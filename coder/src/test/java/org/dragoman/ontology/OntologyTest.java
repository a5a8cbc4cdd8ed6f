package org.dragoman.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OntologyTest {
  @ParameterizedTest
  @CsvSource({
    "AGREE, 1, 2.5",
    "CONSULT, 1, 2.5",
    "SUPPORT, 1, 5",
    "CONCEDE, 1, 4.5",
    "COOPERATE, 2, 9.5",
    "AID, 2, 10",
    "RETREAT, 2, 6.5",
    "REQUEST, 3, 0",
    "ACCUSE, 3, -2",
    "REJECT, 3, -2",
    "THREATEN, 3, -3.5",
    "PROTEST, 4, -5",
    "SANCTION, 4, -6",
    "MOBILIZE, 4, -5.5",
    "COERCE, 4, -7",
    "ASSAULT, 4, -9"
  })
  void types_have_the_quad_class_and_score_of_the_standard(String code, int quad, double score) {
    EventType type = Ontology.PLOVER.type(code).orElseThrow();
    assertThat(type.quad().code()).isEqualTo(quad);
    assertThat(type.score()).isEqualTo(score);
    assertThat(type.definition()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "CONSULT: visit 4.0, third-party 1.0, multilateral 4.0, phone 1.5",
        "RETREAT: withdraw 8.0, release 6.5, disarm 10.0, ceasefire 7.5, access 6.5, resign 4.5",
        "REQUEST: assist 0.5, change -1.0, yield -1.0, meet 0.0",
        "REJECT: assist -1.5, change -2.0, yield -2.0, meet -2.0",
        "ACCUSE: disapprove -2.0, investigate -3.5, allege -3.5",
        "THREATEN: restrict -3.0, arrest -3.5, relations -3.5, expel -3.5, territory -4.0, violence -3.5",
        "PROTEST: demo -5.0, riot -7.0, strike -5.0, hunger -4.5, boycott -4.5, obstruct -4.5, vandalize -5.0",
        "SANCTION: convict -6.0, expel -5.5, withdraw -6.0, discontinue -6.0",
        "MOBILIZE: troops -6.5, weapons -6.5, police -5.5, militia -6.0",
        "COERCE: seize -7.0, restrict -7.0, censor -6.5, curfew -6.5, martial-law -7.5, arrest -7.0, deport -7.0, withhold -7.0, misinformation -6.5, cyber -7.0",
        "ASSAULT: abduct -8.5, beat -7.5, torture -8.5, sexual -8.5, targeted -9.5, destroy -8.5, primitive -8.0, firearms -9.0, explosives -9.0, suicide-attack -9.5, aerial -9.5, drone -9.5, heavy-weapons -9.5, crowd-control -7.5, unconventional -10.0",
        "AGREE: ''"
      })
  void modes_have_the_scores_of_the_standard(String code, String modes) {
    EventType type = Ontology.PLOVER.type(code).orElseThrow();
    assertThat(
            Ontology.PLOVER.modesOf(type).stream()
                .map(m -> m + " " + m.intensity())
                .collect(Collectors.joining(", ")))
        .isEqualTo(modes);
  }

  @ParameterizedTest
  @CsvSource({
    "03, AGREE", "042, CONSULT", "0256, REQUEST", "081, CONCEDE", "0831, CONCEDE", "084, RETREAT",
    "0871, RETREAT", "112, ACCUSE", "09, ACCUSE", "138, THREATEN", "141, PROTEST", "190, ASSAULT",
    "2041, ASSAULT", "173, COERCE", "163, SANCTION", "0871, RETREAT"
  })
  void cameo_codes_fall_under_a_type(String cameo, String type) {
    assertThat(Ontology.PLOVER.ofCameo(cameo)).map(EventType::code).hasValue(type);
  }

  @ParameterizedTest
  @CsvSource({"01", "010", "99", "08"})
  void cameo_codes_without_a_counterpart_have_none(String cameo) {
    assertThat(Ontology.PLOVER.ofCameo(cameo)).isEmpty();
  }

  @Test
  void the_standard_has_16_types_37_contexts_and_25_sectors() {
    assertThat(Ontology.PLOVER.types()).hasSize(16).doesNotHaveDuplicates();
    assertThat(Context.values()).hasSize(37);
    assertThat(Sector.values()).hasSize(25);
    assertThat(Context.of("human_rights")).isEqualTo(Context.HUMAN_RIGHTS);
  }

  private static InputStream table(String rows) {
    return new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void an_ontology_of_a_users_own_is_read_from_tables_of_the_same_form() throws IOException {
    Ontology parliament =
        Ontology.read(
            "parliament",
            "1",
            table(
                "type,quad,score,definition\nVOTE,1,2,\"puts to the vote, passes\"\nQUIZ,3,0,asks\n"),
            table("# modes\ntype,mode,score\nVOTE,pass,4\nVOTE,defeat,\n"));
    assertThat(parliament.types()).extracting(EventType::code).containsExactly("VOTE", "QUIZ");
    EventType vote = parliament.type("VOTE").orElseThrow();
    assertThat(vote.definition()).isEqualTo("puts to the vote, passes");
    assertThat(parliament.modesOf(vote)).extracting(Mode::code).containsExactly("pass", "defeat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type,quad,score,definition\\nVOTE,9,2,x | type,mode,score | quad",
        "type,quad,score,definition\\nVOTE,1,much,x | type,mode,score | much",
        "type,quad,score,definition\\nVOTE,1 | type,mode,score | 4 columns expected",
        "type,quad,score,definition\\nVOTE,1,2,x | type,mode,score\\nBILL,pass,1 | a mode of no type: BILL",
      })
  void a_wrong_table_is_named_with_its_fault(String types, String modes, String fault) {
    assertThatThrownBy(
            () ->
                Ontology.read(
                    "own",
                    "",
                    table(types.replace("\\n", "\n")),
                    table(modes.replace("\\n", "\n"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(fault);
  }
}
