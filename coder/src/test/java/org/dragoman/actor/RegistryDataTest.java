package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.OfficeTerm.Kind;
import org.dragoman.place.Countries;
import org.dragoman.place.Country;
import org.dragoman.place.NameIndex;
import org.dragoman.place.TsvTable;
import org.junit.jupiter.api.Test;

/** Reads every line of the tables: what the loader cannot see row by row. */
class RegistryDataTest {
  private static final Set<String> SUPRANATIONAL =
      Set.of("UNO", "EUR", "IGO", "NGO", "MNC", "IMG", "ISM");

  /** Offices of which there is one at a time, so that two holders at once are a mistake. */
  private static final Set<Kind> SINGLE =
      Set.of(
          Kind.HEAD_OF_STATE,
          Kind.HEAD_OF_GOVERNMENT,
          Kind.FOREIGN_MINISTER,
          Kind.SPEAKER,
          Kind.DEFENCE_MINISTER,
          Kind.PARTY_LEADER,
          Kind.IO_HEAD);

  private final RegistryTables tables = RegistryTables.bundled();
  private final Countries countries = Countries.bundled();
  private final TsvTable organisations = read("organisations.tsv", RegistryTables.ORGANISATIONS);
  private final TsvTable institutions = read("institutions.tsv", RegistryTables.INSTITUTIONS);
  private final TsvTable holders = read("holders.tsv", RegistryTables.HOLDERS);

  @Test
  void everyCodeIsACountrysOrAnOrganisations() {
    assertThat(tables.bodies())
        .allSatisfy(
            body -> {
              if (body instanceof Organisation) {
                assertThat(SUPRANATIONAL).as(body.id()).contains(body.code());
              } else {
                assertThat(countries.byCode(body.code())).as(body.id()).isPresent();
              }
            });
    assertThat(tables.persons())
        .flatExtracting(Person::terms)
        .extracting(OfficeTerm::code)
        .allMatch(code -> SUPRANATIONAL.contains(code) || countries.byCode(code).isPresent());
  }

  @Test
  void everyMemberOfABlocIsACountryNamedOnce() {
    assertThat(tables.bodies())
        .filteredOn(Organisation.class::isInstance)
        .map(Organisation.class::cast)
        .allSatisfy(
            body ->
                assertThat(body.members())
                    .as(body.name())
                    .doesNotHaveDuplicates()
                    .allMatch(code -> countries.byCode(code).isPresent()));
  }

  @Test
  void everyMemberOfTheUnitedNationsHasAParliament() {
    Set<String> withParliament = new HashSet<>();
    tables.bodies().stream()
        .filter(b -> b.sector().filter(s -> s.name().equals("LEG")).isPresent())
        .forEach(b -> withParliament.add(b.code()));
    assertThat(countries.all())
        .filteredOn(c -> c.recognition() == Country.Recognition.UN)
        .extracting(Country::code)
        .isSubsetOf(withParliament);
  }

  @Test
  void noNameIsEmptyOrUntidy() {
    assertThat(organisations.rows()).allSatisfy(row -> tidy(row, 3, 4));
    assertThat(institutions.rows()).allSatisfy(row -> tidy(row, 3, 4));
    assertThat(holders.rows()).allSatisfy(row -> tidy(row, 1, 2));
    assertThat(holders.rows()).allSatisfy(row -> assertThat(row.cell(10)).isNotBlank());
  }

  @Test
  void aNameOfTwoBodiesOrOfACountryIsMarkedInAllButOne() {
    Map<String, String> owners = new HashMap<>();
    List<String> clashes = new ArrayList<>();
    for (TsvTable table : List.of(organisations, institutions)) {
      for (TsvTable.Row row : table.rows()) {
        List<String> names = new ArrayList<>(row.list(4));
        names.add(row.cell(3));
        for (String name : names) {
          if (!name.endsWith("?")) {
            String owner = owners.put(key(name), row.cell(0));
            if (owner != null && !owner.equals(row.cell(0))) {
              clashes.add(name + ": " + owner + ", " + row.cell(0));
            }
            if (!countries.byName(name).isEmpty()) {
              clashes.add(name + ": a country, " + row.cell(0));
            }
          }
        }
      }
    }
    assertThat(clashes).isEmpty();
  }

