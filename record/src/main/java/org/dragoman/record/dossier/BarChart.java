package org.dragoman.record.dossier;

import java.util.List;

/** Cooperation and conflict by year as bars, in SVG. */
final class BarChart {
  private static final int HEIGHT = 120;
  private static final int TOP = 24;
  private static final int BAR = 12;
  private static final int GROUP = 44;
  private static final int LEFT = 8;
  private static final int LEGEND = 260;

  /** Years beyond these many, the earliest, do not fit on a page. */
  private static final int MOST_YEARS = 40;

  private BarChart() {}

  /** An {@code svg} element, or nothing when there is no year. */
  static String svg(List<Dossier.Year> all) {
    if (all.isEmpty()) {
      return "";
    }
    List<Dossier.Year> years = all.subList(Math.max(0, all.size() - MOST_YEARS), all.size());
    int most =
        years.stream().mapToInt(y -> Math.max(y.cooperation(), y.conflict())).max().orElse(1);
    int width = Math.max(LEGEND, 2 * LEFT + years.size() * GROUP);
    StringBuilder svg = new StringBuilder();
    svg.append("<svg role=\"img\" aria-label=\"Cooperation and conflict by year\" width=\"")
        .append(width)
        .append("\" viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(TOP + HEIGHT + 34)
        .append("\" font-family=\"sans-serif\" font-size=\"10\">\n");
    svg.append("<rect x=\"8\" y=\"4\" width=\"10\" height=\"10\" fill=\"#2f6f9f\"/>")
        .append("<text x=\"22\" y=\"13\">cooperation</text>")
        .append("<rect x=\"100\" y=\"4\" width=\"10\" height=\"10\" fill=\"#b5482f\"/>")
        .append("<text x=\"114\" y=\"13\">conflict (events by year)</text>\n");
    int x = LEFT;
    for (Dossier.Year year : years) {
      bar(svg, x + 6, year.cooperation(), most, "#2f6f9f");
      bar(svg, x + 6 + BAR + 4, year.conflict(), most, "#b5482f");
      text(svg, x + 6 + BAR + 2, TOP + HEIGHT + 30, Integer.toString(year.year()));
      x += GROUP;
    }
    return svg.append("</svg>\n").toString();
  }

  private static void bar(StringBuilder svg, int x, int count, int most, String colour) {
    int height = (int) Math.round((double) count * HEIGHT / most);
    int top = TOP + 12 + HEIGHT - height;
    svg.append("<rect x=\"").append(x).append("\" y=\"").append(top);
    svg.append("\" width=\"").append(BAR).append("\" height=\"").append(height);
    svg.append("\" fill=\"").append(colour).append("\"/>");
    if (count > 0) {
      text(svg, x + BAR / 2, top - 3, Integer.toString(count));
    }
  }

  private static void text(StringBuilder svg, int x, int y, String words) {
    svg.append("<text text-anchor=\"middle\" x=\"").append(x).append("\" y=\"").append(y);
    svg.append("\">").append(words).append("</text>\n");
  }
}
