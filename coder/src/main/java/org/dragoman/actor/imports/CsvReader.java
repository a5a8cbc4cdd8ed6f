package org.dragoman.actor.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.ontology.Sector;

/** A user's table of persons and bodies: a header, then a row a term of office or a body. */
final class CsvReader implements DraftReader {
  private static final Set<String> COLUMNS =
      Set.of(
          "id", "name", "aliases", "gender", "country", "sector", "office", "kind", "start", "end",
          "source", "schema");

  private final CountryCodes countries;

  CsvReader(CountryCodes countries) {
    this.countries = countries;
  }

  @Override
  public void read(SourceText source, Consumer<Draft> drafts) throws IOException {
    CsvRecords records = new CsvRecords(source);
    Optional<CsvRecords.Entry> first = records.next();
    if (first.isEmpty()) {
      throw new IOException("holds nothing");
    }
    Map<String, Integer> columns = header(first.get(), drafts);
    for (Optional<CsvRecords.Entry> entry = records.next();
        entry.isPresent();
        entry = records.next()) {
      draft(entry.get(), columns, first.get().cells().size()).ifPresent(drafts);
    }
  }

  private static Map<String, Integer> header(CsvRecords.Entry header, Consumer<Draft> drafts)
      throws IOException {
    Map<String, Integer> columns = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < header.cells().size(); i++) {
      String name = header.cells().get(i).strip().toLowerCase(Locale.ROOT);
      if (!COLUMNS.contains(name)) {
        unknown.add(CleanText.shorten(name));
      } else if (columns.put(name, i) != null) {
        throw new IOException("line " + header.line() + ": column " + name + " stands twice");
      }
    }
    if (!columns.containsKey("name") || !columns.containsKey("country")) {
      throw new IOException(
          "line "
              + header.line()
              + ": a header with at least the columns name and country expected");
    }
    if (!unknown.isEmpty()) {
      drafts.accept(
          new UnusableDraft(
              header.line(), "", "columns left unread: " + String.join(", ", unknown), false));
    }
    return columns;
  }

  private Optional<Draft> draft(CsvRecords.Entry entry, Map<String, Integer> columns, int width) {
    if (!entry.problem().isEmpty()) {
      return Optional.of(new UnusableDraft(entry.line(), "", entry.problem(), true));
    }
    List<String> cells = entry.cells();
    if (cells.stream().allMatch(String::isBlank)) {
      return Optional.empty();
    }
    Row row = new Row(entry.line(), columns, cells);
    try {
      if (cells.size() != width) {
        throw new IllegalArgumentException(cells.size() + " cells where the header has " + width);
      }
      String schema = row.cell("schema");
      return Optional.of(
          schema.isBlank() || schema.equalsIgnoreCase("Person")
              ? person(row)
              : body(row, Schema.of(schema)));
    } catch (IllegalArgumentException e) {
      return Optional.of(
          new UnusableDraft(
              entry.line(), CleanText.shorten(row.cell("name")), e.getMessage(), true));
    }
  }

  private PersonDraft person(Row row) {
    String name = CleanText.name(row.cell("name"));
    String code = countries.of(row.cell("country"));
    String office = CleanText.line(row.cell("office"));
    String kind = row.cell("kind");
    String source = CleanText.line(row.cell("source"));
    boolean holder = !office.isEmpty() || !kind.isBlank();
    OfficeDraft term =
        new OfficeDraft(
            row.line(),
            office,
            Fields.kind(kind),
            Fields.isShared(kind),
            Fields.sector(row.cell("sector")),
            Optional.empty(),
            Optional.of(code),
            Fields.date(row.cell("start")),
            Fields.date(row.cell("end")),
            source.isEmpty() ? Optional.empty() : Optional.of(source));
    return new PersonDraft(
        row.line(),
        id(row.cell("id")),
        name,
        CleanText.names(Fields.list(row.cell("aliases"))),
        Fields.gender(row.cell("gender")),
        List.of(code),
        holder ? List.of(term) : List.of());
  }

  private BodyDraft body(Row row, Schema schema) {
    Optional<Sector> sector = Fields.sector(row.cell("sector"));
    return new BodyDraft(
        row.line(),
        id(row.cell("id")),
        CleanText.name(row.cell("name")),
        CleanText.names(Fields.list(row.cell("aliases"))),
        sector,
        schema.sector(),
        countries.of(row.cell("country")),
        true);
  }

  private static Optional<String> id(String cell) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    String id = Slug.of(cell);
    if (id.isEmpty()) {
      throw new IllegalArgumentException(
          "an id without a letter or digit: " + CleanText.shorten(cell));
    }
    return Optional.of(id);
  }

  /** A row's cells by column. */
  private record Row(int line, Map<String, Integer> columns, List<String> cells) {
    String cell(String column) {
      Integer index = columns.get(column);
      return index == null || index >= cells.size() ? "" : cells.get(index);
    }
  }
}
