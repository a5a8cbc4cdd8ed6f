package org.dragoman.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeSet;

/** The formats at hand, and which of them a file is read with. */
final class ReportFormats {
  private final List<ReportFormat> formats;

  ReportFormats(List<ReportFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /** Formats installed as services, which may replace ours, and then ours. */
  static List<ReportFormat> installed() {
    List<ReportFormat> formats = new ArrayList<>();
    ServiceLoader.load(ReportFormat.class).forEach(formats::add);
    formats.add(new WarcFormat());
    formats.add(new JsonLinesFormat());
    formats.add(new FeedFormat());
    formats.add(new HtmlFormat());
    formats.add(new TextFormat());
    return formats;
  }

  /** Whether a file of that name would be read from a folder. */
  boolean accept(String fileName) {
    String name = withoutGz(fileName);
    return formats.stream().anyMatch(format -> format.accepts(name));
  }

  /**
   * The format to read a file with: the one that recognises its content, else the one that takes
   * its name, else, for a file without extension and for standard input, text.
   *
   * @throws UnreadableException if there is none, saying what the file looks like instead
   */
  ReportFormat choose(String name, Inputs.Opened file) throws IOException {
    Opening opening = file.opening();
    if (opening.isEmpty()) {
      throw new UnreadableException("is empty");
    }
    Optional<ReportFormat> recognised =
        formats.stream().filter(format -> format.recognises(opening)).findFirst();
    if (recognised.isPresent()) {
      return recognised.get();
    }
    Optional<ForeignFile> foreign = ForeignFile.of(opening);
    if (foreign.isPresent()) {
      throw new UnreadableException(foreign.get().message());
    }
    String fileName = withoutGz(fileName(name));
    Optional<ReportFormat> accepting =
        formats.stream().filter(format -> format.accepts(fileName)).findFirst();
    if (accepting.isPresent()) {
      return accepting.get();
    }
    int dot = fileName.lastIndexOf('.');
    if (dot > 0) {
      throw new UnreadableException(
          "is skipped: "
              + fileName.substring(dot)
              + " files are not read, only "
              + extensions()
              + "; if it is one of these, rename it or pipe it into \"-\"");
    }
    return new TextFormat();
  }

  private String extensions() {
    TreeSet<String> extensions = new TreeSet<>();
    formats.forEach(format -> extensions.addAll(format.extensions()));
    return String.join(" ", extensions);
  }

  static String fileName(String path) {
    Path last = Path.of(path).getFileName();
    return last == null ? path : last.toString();
  }

  static String withoutGz(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? fileName.substring(0, fileName.length() - 3)
        : fileName;
  }
}
