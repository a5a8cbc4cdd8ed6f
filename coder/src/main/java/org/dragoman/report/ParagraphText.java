package org.dragoman.report;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** How many characters of running text each element of a page holds. */
final class ParagraphText {
  private static final int SENTENCE = 40;

  private ParagraphText() {}

  /** Elements without running text are left out. */
  static Map<Element, Integer> of(Element root) {
    Map<Element, Integer> lengths = new HashMap<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && !isScript(text.parent())) {
            int length = text.getWholeText().strip().length();
            if (length >= SENTENCE && text.parent() != null) {
              lengths.merge(text.parent(), length, Integer::sum);
            }
          }
        },
        root);
    Map<Element, Integer> sums = new HashMap<>();
    lengths.forEach(
        (element, length) -> {
          for (Element e = element; e != null; e = e.parent()) {
            sums.merge(e, length, Integer::sum);
          }
        });
    return sums;
  }

  private static boolean isScript(Element parent) {
    return parent != null
        && (parent.normalName().equals("script") || parent.normalName().equals("style"));
  }
}
