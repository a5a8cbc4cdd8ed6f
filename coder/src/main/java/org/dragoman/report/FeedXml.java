package org.dragoman.report;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.ElementFilter;
import org.jdom2.input.SAXBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * The XML of a feed, parsed without following any reference out of it and without expanding
 * entities of its own making.
 */
final class FeedXml {
  private static final List<String> DATES =
      List.of("pubDate", "published", "date", "issued", "created", "updated", "modified");

  private FeedXml() {}

  static Document parse(String decoded) throws UnreadableException {
    String xml = clean(decoded);
    if (xml.isEmpty()) {
      throw new UnreadableException("holds no text");
    }
    if (declaresEntities(xml)) {
      throw new UnreadableException(
          "declares XML entities of its own, which are not expanded for safety; remove the"
              + " <!DOCTYPE ...> at its start");
    }
    Document document;
    try {
      document = builder().build(new StringReader(xml));
    } catch (JDOMException | IOException strict) {
      document = repaired(xml, strict);
    }
    String root = document.getRootElement().getName();
    if (!List.of("rss", "feed", "RDF").contains(root)) {
      throw new UnreadableException(
          "is XML, but neither RSS nor Atom (it starts with <"
              + root
              + ">); give the reports as"
              + " .txt, .html or .jsonl");
    }
    return document;
  }

  /** The day that each entry names, as written there, in the order of the entries. */
  static List<Optional<LocalDate>> dates(Document feed) {
    List<Optional<LocalDate>> dates = new ArrayList<>();
    for (Element element : feed.getRootElement().getDescendants(new ElementFilter())) {
      if (element.getName().equals("item") || element.getName().equals("entry")) {
        dates.add(date(element));
      }
    }
    return dates;
  }

  private static Optional<LocalDate> date(Element entry) {
    for (String name : DATES) {
      for (Element child : entry.getChildren()) {
        if (child.getName().equals(name)) {
          Optional<LocalDate> date =
              WrittenDate.parse(child.getText()).or(() -> WrittenDate.find(child.getText()));
          if (date.isPresent()) {
            return date;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static SAXBuilder builder() {
    SAXBuilder builder = new SAXBuilder();
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setExpandEntities(false);
    return builder;
  }

  /** A feed with a bare "&" or an unclosed tag, as templates write them, set right by jsoup. */
  private static Document repaired(String xml, Exception strict) throws UnreadableException {
    org.jsoup.nodes.Document lenient = Jsoup.parse(xml, "", Parser.xmlParser());
    lenient.childNodes().stream()
        .filter(node -> node instanceof DocumentType)
        .toList()
        .forEach(Node::remove);
    lenient
        .outputSettings()
        .prettyPrint(false)
        .syntax(org.jsoup.nodes.Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml);
    try {
      return builder().build(new StringReader(clean(lenient.outerHtml())));
    } catch (JDOMException | IOException e) {
      throw new UnreadableException(
          "is broken XML (" + UnreadableException.detail(strict) + "); get the feed again", e);
    }
  }

  private static boolean declaresEntities(String xml) {
    int doctype = xml.indexOf("<!DOCTYPE");
    return doctype >= 0
        && xml.indexOf("<!ENTITY", doctype) > 0
        && doctype < xml.indexOf("<!ENTITY");
  }

  /** Without what stands before the first tag and the characters that XML forbids. */
  private static String clean(String xml) {
    StringBuilder clean = new StringBuilder(xml.length());
    for (int i = Math.max(0, xml.indexOf('<')); i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (c >= ' ' && c < '\uFFFE' || c == '\n' || c == '\r' || c == '\t') {
        clean.append(c);
      }
    }
    return clean.toString().strip();
  }
}
