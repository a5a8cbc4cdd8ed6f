package org.dragoman.actor.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dragoman.actor.Finding;
import org.dragoman.actor.RegistryCheck;
import org.dragoman.actor.RegistryLayer;
import org.dragoman.actor.RegistryTables;
import org.dragoman.place.Countries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole imports, from a file to the tables. The persons are invented. */
class RegistryImportTest {
  private static final String HEADER = "name,country,office,start,end\n";

  @TempDir private Path temp;

  @Test
  void the_rows_of_a_table_become_persons_or_are_told_why_not() throws IOException {
    Imported imported = Imported.into(mine(), Imported.sample("persons.csv"));
    assertThat(imported.failures()).isEmpty();
    assertThat(imported.lines())
        .containsExactly(
            "2 added Dana Ermekbay: dana-ermekbay: KAZ GOV deputy minister of foreign affairs"
                + " 2024-02 to now; also Dana Yermekbai; also Дана Ермекбай",
            "3 added Brun, Kari: Q990000100: NOR GOV zorglub of the realm 2022-01-05 to 2023;"
                + " also Kari Brun",
            "4 skipped! Pål Eksempel: an office that the registry does not know: zorglub of the"
                + " realm; give a sector",
            "5 added Ida Eksempel: ida-eksempel: NOR LEG speaker 2020 to 2021",
            "6 skipped! Ola Eksempel: no date YYYY, YYYY-MM or YYYY-MM-DD: 2020-13",
            "7 skipped! Kari Eksempel: unknown country: Narnia",
            "8 skipped! : no name",
            "9 skipped! Per Eksempel: ends before it starts: senator",
            "10 skipped! Per Eksempel: 5 cells where the header has 11");
    assertThat(table("holders.tsv"))
        .containsExactly(
            "Q990000100\tBrun, Kari\tKari Brun\tf\tNOR\tGOV\tzorglub of the realm\tother"
                + "\t2022-01-05\t2023\tpersons.csv, imported 2026-05-01",
            "dana-ermekbay\tDana Ermekbay\tDana Yermekbai|Дана Ермекбай\tf\tKAZ\tGOV"
                + "\tdeputy minister of foreign affairs\tother\t2024-02\t\tgazette",
            "ida-eksempel\tIda Eksempel\t\tf\tNOR\tLEG\tspeaker\tspeaker\t2020\t2021"
                + "\tpersons.csv, imported 2026-05-01");
  }

  @Test
  void the_results_of_a_query_become_terms() throws IOException {
    Imported imported = Imported.into(mine(), Imported.sample("wikidata.json"));
    assertThat(imported.failures()).isEmpty();
    assertThat(imported.lines())
        .containsExactly(
            "4 added Arslan Quvandyqov: Q990000001: KAZ GOV deputy prime minister 2016 to"
                + " 2018-05-14; also Arslan Kuvandykov; also Арслан Кувандыков",
            "12 merged Arslan Quvandyqov: Q990000001: KAZ GOV Governor of Almaty Region 2019-01-01"
                + " to now",
            "18 skipped! Q990000002: Wikidata has no label in the query's languages; ask for more"
                + " languages",
            "22 skipped! Selin Demirkaya: the country is given as an item only; ask for countryCode"
                + " or countryLabel, too",
            "26 skipped! Selin Demirkaya: no date YYYY, YYYY-MM or YYYY-MM-DD:"
                + " 2021-13-40T00:00:00Z",
            "33 added Selin Demirkaya: Q990000004: TUR GOV minister of culture ? to 2022-06",
            "40 skipped! : is no result: an object expected",
            "41 skipped! : is no result: an object expected");
  }

