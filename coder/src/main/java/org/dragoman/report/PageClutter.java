package org.dragoman.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Takes out of a page what is no article: scripts, menus, share bars, notices, comments. */
final class PageClutter {
  private static final Map<String, Set<String>> WORDS =
      Table.rows("page-clutter.tsv", 2).stream()
          .collect(
              Collectors.groupingBy(
                  row -> row[0], Collectors.mapping(row -> row[1], Collectors.toSet())));

  /** An element with this share of the page's paragraphs holds the article, whatever its name. */
  private static final double MOST = 0.5;

  private final Set<Element> kept;
  private final Map<Element, Integer> paragraphText;
  private final int allText;

  private PageClutter(Document page) {
    this.kept = keepers(page);
    this.paragraphText = ParagraphText.of(page);
    this.allText = paragraphText.getOrDefault(page.body(), 0);
  }

  /** Takes the clutter out of {@code page} itself. */
  static void remove(Document page) {
    PageClutter clutter = new PageClutter(page);
    page.body()
        .filter(
            new NodeFilter() {
              @Override
              public FilterResult head(Node node, int depth) {
                return node instanceof Element element && clutter.is(element)
                    ? FilterResult.REMOVE
                    : FilterResult.CONTINUE;
              }
            });
  }

  /** What holds an article by its own word, and all around it. */
  private static Set<Element> keepers(Document page) {
    Set<Element> kept = new HashSet<>();
    for (Element hint : page.select("h1, article, main, [role=main], [itemprop=articleBody]")) {
      for (Element e = hint; e != null && kept.add(e); ) {
        e = e.parent();
      }
    }
    kept.add(page.body());
    return kept;
  }

  private boolean is(Element element) {
    String tag = element.normalName();
    if (has("tag", tag) || isHidden(element)) {
      return true;
    }
    if (kept.contains(element)) {
      return false;
    }
    return has("role", element.attr("role").toLowerCase(Locale.ROOT))
        || tag.equals("header") && paragraphText.getOrDefault(element, 0) < 80
        || isNamedSo(element);
  }

  private boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || element.hasAttr("class")
            && element.classNames().stream().anyMatch(name -> has("hidden", name));
  }

  private boolean isNamedSo(Element element) {
    if (!element.hasAttr("class") && !element.hasAttr("id")) {
      return false;
    }
    List<String> names = new ArrayList<>(element.classNames());
    names.add(element.id());
    boolean most = paragraphText.getOrDefault(element, 0) > allText * MOST;
    for (String name : names) {
      String before = "";
      for (String word : words(name)) {
        // "has-sidebar", "no-comments" and "with-ads" speak of the page around.
        if (before.isEmpty() && Set.of("has", "no", "with", "without").contains(word)) {
          break;
        }
        if (has("always", word)
            || !most && (has("usually", word) || has("pair", before + "-" + word))) {
          return true;
        }
        before = word;
      }
    }
    return false;
  }

  private static boolean has(String kind, String word) {
    return WORDS.get(kind).contains(word);
  }

  /** The words of a class name: "relatedNews", "related_news", "related-news". */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < Math.min(name.length(), 100); i++) {
      char c = name.charAt(i);
      boolean letter = Character.isLetter(c);
      boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if ((!letter || hump) && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (letter) {
        word.append(Character.toLowerCase(c));
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }
}
