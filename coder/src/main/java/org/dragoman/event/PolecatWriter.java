package org.dragoman.event;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.ontology.Sector;
import org.dragoman.place.Countries;
import org.dragoman.place.Country;
import org.dragoman.place.Place;
import org.dragoman.report.Report;

/**
 * The tab-separated columns of the POLECAT data set (Halterman et al. 2023), so that scripts
 * written for it keep working: one header row, {@code None} for an empty value, {@code "; "}
 * between several, and no tab, quote or line break inside a value.
 */
public final class PolecatWriter implements EventWriter {
  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");

  private final Writer out;
  private final CoderVersion version;
  private final Countries countries;

  public PolecatWriter(Writer out, CoderVersion version, Countries countries) throws IOException {
    this.out = out;
    this.version = version;
    this.countries = countries;
    out.write(String.join("\t", COLUMNS));
    out.write('\n');
  }

  @Override
  public void write(CodedReport coded) throws IOException {
    for (Event event : coded.events()) {
      out.write(
          cells(event, coded).stream().map(PolecatWriter::plain).collect(Collectors.joining("\t")));
      out.write('\n');
    }
  }

  private List<String> cells(Event event, CodedReport coded) {
    Report report = coded.report();
    List<String> cells = new ArrayList<>(COLUMNS.size());
    cells.add(event.id());
    // a date known to the month or year only is given by its first day, as the data set's users
    // parse days
    cells.add(event.date().start().toString());
    cells.add(event.type().code());
    cells.add(
        Cells.join(
            Stream.concat(
                    event.mode().stream(), AuxiliaryMode.inOrder(event.auxiliaryModes()).stream())
                .toList()));
    cells.add(Cells.number(event.scale()));
    cells.add(Integer.toString(event.type().quad().code()));
    cells.add(Cells.join(event.contexts()));
    addEntities(event.actors(), cells);
    addEntities(event.recipients(), cells);
    Optional<Place> place = event.place();
    cells.add(place.map(Place::resolvedPlace).orElse(""));
    cells.add(place.flatMap(Place::city).orElse(""));
    cells.add(place.flatMap(Place::district).orElse(""));
    cells.add(place.flatMap(Place::province).orElse(""));
    cells.add(place.flatMap(Place::country).orElse(""));
    cells.addAll(Cells.coordinates(place));
    cells.add(place.map(Place::extractedPlace).orElse(""));
    cells.add(place.flatMap(Place::featureCode).orElse(""));
    cells.add(report.publication().orElse(""));
    cells.add(report.published().toString());
    cells.add(Cells.join(coded.people()));
    cells.add(Cells.join(coded.organisations()));
    cells.add(Cells.join(coded.locations()));
    cells.add(report.language().orElse(""));
    cells.add(version.name() + " " + version.version());
    return cells;
  }

  private void addEntities(List<Entity> entities, List<String> cells) {
    cells.add(Cells.names(entities));
    cells.add(Cells.of(entities, e -> e.code().map(this::countryName)));
    cells.add(
        Cells.of(entities, e -> e.code().flatMap(countries::byCode).flatMap(PolecatWriter::cow)));
    cells.add(Cells.primarySector(entities).map(Sector::name).orElse(""));
    cells.add(Cells.sectors(entities));
    cells.add(Cells.of(entities, Entity::office));
    cells.add(Cells.of(entities, e -> Optional.of(e.text())));
    cells.add(Cells.of(entities, e -> e.identifierId().filter(id -> id.matches("Q[0-9]+"))));
  }

  private static Optional<Integer> cow(Country country) {
    return country.cow().isPresent() ? Optional.of(country.cow().getAsInt()) : Optional.empty();
  }

  private String countryName(String code) {
    return countries.byCode(code).map(Country::name).orElse(code);
  }

  private static String plain(String value) {
    StringBuilder plain = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"') {
        plain.append('\'');
      } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else {
        plain.append(c);
      }
    }
    String stripped = plain.toString().strip();
    return stripped.isEmpty() ? "None" : stripped;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