  @Test
  void entities_are_joined_whatever_their_order() throws IOException {
    Imported imported = Imported.into(mine(), Imported.sample("entities.ftm.json"));
    assertThat(imported.failures()).isEmpty();
    assertThat(imported.lines())
        .containsExactlyInAnyOrder(
            "2 added Leyla Orucova: Q990000010: AZE GOV minister of ecology 2020 to 2023-04-05;"
                + " also Leyla Oruj-zade",
            "8 added Urs Beispieler: nk-two: CHE GOV High Zorglub 2021-02 to now",
            "10 skipped! Urs Beispieler: an office that the registry does not know: High Zorglub;"
                + " give a sector",
            "11 skipped! Urs Beispieler: an office that ended on a day that is not told: High"
                + " Zorglub",
            "12 skipped Nobody Inparticular: no office, and nobody known by the name",
            "13 skipped! Pat Twolands: of several countries (FRA, DEU): senator does not say of"
                + " which",
            "14 added Pia Einland: nk-five: DEU LEG Member of the German Bundestag ? to now",
            "15 added Zorglub Inspectorate: org-1: FRA GOV; also ZIF",
            "16 added Beispiel Werke AG: Q990000020: CHE BUS",
            "17 skipped Something Unclear: nothing tells its sector",
            "18 added Beispiel Workers' Party: org-4: CHE PTY",
            "19 added Example Treaty Council: org-5: IGO",
            "20 skipped! : no name",
            "21 skipped! : is no FollowTheMoney entity: {\"id\": ..., \"schema\": ...,"
                + " \"properties\": {...}}",
            "22 skipped! : is not valid JSON (Unexpected end-of-input: was expecting closing quote"
                + " for a string value)");
    assertThat(table("organisations.tsv"))
        .containsExactly("org-5\tIGO\t\tExample Treaty Council\t\t");
  }

  @Test
  void the_same_import_twice_changes_nothing_and_what_it_made_is_clean() throws IOException {
    Path[] all = {
      Imported.sample("persons.csv"),
      Imported.sample("wikidata.json"),
      Imported.sample("entities.ftm.json"),
      csv(
          "homonym.csv",
          HEADER
              + "Ilham Aliyev,ZA,mayor of Zorg,2020,\nIlham Aliyev,ZA,senator,2021,\nZorgo,ZA,senator,2021,\nAnn Ash,ZA,senator,2021,\n")
    };
    Imported first = Imported.into(mine(), all);
    List<List<String>> before = tables();
    Imported second = Imported.into(mine(), all);
    assertThat(tables()).isEqualTo(before);
    assertThat(second.lines())
        .noneMatch(line -> line.contains(" added ") || line.contains(" merged "));
    assertThat(second.lines()).hasSameSizeAs(first.lines());
    assertThat(
            RegistryCheck.of(
                List.of(RegistryLayer.in(mine()), RegistryLayer.bundled()), Countries.bundled()))
        .filteredOn(finding -> !finding.note())
        .extracting(Finding::message)
        .isEmpty();
  }

  @Test
  void a_known_person_is_met_by_any_spelling_and_keeps_id_and_terms() throws IOException {
    int known =
        RegistryTables.bundled().person("kassym-jomart-tokayev").orElseThrow().terms().size();
    Imported imported =
        Imported.into(
            mine(),
            csv(
                "a.csv",
                HEADER
                    + "Qasymjomart Toqaev,KZ,President of Kazakhstan,2019-03-20,\n"
                    + "Kassym-Jomart Tokayev,KZ,ambassador to Zambia,1991,1992\n"
                    + "Kassym-Jomart Tokayev,KZ,president,2010,2021\n"));
    assertThat(imported.lines())
        .containsExactly(
            "2 merged Qasymjomart Toqaev: kassym-jomart-tokayev: also Qasymjomart Toqaev",
            "3 merged Kassym-Jomart Tokayev: kassym-jomart-tokayev: KAZ GOV ambassador to Zambia"
                + " 1991 to 1992",
            "4 skipped! Kassym-Jomart Tokayev: KAZ GOV president 2010 to 2021 contradicts KAZ GOV"
                + " president 2019-03-20 to now of kassym-jomart-tokayev");
    assertThat(RegistryTables.with(mine()).person("kassym-jomart-tokayev").orElseThrow().terms())
        .hasSize(known + 1)
        .first()
        .satisfies(term -> assertThat(term.office()).isEqualTo("ambassador to Zambia"));
  }

