package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.report.Dateline;
import org.dragoman.report.Report;
import org.dragoman.report.Span;

/**
 * Finds the sentences of a report: the headline, if there is one, then those of the body.
 *
 * <p>The spans are in the order of the text, disjoint, neither begin nor end with blanks, are at
 * most {@value #LONGEST} characters long, and together cover everything in the body that is not
 * blank. A dateline is no sentence. Time is linear in the length of the text.
 *
 * <p>Immutable; share one instance between threads.
 */
public final class SentenceDetector {
  /** A sentence longer than this is cut at a clause's end. */
  public static final int LONGEST = 2000;

  private final BoundaryRules rules = BoundaryRules.english();

  /** The report's sentences, numbered from 0. */
  public List<Sentence> detect(Report report) {
    String text = report.text();
    List<Sentence> sentences = new ArrayList<>();
    int start = report.body().start();
    if (report.headline().isPresent()) {
      Span headline = trim(text, report.headline().get());
      if (!headline.isEmpty()) {
        sentences.add(new Sentence(0, headline, true));
      }
      if (headline.overlaps(report.body())) {
        start = Math.max(start, headline.end());
      }
    }
    if (report.dateline().map(Dateline::span).filter(report.body()::overlaps).isPresent()) {
      start = Math.max(start, report.dateline().get().span().end());
    }
    if (start < report.body().end()) {
      for (Span span : split(text, new Span(start, report.body().end()))) {
        sentences.add(new Sentence(sentences.size(), span, false));
      }
    }
    return sentences;
  }

  /** The sentences of one part of a text. */
  public List<Span> split(String text, Span region) {
    List<Span> spans = new ArrayList<>();
    for (Span block : new Blocks(text, region, rules).spans()) {
      int start = block.start();
      boolean quoted = false;
      int i = start;
      while (i < block.end()) {
        char c = text.charAt(i);
        if (c == '"') {
          quoted = !quoted;
        }
        if (!BoundaryRules.isTerminator(c)) {
          i++;
          continue;
        }
        int stop = rules.endOfTerminators(text, i, block.end());
        int close = rules.endOfClosers(text, stop, block.end(), quoted);
        if (rules.ends(text, start, i, stop, close, block.end())) {
          add(spans, text, start, close);
          start = close;
        }
        for (int k = stop; k < close; k++) {
          quoted ^= text.charAt(k) == '"';
        }
        i = close;
      }
      add(spans, text, start, block.end());
    }
    return spans;
  }

  private static void add(List<Span> spans, String text, int start, int end) {
    Span rest = trim(text, new Span(start, end));
    while (rest.length() > LONGEST) {
      int cut = clauseEnd(text, rest.start(), rest.start() + LONGEST);
      spans.add(trim(text, new Span(rest.start(), cut)));
      rest = trim(text, new Span(cut, rest.end()));
    }
    if (!rest.isEmpty()) {
      spans.add(rest);
    }
  }

  /** The best place to cut in the second half of {@code [start, limit)}. */
  private static int clauseEnd(String text, int start, int limit) {
    int middle = start + (limit - start) / 2;
    int comma = -1;
    int blank = -1;
    for (int i = limit - 1; i > middle; i--) {
      if (!Blank.is(text.charAt(i))) {
        continue;
      }
      char before = text.charAt(i - 1);
      if (before == ';' || before == ':') {
        return i;
      }
      if (comma < 0 && (before == ',' || before == '–' || before == '—' || before == ')')) {
        comma = i;
      }
      if (blank < 0) {
        blank = i;
      }
    }
    if (comma > 0) {
      return comma;
    }
    if (blank > 0) {
      return blank;
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }

  private static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Blank.is(text.charAt(start))) {
      start++;
    }
    while (end > start && Blank.is(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
