package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.model.MentionKind;
import org.dragoman.place.Countries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's tables over those of the program. */
class RegistryLayerTest {
  private static final String HOLDERS = String.join("\t", RegistryTables.HOLDERS) + "\n";
  private static final String INSTITUTIONS = String.join("\t", RegistryTables.INSTITUTIONS) + "\n";
  private static final String TOKAYEV =
      "kassym-jomart-tokayev\tKassym-Jomart Tokayev\tKJT\tm\tKAZ\tGOV\tpresident\thead_of_state"
          + "\t2019-03-20\t2030-01-01\tmine\n";

  @TempDir private Path folder;

  @Test
  void a_users_rows_replace_all_that_the_program_has_of_a_person() throws IOException {
    write("holders.tsv", HOLDERS + TOKAYEV);
    RegistryTables tables = RegistryTables.with(folder);
    Person person = tables.person("kassym-jomart-tokayev").orElseThrow();
    assertThat(person.terms()).hasSize(1);
    assertThat(person.aliases()).containsExactly("KJT");
    assertThat(tables.terms("KAZ"))
        .filteredOn(term -> term.person().equals(person.id()))
        .isEqualTo(person.terms());
    assertThat(tables.person("ilham-aliyev")).isPresent();
    assertThat(RegistryTables.bundled().person(person.id()).orElseThrow().terms())
        .hasSizeGreaterThan(1);
  }

  @Test
  void a_byte_order_mark_comments_and_blank_lines_do_not_matter() throws IOException {
    write("holders.tsv", "\uFEFF# mine\r\n\r\n" + HOLDERS + "# Tokayev\n" + TOKAYEV);
    assertThat(RegistryTables.with(folder).personsNamed("KJT")).hasSize(1);
  }

  @Test
  void a_users_name_comes_before_the_programs_unless_it_is_marked() throws IOException {
    write(
        "institutions.tsv",
        INSTITUTIONS
            + "my-un\tFRA\tBUS\tUnion Nouvelle\tUN|UNICEF?\n"
            + "aze-milli-majlis\tAZE\tLEG\tMajlis of Mine\t\n");
    RegistryTables tables = RegistryTables.with(folder);
    assertThat(tables.bodiesNamed("UN")).extracting(Body::id).startsWith("my-un");
    assertThat(tables.bodiesNamed("UNICEF"))
        .extracting(Body::id)
        .containsExactly("united-nations-childrens-fund", "my-un");
    assertThat(tables.bodiesNamed("Milli Majlis"))
        .extracting(Body::id)
        .doesNotContain("aze-milli-majlis");
    assertThat(tables.bodiesNamed("Majlis of Mine")).hasSize(1);
  }

  @Test
  void the_resolver_sees_the_users_tables() throws IOException {
    write(
        "holders.tsv",
        HOLDERS
            + "x\tDana Ermekbay\t\tf\tKAZ\tGOV\tminister of culture\tother\t2020\t2024\tmine\n");
    ActorResolver resolver =
        new ActorResolver(
            Countries.bundled(), RegistryTables.with(folder), name -> Optional.empty());
    assertThat(
            resolver.resolve(
                "Dana Ermekbay",
                MentionKind.PER,
                ActorContext.of(LocalDate.of(2022, 1, 1), Optional.empty())))
        .singleElement()
        .satisfies(answer -> assertThat(answer.identifierId()).contains("x"))
        .extracting(Resolution::code)
        .isEqualTo("KAZ");
  }

  @Test
  void a_marked_name_of_a_person_comes_last_and_is_shown_without_the_mark() throws IOException {
    write(
        "holders.tsv",
        HOLDERS + "x\tIlham Aliyev?\t\tm\tKAZ\tGOV\tmayor of Oral\tother\t2020\t2024\tmine\n");
    RegistryTables tables = RegistryTables.with(folder);
    assertThat(tables.personsNamed("Ilham Aliyev"))
        .extracting(Person::id)
        .containsExactly("ilham-aliyev", "x");
    assertThat(tables.person("x").orElseThrow().name()).isEqualTo("Ilham Aliyev");
  }

  @Test
  void a_folder_without_tables_changes_nothing() throws IOException {
    assertThat(RegistryTables.with(folder).persons())
        .hasSameSizeAs(RegistryTables.bundled().persons());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a,A B,,f,RUS,GOV,mayor,other,2020,,s;line 3;unknown sector: XXX;XXX",
        "a,A B,,f,RUS,GOV,mayor,other,2020,,s;line 3;unknown code: KZ;KZ",
        "a,A B,,f,RUS,GOV,mayor,other,2020,,s;line 3;unknown kind of office: boss;boss",
        "a,A B,,f,RUS,GOV,mayor,other,2020,,s;line 3;YYYY-MM-DD: 20;20",
        "a,A B,,f,RUS,GOV,mayor,other,2020,,s;line 3;gender f or m: x;x",
        "a,A B,,f,RUS,GOV,mayor,other,2020;line 3;11 columns expected;-",
      })
  void a_faulty_row_is_named_with_its_file_and_line(
      String row, String line, String problem, String wrong) throws IOException {
    String[] cells = row.split(",", -1);
    int at =
        switch (wrong) {
          case "XXX" -> 5;
          case "KZ" -> 4;
          case "boss" -> 7;
          case "20" -> 8;
          case "x" -> 3;
          default -> -1;
        };
    if (at >= 0) {
      cells[at] = wrong;
    }
    write("holders.tsv", "# mine\n" + HOLDERS + String.join("\t", cells) + "\n");
    assertThatThrownBy(() -> RegistryTables.with(folder))
        .isInstanceOf(RegistryException.class)
        .hasMessageContaining(folder.resolve("holders.tsv") + " " + line)
        .hasMessageContaining(problem);
  }

  @Test
  void another_header_no_header_and_no_utf8_are_named() throws IOException {
    write("holders.tsv", "person\tname\n");
    assertThatThrownBy(() -> RegistryLayer.in(folder)).hasMessageContaining("holders.tsv line 1");
    write("holders.tsv", "");
    assertThatThrownBy(() -> RegistryLayer.in(folder)).hasMessageContaining("header expected");
    Files.write(
        folder.resolve("holders.tsv"),
        (HOLDERS + TOKAYEV.replace("KJT", "é")).getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> RegistryLayer.in(folder))
        .isInstanceOf(RegistryException.class)
        .hasMessageContaining("holders.tsv line 2: is not UTF-8");
    assertThatThrownBy(() -> RegistryLayer.in(folder.resolve("none")))
        .hasMessageContaining("no such folder");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