  @Test
  void the_name_of_someone_of_another_country_is_a_new_person_with_a_marked_name()
      throws IOException {
    Imported imported =
        Imported.into(mine(), csv("a.csv", HEADER + "Ilham Aliev,ZA,mayor of Zorg,2020,\n"));
    assertThat(imported.lines())
        .containsExactly(
            "2 added Ilham Aliev: ilham-aliev: ZAF GOV mayor of Zorg 2020 to now; resembles"
                + " ilham-aliyev");
    assertThat(table("holders.tsv")).singleElement().asString().contains("\tIlham Aliev?\t");
  }

  @Test
  void among_several_of_the_name_only_the_office_decides() throws IOException {
    Files.createDirectories(mine());
    Files.writeString(
        mine().resolve("holders.tsv"),
        "# kept\nperson\tname\taliases\tgender\tcode\tsector\toffice\tkind\tstart\tend\tsource\n"
            + "z-one\tAnn Ash\t\tf\tZAF\tGOV\tmayor of Zorg\tother\t2010\t2012\tmine\n"
            + "# the other\n"
            + "a-two\tAnn Ash?\t\tf\tZAF\tLEG\tsenator\tother\t2010\t2012\tmine\n");
    Imported imported =
        Imported.into(
            mine(),
            csv("a.csv", HEADER + "Ann Ash,ZA,senator,2011,2012\nAnn Ash,ZA,judge,2011,2012\n"));
    assertThat(imported.lines())
        .containsExactly(
            "2 unchanged Ann Ash: a-two",
            "3 added Ann Ash: ann-ash: ZAF JUD judge 2011 to 2012; resembles z-one, a-two");
    assertThat(Files.readAllLines(mine().resolve("holders.tsv")))
        .startsWith("# kept")
        .containsSubsequence(
            "# the other",
            "a-two\tAnn Ash?\t\tf\tZAF\tLEG\tsenator\tother\t2010\t2012\tmine",
            "z-one\tAnn Ash\t\tf\tZAF\tGOV\tmayor of Zorg\tother\t2010\t2012\tmine");
  }

  @Test
  void an_id_decides_before_the_name_but_a_number_may_be_someone_elses() throws IOException {
    Imported imported =
        Imported.into(
            mine(),
            csv(
                "a.csv",
                "id,name,country,office,start\n"
                    + "Q990000001,Ann Ash,ZA,senator,2010\n"
                    + "Q990000001,Anya Asche,ZA,judge,2020\n"
                    + "Q990000002,Ann Ash,ZA,judge,2020\n"
                    + "17,Bob Elm,ZA,senator,2010\n"
                    + "17,Cy Fir,ZA,senator,2011\n"
                    + "../../x,Di Gum,ZA,senator,2012\n"));
    assertThat(imported.lines())
        .containsExactly(
            "2 added Ann Ash: Q990000001: ZAF LEG senator 2010 to now",
            "3 merged Anya Asche: Q990000001: ZAF JUD judge 2020 to now; also Anya Asche",
            "4 added Ann Ash: Q990000002: ZAF JUD judge 2020 to now; resembles Q990000001",
            "5 added Bob Elm: 17: ZAF LEG senator 2010 to now",
            "6 skipped! Cy Fir: the id 17 is that of Bob Elm; give another id, or none",
            "7 added Di Gum: x: ZAF LEG senator 2012 to now");
  }

