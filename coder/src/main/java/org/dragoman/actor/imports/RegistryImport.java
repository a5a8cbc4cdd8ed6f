package org.dragoman.actor.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.actor.ActorResolver;
import org.dragoman.actor.OfficeReader;
import org.dragoman.actor.RegistryException;
import org.dragoman.actor.RegistryLayer;
import org.dragoman.actor.RegistryTables;
import org.dragoman.place.Countries;

/**
 * Brings persons and bodies from other sources into a user's tables of the registry: open it on the
 * folder, import files one by one, and write.
 */
public final class RegistryImport {
  /** What becomes of a source, told as it is read. */
  public interface Report {
    /** A line or entity was dealt with. */
    void line(ImportLine line);

    /**
     * A source could not be read, or not to its end; what was read of it counts.
     *
     * @param file as the user named it
     * @param message in the user's words
     */
    void failed(String file, String message);
  }

  private final Path folder;
  private final Countries countries = Countries.bundled();
  private final CountryCodes codes = new CountryCodes(countries);
  private final KnownPersons persons;
  private final KnownBodies bodies;
  private final OfficeReader offices;
  private final LocalDate today;

  private RegistryImport(
      Path folder,
      List<RegistryLayer> layers,
      RegistryTables tables,
      OfficeReader offices,
      Clock clock) {
    this.folder = folder;
    this.persons = new KnownPersons(tables, layers);
    this.bodies = new KnownBodies(layers);
    this.offices = offices;
    this.today = LocalDate.now(clock);
  }

  /**
   * @param folder the user's tables; it need not be there yet
   * @param cities as of {@link ActorResolver}
   * @param clock tells the date of the import, which rows without a source of their own name
   * @throws RegistryException if a table in the folder is faulty; the message names file and line
   * @throws IOException if a table in the folder cannot be read
   */
  public static RegistryImport into(
      Path folder, Function<String, Optional<String>> cities, Clock clock) throws IOException {
    boolean there = Files.exists(folder);
    RegistryLayer own = there ? RegistryLayer.in(folder) : RegistryLayer.empty();
    RegistryTables tables = there ? RegistryTables.with(folder) : RegistryTables.bundled();
    return new RegistryImport(
        folder,
        List.of(own, RegistryLayer.bundled()),
        tables,
        new OfficeReader(new ActorResolver(Countries.bundled(), tables, cities)),
        clock);
  }

  /**
   * Takes in a source.
   *
   * @param format empty to tell it by the file
   */
  public void read(Path file, Optional<ImportFormat> format, Report report) {
    String name = file.toString();
    TermReader terms = new TermReader(offices, countries, source(file), today);
    PersonMerger personMerger = new PersonMerger(persons, offices, terms, name);
    BodyMerger bodyMerger = new BodyMerger(bodies, offices, countries, name);
    try {
      ImportFormat known = format.isPresent() ? format.get() : ImportFormat.guess(file);
      try (SourceText text = SourceText.open(file)) {
        reader(known)
            .read(
                text,
                draft -> {
                  if (draft instanceof PersonDraft person) {
                    personMerger.merge(person).forEach(report::line);
                  } else if (draft instanceof BodyDraft body) {
                    report.line(bodyMerger.merge(body));
                  } else if (draft instanceof UnusableDraft unusable) {
                    report.line(skipped(name, unusable));
                  }
                });
      }
    } catch (IOException e) {
      report.failed(name, SourceText.explained(e).getMessage());
    }
  }

  /**
   * Writes what was added into the folder's tables; nothing where nothing was.
   *
   * @throws IOException if a table cannot be written; then none is half-written
   */
  public void write() throws IOException {
    new TableFiles(folder).write(persons.all(), bodies.all());
  }

  private DraftReader reader(ImportFormat format) {
    return switch (format) {
      case CSV -> new CsvReader(codes);
      case WIKIDATA -> new WikidataReader(codes);
      case FTM -> new FtmReader(codes);
    };
  }

  private static ImportLine skipped(String file, UnusableDraft draft) {
    return new ImportLine(
        file, draft.line(), ImportLine.Status.SKIPPED, draft.name(), draft.reason(), draft.fault());
  }

  private String source(Path file) {
    String name = file.getFileName().toString().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return name + ", imported " + today;
  }
}
