package org.dragoman.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.report.Span;

/**
 * Finds the date expressions of a sentence.
 *
 * <p>A span holds the words a {@link TimeResolver} resolves, from the article to the last word,
 * without a preposition before or a possessive {@code 's} after: {@code 15 May}, {@code the 1990s},
 * {@code Tuesday}; only an amount of time keeps the preposition that makes it a date: {@code in two
 * days}. Lengths of time ({@code for two days}) are no dates.
 *
 * <p>Immutable; share one instance between threads.
 */
public final class TimeFinder {
  /** Whether an expression can be resolved does not hang on the anchor; any day will do. */
  private static final LocalDate ANY_DAY = LocalDate.of(2024, 5, 15);

  private final TimeResolver resolver;

  public TimeFinder(TimeResolver resolver) {
    this.resolver = resolver;
  }

  /** The expressions in {@code sentence}, in the order of the text, disjoint. */
  public List<Span> find(String text, Span sentence) {
    TimeTokens tokens = new TimeTokens(resolver.lexicon(), text, sentence);
    AnchoredCalendar calendar = new AnchoredCalendar(ANY_DAY, Tense.UNKNOWN);
    TimeGrammar grammar =
        new TimeGrammar(resolver.lexicon(), tokens, calendar, TimeGrammar.Mode.RUNNING_TEXT);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Optional<Reading> found = grammar.read(i);
      if (found.isEmpty()) {
        i++;
        continue;
      }
      int end = found.get().end();
      Span span = new Span(tokens.at(i).start(), tokens.at(end - 1).end());
      // Without the words around it an expression may no longer be one: leave it then.
      if (resolver.resolve(span.of(text), ANY_DAY, Tense.UNKNOWN).isPresent()) {
        spans.add(span);
      }
      i = end;
    }
    return spans;
  }
}
