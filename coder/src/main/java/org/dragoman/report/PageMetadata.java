package org.dragoman.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What a page says of itself, read from the places that {@code page-metadata.tsv} lists. */
final class PageMetadata {
  private static final List<String> TITLE_MARKS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ");

  private static final int DATE_LENGTH = 120;

  private record Place(String selector, Optional<Evaluator> evaluator, String attribute) {}

  private static final Map<String, List<Place>> PLACES =
      Table.rows("page-metadata.tsv", 3).stream()
          .collect(
              Collectors.groupingBy(
                  row -> row[0], Collectors.mapping(PageMetadata::place, Collectors.toList())));

  private final Document page;
  private final JsonLd jsonLd;

  /** To be made before the page's scripts are taken out. */
  PageMetadata(Document page) {
    this.page = page;
    this.jsonLd = JsonLd.of(page);
  }

  private static Place place(String[] row) {
    return row[2].equals("ld")
        ? new Place(row[1], Optional.empty(), row[2])
        : new Place(row[1], Optional.of(QueryParser.parse(row[1])), row[2]);
  }

  Optional<LocalDate> date() {
    return first("date", PageMetadata::dateOf).or(this::visibleDate);
  }

  /** A date printed on the page: the first below the heading, as today's often stands above it. */
  private Optional<LocalDate> visibleDate() {
    Element heading = page.selectFirst("h1");
    Optional<LocalDate> above = Optional.empty();
    boolean below = heading == null;
    for (Element element : page.body().getAllElements()) {
      below |= element == heading;
      if (isDate(element)) {
        Optional<LocalDate> date = dateOf(element.text());
        if (date.isPresent() && below) {
          return date;
        }
        above = above.or(() -> date);
      }
    }
    return above;
  }

  private boolean isDate(Element element) {
    return PLACES.get("visible-date").stream()
            .anyMatch(place -> place.evaluator().orElseThrow().matches(page, element))
        && element.text().length() <= DATE_LENGTH;
  }

  /** A day in the address itself: "/2024/03/04/" or "/2024-03-04-". */
  static Optional<LocalDate> dateInUrl(String url) {
    for (int i = url.indexOf("/", 8); i >= 0; i = url.indexOf("/", i + 1)) {
      Optional<WrittenDate> date = WrittenDate.at(url, i + 1);
      if (date.isPresent() && Character.isDigit(url.charAt(Math.min(i + 1, url.length() - 1)))) {
        return date.get().full();
      }
    }
    return Optional.empty();
  }

  Optional<String> site() {
    return first("site", PageMetadata::words);
  }

  Optional<String> url() {
    return first("url", words -> Optional.of(words).filter(url -> url.startsWith("http")));
  }

  /** A BCP 47 tag: "en_US" is written "en-US". */
  Optional<String> language() {
    return first(
        "language",
        words -> {
          String tag = words.strip().replace('_', '-');
          boolean wellFormed =
              tag.length() >= 2
                  && tag.length() <= 12
                  && tag.chars()
                      .allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '-'));
          return wellFormed
              ? Optional.of(Locale.forLanguageTag(tag).toLanguageTag())
                  .filter(t -> !t.equals("und"))
              : Optional.empty();
        });
  }

  /** The article's whole text, where the page gives it to search engines. */
  Optional<String> body() {
    return first("body", Optional::of);
  }

  Optional<String> title() {
    Optional<String> site = site();
    List<String> headings = headings(site);
    Optional<String> named =
        first("title", PageMetadata::words).map(t -> withoutSite(t, site, headings));
    if (named.isPresent()) {
      return named;
    }
    if (headings.size() == 1) {
      return Optional.of(headings.get(0));
    }
    return words(page.title())
        .map(title -> withoutSite(title, site, headings))
        .map(title -> headings.isEmpty() ? withoutLastPart(title) : title)
        .or(() -> headings.stream().findFirst());
  }

  private List<String> headings(Optional<String> site) {
    List<String> headings = new ArrayList<>();
    for (Element heading : page.select("h1")) {
      words(heading.text())
          .filter(words -> site.filter(name -> sameLetters(name, words)).isEmpty())
          .filter(words -> Agencies.known().named(words).isEmpty())
          .ifPresent(headings::add);
    }
    return headings;
  }

  /** The title without the site's name behind or before it. */
  private static String withoutSite(String title, Optional<String> site, List<String> headings) {
    for (String heading : headings) {
      if (title.startsWith(heading) && title.length() > heading.length() && heading.length() > 15) {
        return heading;
      }
    }
    for (String mark : TITLE_MARKS) {
      int last = title.lastIndexOf(mark);
      if (last > 0 && isSite(title.substring(last + mark.length()), site)) {
        return title.substring(0, last).strip();
      }
      int first = title.indexOf(mark);
      if (first > 0 && isSite(title.substring(0, first), site)) {
        return title.substring(first + mark.length()).strip();
      }
    }
    return title;
  }

  private static boolean isSite(String words, Optional<String> site) {
    return site.filter(name -> sameLetters(name, words)).isPresent()
        || Agencies.known().named(words).isPresent();
  }

  /** Without a heading to compare with: a few words behind a mark are the site's. */
  private static String withoutLastPart(String title) {
    for (String mark : TITLE_MARKS.subList(0, 6)) {
      int last = title.lastIndexOf(mark);
      if (last > 0
          && title.substring(last + mark.length()).strip().split(" ").length <= 4
          && title.substring(0, last).split(" ").length >= (mark.equals(" | ") ? 2 : 3)) {
        return title.substring(0, last).strip();
      }
    }
    return title;
  }

  private static boolean sameLetters(String a, String b) {
    return letters(a).equals(letters(b));
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder();
    words
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private <T> Optional<T> first(String field, Function<String, Optional<T>> reading) {
    for (Place place : PLACES.get(field)) {
      for (String value : values(place)) {
        Optional<T> read = reading.apply(value);
        if (read.isPresent()) {
          return read;
        }
      }
    }
    return Optional.empty();
  }

  private List<String> values(Place place) {
    if (place.evaluator().isEmpty()) {
      return jsonLd.words(place.selector()).stream().toList();
    }
    return page.select(place.evaluator().get()).stream()
        .limit(5)
        .map(e -> place.attribute().equals("text") ? e.text() : e.attr(place.attribute()))
        .filter(value -> !value.isBlank())
        .toList();
  }

  private static Optional<LocalDate> dateOf(String words) {
    return WrittenDate.parse(words).or(() -> WrittenDate.find(words));
  }

  private static Optional<String> words(String value) {
    String words = String.join(" ", Arrays.asList(value.strip().split("\\s+")));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