  @Test
  void bodies_merge_by_id_and_name_and_mark_what_is_anothers() throws IOException {
    Imported imported =
        Imported.into(
            mine(),
            csv(
                "a.csv",
                "name,aliases,country,schema,sector\n"
                    + "Milli Majlis,Meclis of Example,AZ,PublicBody,\n"
                    + "Zorglub Party,UN|Parliament,ZA,Organization,\n"
                    + "Zorglub Party,,ZA,Organization,\n"
                    + "Zorglub Pact,,IGO,Organization,\n"
                    + "Parliament,,ZA,PublicBody,\n"
                    + "Zorglub,,ZA,Organization,\n"
                    + "Zorglub Works,,ZA,Company,\n"
                    + "Zorglub,,ZA,Vessel,\n"));
    assertThat(imported.lines())
        .containsExactly(
            "2 merged Milli Majlis: aze-milli-majlis: also Meclis of Example",
            "3 added Zorglub Party: zaf-zorglub-party: ZAF PTY; also UN",
            "4 unchanged Zorglub Party: zaf-zorglub-party",
            "5 added Zorglub Pact: zorglub-pact: IGO",
            "6 skipped! Parliament: a common word, not a name of its own",
            "7 skipped! Zorglub: nothing tells its sector",
            "8 added Zorglub Works: zaf-zorglub-works: ZAF BUS",
            "9 skipped! Zorglub: schema Person, Organization, PublicBody, Company or LegalEntity"
                + " expected: Vessel");
    assertThat(table("institutions.tsv"))
        .contains("zaf-zorglub-party\tZAF\tPTY\tZorglub Party\tUN?");
    assertThat(RegistryTables.with(mine()).bodiesNamed("UN"))
        .first()
        .satisfies(body -> assertThat(body.id()).isEqualTo("united-nations"));
  }

  @Test
  void quotes_and_breaks_in_cells_are_read_and_an_open_quote_spoils_its_own_row_only()
      throws IOException {
    Imported imported =
        Imported.into(
            mine(),
            csv(
                "a.csv",
                "\uFEFFName;Country;Office;Start;Note\r\n"
                    + "\"Ann \"\"Annie\"\" Ash\";ZA;\"senator\nof the Cape\";2010;x\r\n"
                    + "\"Bob Elm;ZA;senator;2010;x\r\n"
                    + "Cy Fir;ZA;judge;2010;\"x\r\n"
                    + ";;;;\r\n"
                    + "Di Gum;ZA;judge;2010;x\r\n"));
    assertThat(imported.lines())
        .containsExactly(
            "1 skipped : columns left unread: note",
            "2 added Ann \"Annie\" Ash: ann-annie-ash: ZAF LEG senator of the Cape 2010 to now",
            "4 skipped! : a quotation mark that is not closed",
            "5 skipped! : a quotation mark that is not closed",
            "7 added Di Gum: di-gum: ZAF JUD judge 2010 to now");
  }

  @Test
  void gzip_and_utf16_are_read_and_other_encodings_told() throws IOException {
    Path zipped = temp.resolve("a.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write((HEADER + "Ann Ash,ZA,senator,2010,\n").getBytes(StandardCharsets.UTF_8));
    }
    Path wide = temp.resolve("b.csv");
    Files.write(
        wide,
        ("\uFEFF" + HEADER + "Bob Elm,ZA,senator,2010,\n").getBytes(StandardCharsets.UTF_16LE));
    Path latin = temp.resolve("c.csv");
    Files.write(
        latin,
        (HEADER + "Pål Fir,ZA,senator,2010,\nCy Gum,ZA,senator,2010,\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    Imported imported = Imported.into(mine(), zipped, wide, latin);
    assertThat(imported.failures()).isEmpty();
    assertThat(imported.lines())
        .hasSize(4)
        .anyMatch(line -> line.startsWith("2 added Ann Ash"))
        .anyMatch(line -> line.startsWith("2 added Bob Elm"))
        .anyMatch(line -> line.startsWith("2 skipped! P") && line.contains("not UTF-8"))
        .anyMatch(line -> line.startsWith("3 added Cy Gum"));
  }

  @Test
  void what_breaks_off_counts_up_to_the_break() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write((HEADER + "Ann Ash,ZA,senator,2010,\n").getBytes(StandardCharsets.UTF_8));
    }
    Path zipped = temp.resolve("a.csv.gz");
    Files.write(zipped, Arrays.copyOf(bytes.toByteArray(), bytes.size() - 12));
    String results = Files.readString(Imported.sample("wikidata.json"));
    Path json = temp.resolve("b.json");
    Files.writeString(json, results.substring(0, results.indexOf("Q990000002")));
    Imported imported = Imported.into(mine(), zipped, json);
    assertThat(imported.failures()).hasSize(2);
    assertThat(imported.failures().get(0)).contains("breaks off");
    assertThat(imported.failures().get(1)).contains("is not valid JSON");
    assertThat(imported.lines()).anyMatch(line -> line.startsWith("4 added Arslan"));
  }

