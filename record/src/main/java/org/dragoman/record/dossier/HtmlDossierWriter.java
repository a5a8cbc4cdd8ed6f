package org.dragoman.record.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A dossier as one HTML page: prints well, runs no script and asks nobody for anything. */
public final class HtmlDossierWriter implements DossierWriter {
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  @Override
  public void write(Dossier dossier, Writer out) throws IOException {
    String title = escape(dossier.title());
    out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write("<title>" + title + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n");
    out.write("<h1>" + title + "</h1>\n<p class=\"period\">" + Period.of(dossier) + "</p>\n");
    out.write("<div class=\"sides\">\n");
    for (Dossier.Side side : dossier.sides()) {
      side(side, out);
    }
    out.write("</div>\n");
    out.write(BarChart.svg(dossier.years()));
    for (Dossier.Section section : dossier.sections()) {
      section(section, out);
    }
    organisations(dossier.organisations(), out);
    out.write("</body>\n</html>\n");
  }

  private static void side(Dossier.Side side, Writer out) throws IOException {
    out.write("<section>\n<h2>" + escape(side.country().name()) + "</h2>\n");
    if (side.holders().isEmpty()) {
      out.write("<p>The registry names no holder of office.</p>\n");
    } else {
      out.write("<table>\n");
      for (Dossier.Holder holder : side.holders()) {
        out.write(
            "<tr><th>"
                + escape(holder.office())
                + "</th><td>"
                + escape(holder.name())
                + "<small>"
                + holder.since().map(s -> "since " + escape(s) + "; ").orElse("")
                + escape(holder.source())
                + "</small></td></tr>\n");
      }
      out.write("</table>\n");
    }
    out.write("</section>\n");
  }

  private static void section(Dossier.Section section, Writer out) throws IOException {
    if (section.lines().isEmpty()) {
      return;
    }
    out.write("<section>\n<h2>" + escape(section.title()) + "</h2>\n<ul>\n");
    for (Dossier.Line line : section.lines()) {
      out.write(
          "<li><b>"
              + escape(line.date())
              + "</b> "
              + escape(line.who())
              + " <i>"
              + escape(line.what())
              + "</i><q>"
              + escape(line.evidence())
              + "</q><small>"
              + source(line)
              + "</small></li>\n");
    }
    out.write("</ul>\n");
    int left = section.total() - section.lines().size();
    if (left > 0) {
      out.write("<p>" + left + " earlier ones are left out.</p>\n");
    }
    out.write("</section>\n");
  }

  private static String source(Dossier.Line line) {
    String words = escape(line.source());
    return Links.web(line.url())
        .map(u -> "<a rel=\"noreferrer\" href=\"" + escape(u) + "\">" + words + "</a>")
        .orElse(words);
  }

  private static void organisations(List<String> names, Writer out) throws IOException {
    out.write("<section>\n<h2>Organisations both belong to</h2>\n");
    out.write(
        names.isEmpty()
            ? "<p>The registry names none.</p>\n"
            : "<p>"
                + names.stream().map(HtmlDossierWriter::escape).collect(Collectors.joining("; "))
                + "</p>\n");
    out.write("</section>\n");
  }

  private static String style() {
    try (InputStream in = HtmlDossierWriter.class.getResourceAsStream("dossier.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words that mean nothing but themselves in HTML, in text as in attributes. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    String line = PlainText.line(text);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