  @Test
  void aBodyIsFoundUnderEveryOneOfItsNames() {
    List<String> problems = new ArrayList<>();
    for (Body body : tables.bodies()) {
      List<String> names = new ArrayList<>(body.aliases());
      names.add(body.name());
      for (String name : names) {
        if (!tables.bodiesNamed(name).contains(body)) {
          problems.add(body.id() + " is not found as " + name);
        }
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void noTwoPersonsShareAName() {
    List<String> clashes = new ArrayList<>();
    for (Person person : tables.persons()) {
      List<String> names = new ArrayList<>(person.aliases());
      names.add(person.name());
      for (String name : names) {
        List<Person> bearers = tables.personsNamed(name);
        if (!bearers.equals(List.of(person))) {
          clashes.add(name + ": " + bearers.stream().map(Person::id).toList());
        }
      }
    }
    assertThat(clashes).isEmpty();
  }

  @Test
  void everyPersonHasAGenderAndTermsInTheOrderOfTime() {
    List<String> problems = new ArrayList<>();
    for (Person person : tables.persons()) {
      if (person.gender().isEmpty()) {
        problems.add(person.id() + " has no gender");
      }
      LocalDate last = LocalDate.MIN;
      for (OfficeTerm term : person.terms()) {
        LocalDate start = term.start().map(TermDate::latest).orElse(last);
        if (start.isBefore(last)) {
          problems.add(person.id() + ": " + term.office() + " comes before the term above");
        }
        last = term.start().map(TermDate::earliest).orElse(last);
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void aSingleOfficeHasOneHolderAtATime() {
    Map<String, List<OfficeTerm>> offices = new HashMap<>();
    tables.persons().stream()
        .flatMap(person -> person.terms().stream())
        .filter(term -> SINGLE.contains(term.kind()) && !term.shared())
        .forEach(
            term ->
                offices
                    .computeIfAbsent(
                        term.code() + " " + term.office().replaceFirst("^(acting|caretaker) ", ""),
                        key -> new ArrayList<>())
                    .add(term));
    List<String> clashes = new ArrayList<>();
    offices.forEach(
        (office, terms) -> {
          for (int i = 0; i < terms.size(); i++) {
            for (int j = i + 1; j < terms.size(); j++) {
              if (surelyOverlap(terms.get(i), terms.get(j))) {
                clashes.add(office + ": " + terms.get(i).person() + ", " + terms.get(j).person());
              }
            }
          }
        });
    assertThat(clashes).isEmpty();
  }

  @Test
  void holdsAsMuchAsPromised() {
    assertThat(tables.bodies().stream().filter(b -> Set.of("UNO", "EUR", "IGO").contains(b.code())))
        .hasSizeGreaterThanOrEqualTo(300);
    assertThat(tables.bodies().stream().filter(b -> b.code().equals("NGO")))
        .hasSizeGreaterThanOrEqualTo(80);
    assertThat(tables.bodies().stream().filter(b -> b.code().equals("MNC")))
        .hasSizeGreaterThanOrEqualTo(150);
    assertThat(tables.bodies().stream().filter(Institution.class::isInstance))
        .hasSizeGreaterThanOrEqualTo(1700);
    assertThat(holders.rows()).hasSizeGreaterThanOrEqualTo(2200);
  }

  /** Both were in office on some day, whatever day an imprecise date stands for. */
  private static boolean surelyOverlap(OfficeTerm one, OfficeTerm other) {
    if (one.start().isEmpty() || other.start().isEmpty()) {
      return false;
    }
    LocalDate start = later(one.start().get().latest(), other.start().get().latest());
    LocalDate end = earlier(lastSureDay(one), lastSureDay(other));
    return start.isBefore(end);
  }

  private static LocalDate lastSureDay(OfficeTerm term) {
    return term.end().map(TermDate::earliest).orElse(LocalDate.MAX);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static void tidy(TsvTable.Row row, int name, int aliases) {
    List<String> names = new ArrayList<>(row.list(aliases));
    names.add(row.cell(name));
    assertThat(names)
        .as(row.toString())
        .allSatisfy(
            n ->
                assertThat(n)
                    .isNotBlank()
                    .isEqualTo(n.strip())
                    .doesNotContain("  ")
                    .isNotEqualTo("?"));
  }

  private static String key(String name) {
    return name.matches("[A-Z0-9.&+]{2,}") ? name.replace(".", "") : NameIndex.fold(name);
  }

  private static TsvTable read(String name, String[] columns) {
    return TsvTable.beside(RegistryTables.class, name, columns);
  }
}
