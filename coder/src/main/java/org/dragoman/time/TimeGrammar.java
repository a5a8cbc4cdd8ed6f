package org.dragoman.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.dragoman.time.TimeToken.Kind;

/**
 * The grammar of date expressions over the tokens of one sentence, seen from one anchor.
 *
 * <p>A rule looks at the tokens from some index on and answers the longest reading that begins
 * there. Rules are grouped by what they need: {@link DateGrammar} the calendar, {@link
 * RelativeGrammar} the anchor, {@link PartGrammar} another reading to take a part of.
 */
final class TimeGrammar {
  /** Of running text a bare year, month or season is read only behind a word that asks for one. */
  enum Mode {
    RUNNING_TEXT,
    EXPRESSION
  }

  private final TimeTokens tokens;
  private final AnchoredCalendar calendar;
  private final Mode mode;
  private final DateGrammar dates;
  private final RelativeGrammar relative;
  private final PartGrammar parts;

  TimeGrammar(TimeLexicon lexicon, TimeTokens tokens, AnchoredCalendar calendar, Mode mode) {
    this.tokens = tokens;
    this.calendar = calendar;
    this.mode = mode;
    this.dates = new DateGrammar(this, lexicon);
    this.relative = new RelativeGrammar(this);
    this.parts = new PartGrammar(this);
  }

  TimeToken at(int i) {
    return tokens.at(i);
  }

  boolean is(int i, Kind kind) {
    return tokens.at(i).kind() == kind;
  }

  TimeTokens tokens() {
    return tokens;
  }

  AnchoredCalendar calendar() {
    return calendar;
  }

  LocalDate anchor() {
    return calendar.anchor();
  }

  boolean isRunningText() {
    return mode == Mode.RUNNING_TEXT;
  }

  DateGrammar dates() {
    return dates;
  }

  RelativeGrammar relative() {
    return relative;
  }

  /** The longest reading that begins at token {@code i}. */
  Optional<Reading> read(int i) {
    return canBegin(i)
        ? longest(i, dates::read, relative::read, parts::read).map(this::withDayPart)
        : Optional.empty();
  }

  /** Whether any rule begins so; spares the trial of all of them at most words. */
  private boolean canBegin(int i) {
    return switch (at(i).kind()) {
      case OTHER, MARK, COMMA, STOP, CLOSE, OPEN, SLASH, DASH, EDGE_OF_TEXT -> false;
      case AND, OF, ON, TO, FROM, SINCE, BETWEEN, BEFORE, AFTER, PREPOSITION, AS, AGO, NOW -> false;
      case COUNTED, LARGE, HUNDRED, VERY, TIME, CLOCK -> false;
      case NAMED_DAY, HOLIDAY -> at(i).capital();
      case THE, ARTICLE, IN, WITHIN, FUZZ, SAME, THIS, LAST, NEXT, PAST ->
          switch (at(i + 1).kind()) {
            case OTHER, MARK, COMMA, STOP, CLOSE, OPEN, SLASH, EDGE_OF_TEXT, COUNTED, THE -> false;
            default -> true;
          };
      default -> true;
    };
  }

  /** A whole day, week, month, season or year, as an expression may take a part of it. */
  Optional<Reading> period(int i) {
    return longest(i, dates::read, relative::read);
  }

  @SafeVarargs
  final Optional<Reading> longest(int i, IntFunction<Optional<Reading>>... rules) {
    Optional<Reading> best = Optional.empty();
    for (IntFunction<Optional<Reading>> rule : rules) {
      Optional<Reading> found = rule.apply(i);
      if (found.isPresent() && (best.isEmpty() || found.get().end() > best.get().end())) {
        best = found;
      }
    }
    return best;
  }

  /** Whether a word before token {@code i} lets a bare month, year or season be one. */
  boolean isIntroduced(int i) {
    return switch (at(i - 1).kind()) {
      case IN,
          WITHIN,
          SINCE,
          FROM,
          BETWEEN,
          TO,
          PREPOSITION,
          BEFORE,
          AFTER,
          OF,
          EDGE,
          LATER,
          EARLIER,
          OPEN ->
          true;
      case THE -> isIntroduced(i - 1);
      case PAST -> !is(i - 2, Kind.THE);
      // as early as March, as long ago as 1992
      case AS -> is(i - 3, Kind.AS) || is(i - 4, Kind.AS);
      case DASH -> is(i - 2, Kind.EDGE);
      default -> false;
    };
  }

  /** {@code Tuesday evening}, {@code yesterday at noon}: the part of the day changes no date. */
  private Reading withDayPart(Reading reading) {
    if (reading.interval().precision() != Precision.DAY) {
      return reading;
    }
    return at(reading.end()).isDayPart() ? reading.upTo(reading.end() + 1) : reading;
  }

  /** A mark or word between the ends of a range. */
  boolean isRangeMark(int i) {
    return switch (at(i).kind()) {
      case DASH, TO, AND, SLASH -> true;
      default -> false;
    };
  }
}
