package org.dragoman.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article on a page: the largest block of running text that hangs together.
 *
 * <p>Every paragraph gives points to the blocks around it, the nearest most, for its length and its
 * commas, less for links; the block with most points and few links is the article. The idea is that
 * of Arc90's Readability (2009). Where the page itself marks its article, the marked element wins.
 */
final class ArticleFinder {
  private static final int PARAGRAPH = 25;
  private static final int ARTICLE = 140;
  private static final int ANCESTORS = 40;
  private static final Set<String> PARAGRAPH_TAGS =
      Set.of("p", "pre", "blockquote", "li", "dd", "dt", "td", "h2", "h3", "h4", "h5", "h6");

  private final List<TextRuns.Run> runs;
  private final Map<Element, Tally> tallies = new HashMap<>();

  private static final class Tally {
    double points;
    int characters;
    int linked;

    double score() {
      return characters == 0 ? 0 : points * (1 - (double) linked / characters);
    }
  }

  private ArticleFinder(List<TextRuns.Run> runs) {
    this.runs = runs;
    runs.forEach(this::count);
  }

  /** The paragraphs of the article, without those that are only links. */
  static List<String> paragraphs(Document page) {
    ArticleFinder finder = new ArticleFinder(TextRuns.of(page.body()));
    Optional<Element> main = finder.only(page, "main, [role=main]");
    if (main.isPresent()) {
      finder = new ArticleFinder(finder.within(Set.of(main.get())));
    }
    List<String> paragraphs = new ArrayList<>();
    for (TextRuns.Run run : finder.article(page)) {
      boolean onlyLinks = run.linkDensity() > 0.6 && run.text().length() < 300;
      boolean teaser = Cues.of(Cues.Kind.CUT).has(run.text());
      if (!onlyLinks && !teaser) {
        paragraphs.add(run.text());
      }
    }
    return paragraphs;
  }

  private List<TextRuns.Run> article(Document page) {
    Optional<Element> marked = marked(page);
    if (marked.isPresent()) {
      return within(Set.of(marked.get()));
    }
    Optional<Element> best = best();
    if (best.isEmpty()) {
      return runs;
    }
    Set<Element> blocks = new HashSet<>();
    blocks.add(best.get());
    double enough = Math.max(10, tallies.get(best.get()).score() * 0.2);
    for (Element sibling : best.get().siblingElements()) {
      Tally tally = tallies.get(sibling);
      boolean paragraph =
          tally != null
              && sibling.normalName().equals("p")
              && tally.characters > 80
              && tally.linked * 4 < tally.characters;
      if (paragraph || tally != null && tally.score() >= enough) {
        blocks.add(sibling);
      }
    }
    return within(blocks);
  }

  /** The element that the page calls its article, if it is one and holds a good deal of text. */
  private Optional<Element> marked(Document page) {
    return only(page, "[itemprop=articleBody]").or(() -> only(page, "article"));
  }

  /** The one element of its kind with a good deal of text; where there are more, none is marked. */
  private Optional<Element> only(Document page, String mark) {
    List<Element> found = new ArrayList<>();
    for (Element element : page.select(mark)) {
      Tally tally = tallies.get(element);
      if (tally != null && tally.characters - tally.linked >= ARTICLE) {
        found.add(element);
      }
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private Optional<Element> best() {
    Element best = null;
    double most = 0;
    for (TextRuns.Run run : runs) {
      int depth = 0;
      for (Element e = run.block(); e != null && depth < 5; e = e.parent(), depth++) {
        double score = Optional.ofNullable(tallies.get(e)).map(Tally::score).orElse(0.0);
        if (score > most) {
          most = score;
          best = e;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private void count(TextRuns.Run run) {
    int length = run.text().length();
    double points = 0;
    if (length >= PARAGRAPH && !run.isHeading()) {
      long commas = run.text().chars().filter(c -> c == ',').count();
      points = (1 + commas + Math.min(length / 100.0, 3)) * (1 - run.linkDensity());
    }
    // A paragraph element is not the article, the block around it may be.
    int level = PARAGRAPH_TAGS.contains(run.block().normalName()) ? 0 : 1;
    int depth = 0;
    for (Element e = run.block(); e != null && depth < ANCESTORS; e = e.parent(), depth++) {
      Tally tally = tallies.computeIfAbsent(e, key -> new Tally());
      tally.characters += length;
      tally.linked += Math.min(run.linked(), length);
      if (level >= 1 && level <= 4) {
        tally.points += points / level;
      }
      level++;
    }
  }

  private List<TextRuns.Run> within(Set<Element> blocks) {
    List<TextRuns.Run> inside = new ArrayList<>();
    for (TextRuns.Run run : runs) {
      for (Element e = run.block(); e != null; e = e.parent()) {
        if (blocks.contains(e)) {
          inside.add(run);
          break;
        }
      }
    }
    return inside;
  }
}
