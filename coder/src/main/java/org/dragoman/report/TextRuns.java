package org.dragoman.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The paragraphs that a reader of a page sees: runs of text between the edges of blocks. */
final class TextRuns {
  private TextRuns() {}

  /**
   * A paragraph.
   *
   * @param text without line breaks but those that the page forces
   * @param linked how many of the characters are links
   * @param block the block that holds the text
   */
  record Run(String text, int linked, Element block) {
    double linkDensity() {
      return text.isEmpty() ? 0 : Math.min(1.0, (double) linked / text.length());
    }

    boolean isHeading() {
      String tag = block.normalName();
      return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }
  }

  static List<Run> of(Element root) {
    Collector collector = new Collector(root);
    NodeTraversor.traverse(collector, root);
    collector.flush();
    return collector.runs;
  }

  private static final class Collector implements NodeVisitor {
    private final List<Run> runs = new ArrayList<>();
    private final Deque<Element> blocks = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private int pre;

    Collector(Element root) {
      blocks.push(root);
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node instanceof Element element) {
        if (element.normalName().equals("br")) {
          lineBreak();
        } else if (isBlock(element)) {
          flush();
          blocks.push(element);
        }
        links += element.normalName().equals("a") ? 1 : 0;
        pre += element.normalName().equals("pre") ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (isBlock(element) && !element.normalName().equals("br")) {
          flush();
          blocks.pop();
        }
        links -= element.normalName().equals("a") ? 1 : 0;
        pre -= element.normalName().equals("pre") ? 1 : 0;
      }
    }

    private static boolean isBlock(Element element) {
      return element.isBlock() || element.normalName().equals("td");
    }

    private void append(String words) {
      int before = text.length();
      int breaks = 0;
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
          continue;
        }
        if (TextLines.isSpace(c)) {
          breaks += c == '\n' ? 1 : 0;
          boolean gap = text.length() > 0 && !TextLines.isSpace(text.charAt(text.length() - 1));
          if (gap) {
            text.append(' ');
          }
          continue;
        }
        if (pre > 0 && breaks > 1) {
          flush();
          before = 0;
        }
        breaks = 0;
        text.append(c);
      }
      if (links > 0) {
        linked += text.length() - before;
      }
    }

    /** One break ends a line, two end a paragraph. */
    private void lineBreak() {
      int length = text.length();
      while (length > 0 && text.charAt(length - 1) == ' ') {
        length--;
      }
      text.setLength(length);
      if (length > 0 && text.charAt(length - 1) == '\n') {
        flush();
      } else if (length > 0) {
        text.append('\n');
      }
    }

    private void flush() {
      String run = text.toString().strip();
      if (!run.isEmpty()) {
        runs.add(new Run(run, linked, blocks.getFirst()));
      }
      text.setLength(0);
      linked = 0;
    }
  }
}
