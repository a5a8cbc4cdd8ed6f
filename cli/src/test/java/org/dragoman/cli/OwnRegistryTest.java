package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tables of a user's own: imported, checked, and used by the other commands. */
class OwnRegistryTest {
  private static final String HEADER =
      "person\tname\taliases\tgender\tcode\tsector\toffice\tkind\tstart\tend\tsource\n";

  @TempDir private Path temp;

  @Test
  void the_example_of_the_documentation_gives_the_tables_that_lie_beside_it() throws IOException {
    Path example = Path.of("..", "examples", "registry");
    Run run = Run.dragoman("actors", "import", "--into", mine(), example.resolve("holders.csv"));
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("4 added, 1 merged, 0 unchanged, 0 skipped");
    for (String table : new String[] {"holders.tsv", "institutions.tsv"}) {
      assertThat(mine().resolve(table))
          .hasSameTextualContentAs(example.resolve("mine").resolve(table));
    }
    Run check = Run.dragoman("actors", "check", "--registry", mine());
    assertThat(check.code()).isZero();
    assertThat(check.out()).isEmpty();
  }

  @Test
  void imported_persons_are_known_to_every_command() throws IOException {
    Path csv = csv("name,country,office,start\nDana Ermekbay,KZ,minister of culture,2020\n");
    Run run = Run.dragoman("actors", "import", "--into", mine(), csv);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            csv
                + ":2\tadded\tDana Ermekbay\tdana-ermekbay: KAZ GOV minister of culture 2020 to"
                + " now\n");
    assertThat(
            Run.dragoman(
                    "actors",
                    "resolve",
                    "--registry",
                    mine(),
                    "Dana Ermekbay",
                    "--date",
                    "2022-01-01")
                .out())
        .contains("KAZ GOV  Dana Ermekbay (minister of culture)");
    assertThat(Run.dragoman("actors", "show", "--registry", mine(), "Ermekbay").out())
        .contains("[dana-ermekbay]");
    assertThat(Run.dragoman("actors", "show", "Ermekbay").code()).isEqualTo(1);
    Path report = temp.resolve("r.txt");
    Files.writeString(
        report, "date 2022-03-01\n\nDana Ermekbay met the ambassador of Ghana on Monday.\n");
    Run plain = Run.dragoman("code", "--format", "jsonl", report);
    Run own = Run.dragoman("code", "--format", "jsonl", "--registry", mine(), report);
    assertThat(plain.out()).contains("Dana Ermekbay").doesNotContain("KAZ");
    assertThat(own.out()).contains("KAZ");
  }

  @Test
  void hostile_rows_are_told_without_harm_and_nothing_is_written_in_a_dry_run() throws IOException {
    Path csv =
        csv(
            "id,name,country,office\n"
                + "../../x,\u001B[31mAnn\tRot,ZA,senator\n"
                + ",<script>alert(1)</script>,ZA,senator\n"
                + ",=cmd|'/C calc'!A0,ZA,senator\n"
                + ",\"Bob\nElm?\",ZA,senator\n"
                + ","
                + "x".repeat(300)
                + ",ZA,senator\n");
    Run dry = Run.dragoman("actors", "import", "--dry-run", "--into", mine(), csv);
    assertThat(mine()).doesNotExist();
    assertThat(dry.err()).contains("nothing written");
    Run run = Run.dragoman("actors", "import", "--into", mine(), csv);
    assertThat(run.out()).isEqualTo(dry.out());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(5).allMatch(line -> line.split("\t").length == 4);
    assertThat(run.out()).doesNotContain("\u001B").contains("holds markup", "longer than 200");
    assertThat(Files.readString(mine().resolve("holders.tsv")))
        .doesNotContain("\u001B", "<", "=")
        .contains("x\t[31mAnn Rot\t", "bob-elm\tBob Elm\t");
    assertThat(temp.resolve("x")).doesNotExist();
    assertThat(Run.dragoman("actors", "check", "--registry", mine()).code()).isZero();
  }

  @Test
  void a_file_that_cannot_be_read_is_named_and_the_others_are_taken() throws IOException {
    Path csv = csv("name,country,office\nAnn Fir,ZA,senator\n");
    Run run =
        Run.dragoman("actors", "import", "--into", mine(), temp.resolve("none.json"), temp, csv);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("none.json: no such file", temp + ": is a folder", "1 added")
        .doesNotContain("\tat ");
    assertThat(mine().resolve("holders.tsv")).exists();
    assertThat(mine().resolve("holders.tsv.part")).doesNotExist();
  }

  @Test
  void faults_of_the_tables_are_printed_a_line_each() throws IOException {
    Files.createDirectories(mine());
    Files.writeString(
        mine().resolve("holders.tsv"),
        HEADER
            + "x\tAnn Fir\t\tf\tXXX\tGOV\tmayor\tother\t2010\t\ts\n"
            + "y\tIlham Aliyev\t\tm\tAZE\tGOV\tpresident\thead_of_state\t2020\t\t\n");
    Run run = Run.dragoman("actors", "check", "--registry", mine());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "holders.tsv line 2: unknown code: XXX",
            "holders.tsv line 3: no source",
            "Ilham Aliyev is a name of y, too",
            "AZE president is held by y and by ilham-aliyev");
    assertThat(run.err()).contains("4 faults");
    assertThat(Run.dragoman("actors", "check").code()).isZero();
  }

  @Test
  void a_missing_folder_is_wrong_usage_and_a_faulty_table_a_failure() throws IOException {
    for (String[] command :
        new String[][] {
          {"actors", "show", "x"}, {"actors", "resolve", "x"}, {"actors", "check"}, {"code", "x"}
        }) {
      String[] words = java.util.Arrays.copyOf(command, command.length + 2);
      words[command.length] = "--registry";
      words[command.length + 1] = temp.resolve("none").toString();
      Run run = Run.dragoman((Object[]) words);
      assertThat(run.code()).as(String.join(" ", command)).isEqualTo(2);
      assertThat(run.err()).contains("no such folder");
    }
    Files.createDirectories(mine());
    Files.writeString(
        mine().resolve("holders.tsv"), HEADER + "x\tAnn\t\tf\tKAZ\tGOV\tmayor\tother\t20\t\ts\n");
    for (String command : new String[] {"show", "resolve"}) {
      Run run = Run.dragoman("actors", command, "x", "--registry", mine());
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("holders.tsv line 2").doesNotContain("internal error");
    }
    Run importing = Run.dragoman("actors", "import", "--into", mine(), csv("name,country\n"));
    assertThat(importing.code()).isEqualTo(1);
    assertThat(importing.err()).contains("holders.tsv line 2");
    Run notAFolder = Run.dragoman("actors", "import", "--into", csv("x"), csv("x"));
    assertThat(notAFolder.code()).isEqualTo(2);
  }

  @Test
  void the_environment_names_the_folder_where_the_option_does_not() throws IOException {
    Files.createDirectories(mine());
    assertThat(option().folder(Map.of())).isEmpty();
    assertThat(option().folder(Map.of(RegistryOption.VARIABLE, ""))).isEmpty();
    assertThat(option().folder(Map.of(RegistryOption.VARIABLE, mine().toString())))
        .contains(mine());
    assertThat(
            option("--registry", temp.toString())
                .folder(Map.of(RegistryOption.VARIABLE, mine().toString())))
        .isEqualTo(Optional.of(temp));
    assertThatThrownBy(
            () -> option().folder(Map.of(RegistryOption.VARIABLE, temp.resolve("no").toString())))
        .hasMessageContaining(RegistryOption.VARIABLE)
        .hasMessageContaining("no such folder");
  }

  @Command(name = "any")
  private static final class Any {
    @Mixin private RegistryOption registry;
  }

  private static RegistryOption option(String... words) {
    Any any = new Any();
    new CommandLine(any).parseArgs(words);
    return any.registry;
  }

  private Path mine() {
    return temp.resolve("mine");
  }

  private Path csv(String text) throws IOException {
    return Files.writeString(temp.resolve("rows.csv"), text, StandardCharsets.UTF_8);
  }
}
