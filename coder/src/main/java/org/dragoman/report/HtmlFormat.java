package org.dragoman.report;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A saved web page: its article is one report. */
final class HtmlFormat implements ReportFormat {
  private static final int DECLARATION = 8192;

  @Override
  public String description() {
    return "an HTML page";
  }

  @Override
  public List<String> extensions() {
    return List.of(".html", ".htm", ".xhtml");
  }

  @Override
  public boolean recognises(Opening opening) {
    if (!opening.startsWith("<")) {
      return false;
    }
    return opening.startsWith("<!doctype html")
        || opening.startsWith("<html")
        || opening.startsWith("<head")
        || opening.startsWith("<body")
        || (opening.startsWith("<!--") || opening.startsWith("<?xml")) && opening.contains("<html");
  }

  @Override
  public ReportStream open(InputStream in, String name, ReadOptions options) {
    return ReportStream.of(
        name,
        () -> {
          byte[] bytes = Inputs.readAll(in, options.maxBytes());
          String html = TextDecoder.decode(bytes, declared(bytes));
          // A text that was called a page would lose its lines to the HTML rules.
          RawReport raw =
              html.indexOf('<') < 0
                  ? RawReport.of(RawReport.idOf(name), html, name)
                  : HtmlPage.of(html, Optional.empty()).report(RawReport.idOf(name), name);
          return new ReportParser(options).parse(raw);
        });
  }

  /** The encoding that a page or an XML file names near its start. */
  static Optional<Charset> declared(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    for (String key : List.of("charset", "encoding")) {
      for (int i = start.indexOf(key); i >= 0; i = start.indexOf(key, i + 1)) {
        int value = TextLines.skipBlanks(start, i + key.length(), start.length());
        if (value < start.length() && start.charAt(value) == '=') {
          Optional<Charset> charset = TextDecoder.charset(label(start, value + 1));
          if (charset.isPresent()) {
            return charset;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String label(String text, int from) {
    int start = from;
    while (start < text.length() && " \t\"'".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && end - start < 40 && isLabel(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isLabel(char c) {
    return Character.isLetterOrDigit(c) || "-_:.+".indexOf(c) >= 0;
  }
}
