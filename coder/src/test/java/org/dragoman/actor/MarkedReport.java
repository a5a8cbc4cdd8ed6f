package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.AnnotatedSentence;
import org.dragoman.model.Mention;
import org.dragoman.model.MentionKind;
import org.dragoman.report.Dateline;
import org.dragoman.report.Report;
import org.dragoman.report.Span;
import org.dragoman.text.Sentence;

/**
 * A small report with its mentions marked, a line a sentence: {@code [id KIND words]}.
 *
 * @param mentions by id
 */
record MarkedReport(
    Report report, List<AnnotatedSentence> sentences, Map<String, Mention> mentions) {

  static MarkedReport of(String name, LocalDate day, String place, List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<AnnotatedSentence> sentences = new ArrayList<>();
    Map<String, Mention> byId = new LinkedHashMap<>();
    for (String line : lines) {
      int start = text.length();
      List<Mention> mentions = new ArrayList<>();
      int at = 0;
      for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', at)) {
        text.append(line, at, open);
        int close = line.indexOf(']', open);
        String[] parts = line.substring(open + 1, close).split(" ", 3);
        Span span = new Span(text.length(), text.length() + parts[2].length());
        text.append(parts[2]);
        Mention mention = new Mention(span, MentionKind.valueOf(parts[1]), 1);
        mentions.add(mention);
        byId.put(parts[0], mention);
        at = close + 1;
      }
      text.append(line.substring(at));
      Sentence sentence = new Sentence(sentences.size(), new Span(start, text.length()), false);
      sentences.add(new AnnotatedSentence(sentence, mentions, List.of()));
      text.append('\n');
    }
    Dateline dateline =
        new Dateline(new Span(0, 0), Optional.of(place), Optional.of(day), Optional.empty());
    Report plain = Report.of(name, text.toString(), day);
    Report report =
        new Report(
            name,
            plain.text(),
            day,
            Optional.empty(),
            Optional.of(dateline),
            plain.body(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            name);
    return new MarkedReport(report, sentences, byId);
  }

  /** The id under which a mention was marked. */
  String idOf(Mention mention) {
    return mentions.entrySet().stream()
        .filter(e -> e.getValue().equals(mention))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
