package org.dragoman.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.report.Span;
import org.dragoman.time.TimeToken.Kind;

/**
 * Resolves the date expressions of English news: {@code on 15 May}, {@code late last month}, {@code
 * two days later}.
 *
 * <p>A bare weekday is the last one, the anchor's own day included, and after a future tense the
 * next one. A bare day and month are of the anchor's year unless that lies more than half a year on
 * the wrong side of the anchor. Where several figures could come first ({@code 05/06/2025}) the day
 * does.
 *
 * <p>Immutable; share one instance between threads.
 */
public final class TimeResolver {
  /** Prepositions and the like that may stand before what they govern. */
  private static final int MOST_INTRODUCTIONS = 6;

  private final TimeLexicon lexicon = TimeLexicon.english();

  /** Whether times can be told from a day: one of the years 1000 to 8999. */
  public static boolean countsFrom(LocalDate anchor) {
    return anchor.getYear() >= 1000 && anchor.getYear() <= 8999;
  }

  /**
   * @param expression the words, with or without their preposition and a possessive {@code 's}; of
   *     a longer phrase ({@code the famine of 1973}) the one date expression in it is resolved
   * @param anchor the day to count from: that of publication, or for an expression that turns out
   *     {@link Explicitness#ANAPHORIC} that of the time last told of; in the years 1000 to 8999
   * @return empty if the words name no time, or one the calendar lacks ({@code 31 April})
   * @throws IllegalArgumentException if the anchor lies outside those years
   */
  public Optional<ResolvedTime> resolve(String expression, LocalDate anchor, Tense hint) {
    if (!countsFrom(anchor)) {
      throw new IllegalArgumentException("no day of publication: " + anchor);
    }
    TimeTokens tokens = new TimeTokens(lexicon, expression, new Span(0, expression.length()));
    AnchoredCalendar calendar = new AnchoredCalendar(anchor, hint);
    Optional<Reading> reading = whole(tokens, calendar);
    if (reading.isEmpty()) {
      reading = only(tokens, calendar);
    }
    return reading.map(r -> r.resolve(anchor));
  }

  TimeLexicon lexicon() {
    return lexicon;
  }

  /** Reads all of the tokens as one expression, behind any introduction. */
  private Optional<Reading> whole(TimeTokens tokens, AnchoredCalendar calendar) {
    TimeGrammar grammar = new TimeGrammar(lexicon, tokens, calendar, TimeGrammar.Mode.EXPRESSION);
    boolean since = false;
    for (int i = 0; i <= MOST_INTRODUCTIONS && i < tokens.size(); i++) {
      Optional<Reading> found = grammar.read(i);
      if (found.isPresent() && isTail(grammar, found.get().end())) {
        return Optional.of(since ? upToNow(found.get(), calendar.anchor()) : found.get());
      }
      if (!introduces(grammar, i)) {
        return Optional.empty();
      }
      since |= grammar.is(i, Kind.SINCE);
    }
    return Optional.empty();
  }

  private static boolean introduces(TimeGrammar grammar, int i) {
    return switch (grammar.at(i).kind()) {
      case ON,
          IN,
          WITHIN,
          PREPOSITION,
          SINCE,
          FROM,
          BETWEEN,
          TO,
          BEFORE,
          AFTER,
          OF,
          FUZZ,
          COMMA,
          CLOCK,
          CLOCK_TIME,
          CLOCKPART,
          TIME,
          OPEN,
          AND ->
          true;
      case DIGITS, NUMBER ->
          grammar.is(i + 1, Kind.CLOCK) || grammar.is(i + 1, Kind.ON) || grammar.at(i + 1).isUnit();
      default -> false;
    };
  }

  /** Whether only marks, a possessive or a time of day is left. */
  private static boolean isTail(TimeGrammar grammar, int from) {
    for (int i = from; !grammar.is(i, Kind.EDGE_OF_TEXT); i++) {
      switch (grammar.at(i).kind()) {
        case COMMA, STOP, CLOSE, CLITIC, CLOCK, CLOCK_TIME, CLOCKPART, DAYPART, TIME -> {}
        case PREPOSITION, DIGITS, NUMBER -> {
          boolean clock =
              grammar.is(i + 1, Kind.CLOCK)
                  || grammar.is(i + 1, Kind.CLOCK_TIME)
                  || grammar.is(i + 1, Kind.CLOCKPART)
                  || grammar.is(i + 2, Kind.CLOCK);
          if (!clock) {
            return false;
          }
        }
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  /** {@code since June}: from then until the anchor. */
  private static Reading upToNow(Reading reading, LocalDate anchor) {
    Interval since = reading.interval();
    if (!since.start().isBefore(anchor)) {
      return reading;
    }
    Interval interval = new Interval(since.start(), anchor, since.precision());
    return new Reading(reading.end(), interval, reading.explicitness(), Direction.PAST);
  }

  /** The one date expression of a longer phrase; empty if there are several. */
  private Optional<Reading> only(TimeTokens tokens, AnchoredCalendar calendar) {
    TimeGrammar grammar = new TimeGrammar(lexicon, tokens, calendar, TimeGrammar.Mode.RUNNING_TEXT);
    Optional<Reading> only = Optional.empty();
    for (int i = 0; i < tokens.size(); ) {
      Optional<Reading> found = grammar.read(i);
      if (found.isPresent() && only.isPresent()) {
        return Optional.empty();
      }
      only = found.isPresent() ? found : only;
      i = found.map(Reading::end).orElse(i + 1);
    }
    return only;
  }
}