  @Test
  void a_line_of_fifty_million_characters_is_told_and_the_rest_read() throws IOException {
    String huge = "x".repeat(50_000_000);
    Path csv = csv("a.csv", HEADER + huge + ",ZA,senator,2010,\nAnn Ash,ZA,senator,2010,\n");
    Path ftm = temp.resolve("b.ftm.json");
    Files.writeString(
        ftm,
        "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\""
            + huge
            + "\"]}}\n"
            + "{\"id\":\"b\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Bob Elm\"],"
            + "\"country\":[\"za\"],\"position\":[\"senator\"]}}\n");
    Imported imported = Imported.into(mine(), csv, ftm);
    assertThat(imported.lines())
        .hasSize(4)
        .anyMatch(line -> line.startsWith("3 added Ann Ash"))
        .anyMatch(line -> line.startsWith("2 added Bob Elm"))
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(300));
  }

  @Test
  void files_that_hold_nothing_of_use_are_told() throws IOException {
    Imported imported =
        Imported.into(
            mine(),
            csv("empty.csv", ""),
            csv("noheader.csv", "Ann Ash,ZA\n"),
            csv("twice.csv", "name,name,country\n"),
            csv("empty.json", "  \n"),
            csv("object.json", "{\"a\": 1}"),
            csv("head.json", "{\"head\": {}}"),
            csv("list.json", "[1, \"x\", [], null]"),
            csv("empty.ftm.json", "\n"),
            temp.resolve("none.csv"),
            temp);
    assertThat(imported.failures())
        .containsExactly(
            "holds nothing",
            "line 1: a header with at least the columns name and country expected",
            "line 1: column name stands twice",
            "holds nothing",
            "is of no format that can be told; say which with --format",
            "holds no results of a query (results, bindings)",
            "holds nothing",
            "no such file",
            "is a folder, not a file");
    assertThat(imported.lines())
        .hasSize(4)
        .allMatch(line -> line.contains("skipped! : is no result"));
    assertThat(mine()).doesNotExist();
  }

  @Test
  void a_faulty_table_in_the_folder_stops_the_import_before_it_begins() throws IOException {
    Files.createDirectories(mine());
    Files.writeString(mine().resolve("holders.tsv"), "wrong\n");
    assertThatThrownBy(() -> Imported.into(mine(), csv("a.csv", HEADER)))
        .hasMessageContaining("holders.tsv line 1");
  }

  private Path mine() {
    return temp.resolve("mine");
  }

  private Path csv(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text);
  }

  /** The rows of a table without comments and header. */
  private List<String> table(String name) throws IOException {
    return Files.readAllLines(mine().resolve(name)).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .toList();
  }

  private List<List<String>> tables() throws IOException {
    try (Stream<Path> files = Files.list(mine())) {
      return files.sorted().map(RegistryImportTest::lines).toList();
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
