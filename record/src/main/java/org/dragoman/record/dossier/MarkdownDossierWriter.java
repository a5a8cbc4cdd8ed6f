package org.dragoman.record.dossier;

import java.io.IOException;
import java.io.Writer;

/** A dossier in Markdown (CommonMark). */
public final class MarkdownDossierWriter implements DossierWriter {
  private static final String SPECIAL = "\\`*_{}[]()#+-.!|~=^:@\"'$";

  @Override
  public void write(Dossier dossier, Writer out) throws IOException {
    out.write("# " + escape(dossier.title()) + "\n\n");
    out.write(Period.of(dossier) + "\n");
    for (Dossier.Side side : dossier.sides()) {
      out.write("\n## Who holds office: " + escape(side.country().name()) + "\n\n");
      if (side.holders().isEmpty()) {
        out.write("The registry names nobody.\n");
      }
      for (Dossier.Holder holder : side.holders()) {
        out.write(
            "- "
                + escape(holder.office())
                + ": **"
                + escape(holder.name())
                + "**"
                + holder.since().map(s -> ", since " + escape(s)).orElse("")
                + " ("
                + escape(holder.source())
                + ")\n");
      }
    }
    for (Dossier.Section section : dossier.sections()) {
      section(section, out);
    }
    out.write("\n## Organisations both belong to\n\n");
    out.write(dossier.organisations().isEmpty() ? "The registry names none.\n" : "");
    for (String name : dossier.organisations()) {
      out.write("- " + escape(name) + "\n");
    }
    if (!dossier.years().isEmpty()) {
      out.write("\n## Cooperation and conflict by year\n\n");
      out.write("| year | cooperation | conflict |\n| --- | ---: | ---: |\n");
      for (Dossier.Year year : dossier.years()) {
        out.write(
            "| " + year.year() + " | " + year.cooperation() + " | " + year.conflict() + " |\n");
      }
    }
  }

  private static void section(Dossier.Section section, Writer out) throws IOException {
    if (section.lines().isEmpty()) {
      return;
    }
    out.write("\n## " + escape(section.title()) + "\n\n");
    for (Dossier.Line line : section.lines()) {
      out.write(
          "- **"
              + escape(line.date())
              + "** "
              + escape(line.what())
              + " \u2013 "
              + escape(line.who())
              + "  \n  \u201c"
              + escape(line.evidence())
              + "\u201d  \n  "
              + escape(line.source())
              + Links.web(line.url()).map(u -> " <" + u + ">").orElse("")
              + "\n");
    }
    int left = section.total() - section.lines().size();
    if (left > 0) {
      out.write("\n" + left + " earlier ones are left out.\n");
    }
  }

  /** Words that mean nothing but themselves in Markdown, and in the HTML that it may hold. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    String line = PlainText.line(text);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        default -> {
          if (needsEscape(line, i)) {
            escaped.append('\\');
          }
          escaped.append(c);
        }
      }
    }
    return escaped.toString();
  }

  /** Marks within a word, such as a full stop, are left as they are, for the eye's sake. */
  private static boolean needsEscape(String line, int at) {
    char c = line.charAt(at);
    boolean quiet = ".-'\":()+=!@".indexOf(c) >= 0;
    boolean link = c == '(' && at > 0 && line.charAt(at - 1) == ']';
    boolean autolink = c == ':' && line.startsWith("://", at) || c == '@';
    return SPECIAL.indexOf(c) >= 0 && (!quiet || link || autolink || at == 0 || atList(line, at));
  }

  /** "1." at the start of a line begins a list. */
  private static boolean atList(String line, int at) {
    return line.charAt(at) == '.' && line.substring(0, at).chars().allMatch(Character::isDigit);
  }
}
