package org.dragoman.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Cities, first-level divisions and regions by name. Immutable; the bundled one is read once. */
public final class Gazetteer {
  /**
   * A row of the gazetteer.
   *
   * @param country ISO 3166-1 alpha-3
   * @param province name of the first-level division, may be empty
   * @param feature GeoNames' feature code; {@code RGN} for a region
   * @param population 0 where unknown
   */
  public record Entry(
      OptionalLong geonameid,
      String name,
      OptionalDouble lat,
      OptionalDouble lon,
      String country,
      String province,
      String feature,
      long population) {

    public boolean isCity() {
      return feature.startsWith("PPL");
    }

    public boolean isCapital() {
      return feature.equals("PPLC");
    }
  }

  /** Below this many inhabitants a name that is merely alike is another place. */
  private static final int LARGE = 100_000;

  private static final int SHORTEST_SPELLING = 5;

  private final NameIndex<Entry> byName;
  private final List<Entry> cities;
  private final NameKeys keys = new NameKeys();

  /** Made when first asked for: few names need it. */
  private Map<String, List<Entry>> spellings;

  private Gazetteer(NameIndex<Entry> byName, List<Entry> cities) {
    this.byName = byName;
    this.cities = cities;
  }

  public static Gazetteer bundled() {
    return Bundled.GAZETTEER;
  }

  /** All places of a name, in no order of likelihood. */
  public List<Entry> named(String name) {
    return byName.find(name);
  }

  /** Large cities of which a name is another transliteration: Samarqand, Mombassa. */
  public List<Entry> spelt(String name) {
    return name.length() < SHORTEST_SPELLING
        ? List.of()
        : bySpelling().getOrDefault(keys.normal(name), List.of());
  }

  private synchronized Map<String, List<Entry>> bySpelling() {
    if (spellings == null) {
      spellings = new HashMap<>();
      for (Entry entry : cities) {
        spellings.computeIfAbsent(keys.normal(entry.name()), k -> new ArrayList<>(1)).add(entry);
      }
    }
    return spellings;
  }

  private static Gazetteer read(TsvTable places, TsvTable regions, TsvTable names) {
    NameIndex.Builder<Entry> byName = new NameIndex.Builder<>();
    List<Entry> cities = new ArrayList<>();
    for (TsvTable.Row row : regions.rows()) {
      Entry region = entry(row, "", row.cell(0), row.cell(1), "", "RGN", 0);
      byName.add(row.cell(0), region);
      row.list(2).forEach(alias -> byName.add(alias, region));
    }
    for (TsvTable.Row row : places.rows()) {
      Entry entry =
          entry(
              row,
              row.cell(0),
              row.cell(1),
              row.cell(4),
              row.cell(5),
              row.cell(6),
              Long.parseLong(row.cell(7)));
      byName.add(entry.name(), entry);
      if (entry.isCity() && entry.population() >= LARGE) {
        cities.add(entry);
      }
      if (entry.feature().equals("ADM1")) {
        addBareName(entry, byName);
      }
    }
    NameIndex<Entry> plain = byName.build();
    for (TsvTable.Row row : names.rows()) {
      Entry known =
          plain.find(row.cell(1)).stream()
              .filter(e -> e.country().equals(row.cell(2)))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalStateException(names.at(row, "the gazetteer has no such place")));
      byName.add(row.cell(0), known);
    }
    return new Gazetteer(byName.build(), cities);
  }

  /** "Kano State" is looked up as "Kano", too. */
  private static void addBareName(Entry entry, NameIndex.Builder<Entry> byName) {
    int last = entry.name().lastIndexOf(' ');
    if (last > 0
        && PlaceResolver.DIVISION_NOUNS.contains(
            entry.name().substring(last + 1).toLowerCase(java.util.Locale.ROOT))) {
      byName.add(entry.name().substring(0, last), entry);
    }
  }

  private static Entry entry(
      TsvTable.Row row,
      String id,
      String name,
      String country,
      String province,
      String feature,
      long population) {
    boolean located = feature.equals("RGN") ? false : !row.cell(2).isEmpty();
    return new Entry(
        id.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(id)),
        name,
        located ? OptionalDouble.of(degrees(row.cell(2))) : OptionalDouble.empty(),
        located ? OptionalDouble.of(degrees(row.cell(3))) : OptionalDouble.empty(),
        country,
        province,
        feature,
        population);
  }

  /**
   * Reads {@code -12.345}; by hand, since tens of thousands are read at the start.
   *
   * @throws NumberFormatException if there is anything but digits, a point and a sign
   */
  private static double degrees(String cell) {
    long digits = 0;
    int scale = 1;
    boolean point = false;
    for (int i = cell.charAt(0) == '-' ? 1 : 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '.' && !point) {
        point = true;
      } else if (c >= '0' && c <= '9' && digits < Integer.MAX_VALUE) {
        digits = digits * 10 + c - '0';
        scale = point ? scale * 10 : scale;
      } else {
        throw new NumberFormatException("degrees: " + cell);
      }
    }
    return (cell.charAt(0) == '-' ? -digits : digits) / (double) scale;
  }

  private static final class Bundled {
    static final Gazetteer GAZETTEER =
        read(
            TsvTable.beside(
                Gazetteer.class,
                "gazetteer.tsv",
                "geonameid",
                "name",
                "lat",
                "lon",
                "country",
                "province",
                "feature",
                "population"),
            TsvTable.beside(Gazetteer.class, "regions.tsv", "name", "country", "aliases"),
            TsvTable.beside(Gazetteer.class, "place_names.tsv", "name", "gazetteer", "country"));
  }
}
