package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.place.Countries;
import org.dragoman.place.Country;
import org.junit.jupiter.api.Test;

/** Reads every line of the tables: {@link RegistryCheck}'s rules, and what is promised besides. */
class RegistryDataTest {
  private final RegistryTables tables = RegistryTables.bundled();
  private final Countries countries = Countries.bundled();

  @Test
  void theCheckFindsNothing() {
    assertThat(RegistryCheck.of(List.of(RegistryLayer.bundled()), countries)).isEmpty();
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
  void aPersonIsFoundAloneUnderEveryName() {
    List<String> problems = new ArrayList<>();
    for (Person person : tables.persons()) {
      List<String> names = new ArrayList<>(person.aliases());
      names.add(person.name());
      for (String name : names) {
        if (!tables.personsNamed(name).equals(List.of(person))) {
          problems.add(name + ": " + tables.personsNamed(name).stream().map(Person::id).toList());
        }
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void everyPersonHasAGender() {
    assertThat(tables.persons())
        .allSatisfy(person -> assertThat(person.gender()).as(person.id()).isPresent());
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
    assertThat(RegistryLayer.bundled().holders().rows()).hasSizeGreaterThanOrEqualTo(2200);
  }
}
