package org.dragoman.bench.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A phrase with what it means on a day: a line of a file of cases, tab-separated, with the columns
 * {@code category phrase date country code sector identity place when}.
 *
 * @param category {@code state}, {@code institution}, {@code person}, {@code place} or {@code time}
 * @param date the day of the report
 * @param country where the report was filed, where the case needs it
 * @param code empty where none is expected
 * @param sector PLOVER's, empty where none is expected
 * @param identity the name of the person, body or state
 * @param place the name of the place
 * @param when the date or range meant, ISO 8601, to its precision
 */
public record RegistryCase(
    String category,
    String phrase,
    LocalDate date,
    Optional<String> country,
    String code,
    String sector,
    String identity,
    String place,
    String when) {
  private static final String HEADER =
      "category\tphrase\tdate\tcountry\tcode\tsector\tidentity\tplace\twhen";

  /** Whether a file is one of cases, by its header. */
  public static boolean isCases(Path file) throws IOException {
    return lines(file).stream().findFirst().filter(HEADER::equals).isPresent();
  }

  /**
   * @throws IOException if the file cannot be read or a line is not of this form
   */
  public static List<RegistryCase> read(Path file) throws IOException {
    List<RegistryCase> cases = new ArrayList<>();
    for (String line : lines(file).stream().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 9) {
        throw new IOException(file + ": 9 columns expected, not " + cells.length + ": " + line);
      }
      try {
        cases.add(
            new RegistryCase(
                cells[0],
                cells[1],
                LocalDate.parse(cells[2]),
                Optional.of(cells[3]).filter(c -> !c.isEmpty()),
                cells[4],
                cells[5],
                cells[6],
                cells[7],
                cells[8]));
      } catch (DateTimeException e) {
        throw new IOException(file + ": no date YYYY-MM-DD: " + line, e);
      }
    }
    return cases;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
