package org.dragoman.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The article of a web page as text: the headline as the first line, then the paragraphs, a blank
 * line between them.
 *
 * @param text the headline and the paragraphs
 * @param headline where the headline stands
 * @param metadata what the page says of itself
 */
record HtmlPage(String text, Optional<Span> headline, RawReport.Metadata metadata) {
  /** Enough for any article, and a bound to the memory that a page of nothing but tags takes. */
  private static final int MAX_TAGS = 400_000;

  private static final int SHORT_ARTICLE = 250;
  private static final String GAP = "\n\n";

  /**
   * @param url where the page came from, if known
   * @throws UnreadableException if the page holds no article text
   */
  static HtmlPage of(String html, Optional<String> url) throws UnreadableException {
    if (html.chars().filter(c -> c == '<').limit(MAX_TAGS + 1L).count() > MAX_TAGS) {
      throw new UnreadableException("holds more than " + MAX_TAGS + " tags, which no article does");
    }
    Document page = Jsoup.parse(html, url.orElse(""));
    PageMetadata metadata = new PageMetadata(page);
    Optional<String> title = metadata.title();
    RawReport.Metadata known = metadata(metadata, title, url);
    Optional<String> ownBody = metadata.body();
    PageClutter.remove(page);
    List<String> paragraphs = withoutTitle(ArticleFinder.paragraphs(page), title);
    int length = paragraphs.stream().mapToInt(String::length).sum();
    if (length < SHORT_ARTICLE && ownBody.filter(body -> body.length() > 2 * length).isPresent()) {
      paragraphs = withoutTitle(ownBody.map(HtmlPage::fragment).orElseThrow(), title);
    }
    if (paragraphs.stream().noneMatch(HtmlPage::isSentence)) {
      throw new UnreadableException(
          "has no article text (a page of menus or scripts?); save the article itself, as the"
              + " browser shows it");
    }
    return of(title, paragraphs, known);
  }

  /** A text of a headline and paragraphs. */
  static HtmlPage of(Optional<String> title, List<String> paragraphs, RawReport.Metadata metadata) {
    List<String> parts = new ArrayList<>(title.stream().toList());
    parts.addAll(paragraphs);
    Optional<Span> headline =
        paragraphs.isEmpty() ? Optional.empty() : title.map(words -> new Span(0, words.length()));
    return new HtmlPage(String.join(GAP, parts), headline, metadata);
  }

  /** The paragraphs of a piece of HTML or text that is all article, such as a feed's entry. */
  static List<String> fragment(String html) {
    if (html.indexOf('<') < 0) {
      return Parser.unescapeEntities(html, false)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    }
    Document page = Jsoup.parseBodyFragment(html);
    PageClutter.remove(page);
    List<String> paragraphs = new ArrayList<>();
    for (TextRuns.Run run : TextRuns.of(page.body())) {
      if (run.linkDensity() < 0.9 || isSentence(run.text())) {
        paragraphs.add(run.text());
      }
    }
    return paragraphs;
  }

  RawReport report(String id, String origin) {
    return new RawReport(id, text, origin, headline, metadata);
  }

  private static RawReport.Metadata metadata(
      PageMetadata page, Optional<String> title, Optional<String> url) {
    Optional<String> address = url.or(page::url);
    return new RawReport.Metadata(
        page.date(),
        address.or(page::url).flatMap(PageMetadata::dateInUrl),
        title,
        page.site(),
        page.language(),
        address);
  }

  private static List<String> withoutTitle(List<String> paragraphs, Optional<String> title) {
    if (title.isEmpty() || paragraphs.isEmpty()) {
      return paragraphs;
    }
    List<String> kept = new ArrayList<>(paragraphs);
    for (int i = 0; i < Math.min(3, kept.size()); i++) {
      if (kept.get(i).equalsIgnoreCase(title.get())) {
        kept.remove(i);
        break;
      }
    }
    return kept;
  }

  /** At least five words: less is a label or a button. */
  private static boolean isSentence(String paragraph) {
    return paragraph.length() >= 20 && paragraph.chars().filter(c -> c == ' ').count() >= 4
        || paragraph.codePoints().anyMatch(Character::isIdeographic) && paragraph.length() >= 15;
  }
}
