package org.dragoman.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dragoman.place.Country.Recognition;
import org.dragoman.place.CountryName.Kind;
import org.dragoman.place.CountryName.Standing;

/** The countries of {@code countries.tsv}, by code and by every name. Immutable. */
public final class Countries {
  private static final String[] COLUMNS = {
    "code",
    "cow",
    "name",
    "official",
    "aliases",
    "adjectives",
    "peoples",
    "capital",
    "seats",
    "iso2",
    "recognition",
    "from",
    "to"
  };

  private static final String UNTIL = " (until ";

  private final Map<String, Country> byCode;
  private final NameIndex<CountryName> byName;

  private Countries(Map<String, Country> byCode, NameIndex<CountryName> byName) {
    this.byCode = Collections.unmodifiableMap(byCode);
    this.byName = byName;
  }

  /** The table that comes with the program, read once. */
  public static Countries bundled() {
    return Bundled.COUNTRIES;
  }

  /**
   * Reads a table of countries.
   *
   * @throws IllegalStateException if a row is wrong; the message names source and line
   */
  public static Countries of(TsvTable table) {
    Map<String, Country> byCode = new LinkedHashMap<>();
    // A name's first owner comes first: unmarked before marked, states before parts.
    List<List<CountryName>> ranks = List.of(new ArrayList<>(), new ArrayList<>());
    for (TsvTable.Row row : table.rows()) {
      Standing standing =
          switch (row.cell(10)) {
            case "part" -> Standing.PART;
            case "former" -> Standing.FORMER;
            default -> Standing.STATE;
          };
      Country country = byCode.get(row.cell(0));
      if ((country == null) != (standing == Standing.STATE)) {
        throw new IllegalStateException(
            table.at(row, "the first row of " + row.cell(0) + " must be a state, later ones not"));
      }
      try {
        if (country == null) {
          country = state(row);
          byCode.put(country.code(), country);
        }
        new Names(row, country, standing, ranks).collect();
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(table.at(row, e.getMessage()), e);
      }
    }
    NameIndex.Builder<CountryName> byName = new NameIndex.Builder<>();
    ranks.forEach(rank -> rank.forEach(name -> byName.add(name.name(), name)));
    return new Countries(byCode, byName.build());
  }

  /** The country of an ISO 3166-1 alpha-3 code (capitals). */
  public Optional<Country> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * What a name stands for, the most likely first: "Congo" gives the Democratic Republic before the
   * Republic. See {@link NameIndex} for what may differ.
   */
  public List<CountryName> byName(String name) {
    return byName.find(name);
  }

  /** The country that a name most likely stands for. */
  public Optional<Country> named(String name) {
    List<CountryName> names = byName(name);
    return names.isEmpty() ? Optional.empty() : Optional.of(names.get(0).country());
  }

  /** Every country, by code. */
  public Collection<Country> all() {
    return byCode.values();
  }

  private static Country state(TsvTable.Row row) {
    return new Country(
        row.cell(0),
        year(row.cell(1)),
        row.cell(2),
        row.cell(3),
        unmarked(row.list(4)),
        unmarked(row.list(5)),
        unmarked(row.list(6)),
        row.cell(7).isEmpty() ? Optional.empty() : Optional.of(row.cell(7)),
        unmarked(row.list(8)),
        row.cell(9),
        Recognition.valueOf(row.cell(10).toUpperCase(Locale.ROOT)));
  }

  private static List<String> unmarked(List<String> names) {
    return names.stream().map(Countries::unmarked).toList();
  }

  /** A name as the table's cells list it, without the mark and the year of its end. */
  public static String unmarked(String listed) {
    int until = listed.indexOf(UNTIL);
    return until > 0 ? listed.substring(0, until) : TsvTable.unmarked(listed);
  }

  private static OptionalInt until(String listed) {
    int until = listed.indexOf(UNTIL);
    return until < 0
        ? OptionalInt.empty()
        : year(listed.substring(until + UNTIL.length(), listed.length() - 1));
  }

  private static OptionalInt year(String cell) {
    return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
  }

  /** The names of one row, on their way into the index. */
  private record Names(
      TsvTable.Row row, Country country, Standing standing, List<List<CountryName>> ranks) {
    void collect() {
      add(row.cell(2), Kind.NAME);
      if (!row.cell(3).isEmpty()) {
        add(row.cell(3), Kind.NAME);
      }
      row.list(4).forEach(n -> add(n, Kind.NAME));
      row.list(5).forEach(n -> add(n, Kind.ADJECTIVE));
      row.list(6).forEach(n -> add(n, Kind.PEOPLE));
      if (!row.cell(7).isEmpty()) {
        add(row.cell(7), Kind.SEAT);
      }
      row.list(8).forEach(n -> add(n, Kind.SEAT));
    }

    private void add(String name, Kind kind) {
      boolean marked = name.endsWith("?");
      String clean = unmarked(name);
      OptionalInt ended = until(name);
      if (clean.isBlank()) {
        throw new IllegalArgumentException("empty name");
      }
      ranks
          .get(marked ? 1 : 0)
          .add(
              new CountryName(
                  clean,
                  kind,
                  country,
                  row.cell(2),
                  standing,
                  year(row.cell(11)),
                  ended.isPresent() ? ended : year(row.cell(12))));
    }
  }

  /** Read when first asked for, not when the class is loaded. */
  private static final class Bundled {
    static final Countries COUNTRIES =
        Countries.of(TsvTable.beside(Countries.class, "countries.tsv", COLUMNS));
  }
}
