package org.dragoman.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.ontology.Sector;
import org.dragoman.place.TsvTable;

/**
 * What a row of a table says. Every method throws {@link IllegalArgumentException} with the reason
 * where the row says something that cannot be.
 */
final class RegistryRows {
  static final int ID = 0;
  static final int HOLDER_NAME = 1;
  static final int HOLDER_ALIASES = 2;
  static final int GENDER = 3;
  static final int SOURCE = 10;
  static final int BODY_NAME = 3;
  static final int BODY_ALIASES = 4;

  private RegistryRows() {}

  static Organisation organisation(TsvTable.Row row) {
    String code = row.cell(1);
    if (!Codes.isKnown(code) || Codes.isState(code)) {
      throw new IllegalArgumentException(
          "code UNO, EUR, IGO, NGO, MNC, IMG or ISM expected: " + code);
    }
    return new Organisation(
        row.cell(ID),
        code,
        sector(row.cell(2)),
        TsvTable.unmarked(row.cell(BODY_NAME)),
        unmarked(row.list(BODY_ALIASES)),
        row.list(5));
  }

  static Institution institution(TsvTable.Row row) {
    String code = row.cell(1);
    if (!Codes.isKnown(code) || !Codes.isState(code)) {
      throw new IllegalArgumentException("no country has the code: " + code);
    }
    return new Institution(
        row.cell(ID),
        code,
        sector(row.cell(2)),
        TsvTable.unmarked(row.cell(BODY_NAME)),
        unmarked(row.list(BODY_ALIASES)));
  }

  static OfficeTerm term(TsvTable.Row row) {
    String code = row.cell(4);
    if (!Codes.isKnown(code)) {
      throw new IllegalArgumentException("unknown code: " + code);
    }
    String kind = row.cell(7);
    return new OfficeTerm(
        row.cell(ID),
        code,
        sector(row.cell(5)),
        row.cell(6),
        kind(TsvTable.unmarked(kind)),
        kind.endsWith("?"),
        date(row.cell(8)),
        date(row.cell(9)),
        row.cell(SOURCE));
  }

  /** {@code female} or {@code male}; empty where the cell is. */
  static Optional<String> gender(TsvTable.Row row) {
    return switch (row.cell(GENDER)) {
      case "f" -> Optional.of(Genders.FEMALE);
      case "m" -> Optional.of(Genders.MALE);
      case "" -> Optional.empty();
      default -> throw new IllegalArgumentException("gender f or m: " + row.cell(GENDER));
    };
  }

  static List<String> unmarked(List<String> names) {
    return names.stream().map(TsvTable::unmarked).toList();
  }

  private static Optional<Sector> sector(String cell) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Sector.valueOf(cell));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("unknown sector: " + cell, e);
    }
  }

  private static OfficeTerm.Kind kind(String cell) {
    try {
      return OfficeTerm.Kind.valueOf(cell.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("unknown kind of office: " + cell, e);
    }
  }

  private static Optional<TermDate> date(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(TermDate.parse(cell));
  }
}
