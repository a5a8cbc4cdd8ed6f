package org.dragoman.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.report.Span;

/** A text whose words are parted by blanks, with ranges of them written {@code from-to-KIND}. */
record RangedText(String text, Span[] words, List<Appositions.Range> ranges) {
  static RangedText of(String text, String ranges) {
    List<Span> words = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      words.add(new Span(at, at + word.length()));
      at += word.length() + 1;
    }
    return new RangedText(
        text,
        words.toArray(Span[]::new),
        Arrays.stream(ranges.split(" ")).map(RangedText::range).toList());
  }

  private static Appositions.Range range(String written) {
    String[] parts = written.split("-");
    return new Appositions.Range(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), MentionKind.valueOf(parts[2]), 0.9);
  }

  /** The words of ranges, joined by a bar. */
  String words(List<Appositions.Range> of) {
    return String.join(
        "|", of.stream().map(r -> text.substring(start(r), words[r.to() - 1].end())).toList());
  }

  private int start(Appositions.Range range) {
    return words[range.from()].start();
  }
}
