package org.dragoman.actor;

import java.util.List;
import org.dragoman.place.TsvTable;

/** The tables of the registry, built in or a user's: the same names and columns for both. */
public enum RegistryFile {
  ORGANISATIONS("organisations.tsv", RegistryTables.ORGANISATIONS),
  INSTITUTIONS("institutions.tsv", RegistryTables.INSTITUTIONS),
  HOLDERS("holders.tsv", RegistryTables.HOLDERS);

  private final String fileName;
  private final List<String> columns;

  RegistryFile(String fileName, String... columns) {
    this.fileName = fileName;
    this.columns = List.of(columns);
  }

  /** Its name in a user's folder, for example {@code holders.tsv}. */
  public String fileName() {
    return fileName;
  }

  /** The header; the first column is the id of what the row tells of. */
  public List<String> columns() {
    return columns;
  }

  /**
   * Reads such a table from its text.
   *
   * @param source the table's name, for messages
   * @throws IllegalStateException if header or columns are wrong; the message names source and line
   */
  public TsvTable parse(String source, String text) {
    return TsvTable.parse(source, text, columns.toArray(String[]::new));
  }

  TsvTable bundled() {
    return TsvTable.beside(RegistryTables.class, fileName, columns.toArray(String[]::new));
  }

  TsvTable none() {
    return new TsvTable(fileName, List.of());
  }
}
