package org.dragoman.actor;

import java.util.Map;
import java.util.Optional;
import org.dragoman.place.Countries;
import org.dragoman.place.TsvTable;

/** The program's countries and bodies with a few holders of office that tests can rely on. */
final class TestRegistry {
  private static final Map<String, String> CITIES =
      Map.of("Kisumu", "KEN", "Lviv", "UKR", "Texas", "USA", "Almaty", "KAZ", "Ganja", "AZE");

  static final ActorResolver RESOLVER =
      new ActorResolver(
          Countries.bundled(),
          RegistryTables.of(
              table("organisations.tsv", RegistryTables.ORGANISATIONS),
              table("institutions.tsv", RegistryTables.INSTITUTIONS),
              table("test-holders.tsv", RegistryTables.HOLDERS)),
          TestRegistry::city);

  private TestRegistry() {}

  static TsvTable table(String name, String... columns) {
    return TsvTable.beside(TestRegistry.class, name, columns);
  }

  static Optional<String> city(String name) {
    return Optional.ofNullable(CITIES.get(name));
  }
}
