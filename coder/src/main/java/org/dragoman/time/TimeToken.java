package org.dragoman.time;

/**
 * A word, number or mark as the grammar of dates sees it.
 *
 * @param value what it stands for, by kind: a number, month, day of the week, or unit's ordinal
 * @param start in the text
 * @param capital whether it begins with a capital letter
 */
record TimeToken(Kind kind, int value, int start, int end, boolean capital) {
  enum Kind {
    // Words, by the names of words.tsv.
    MONTH,
    SHORT_MONTH,
    WEEKDAY,
    SHORT_WEEKDAY,
    UNIT,
    UNITS,
    WEEKEND,
    NUMBER,
    HUNDRED,
    DOZEN,
    LARGE,
    ARTICLE,
    VAGUE_NUMBER,
    ORDINAL,
    SEASON,
    FALL,
    DAYPART,
    CLOCKPART,
    DEICTIC,
    OVERNIGHT,
    EDGE,
    LAST,
    NEXT,
    THIS,
    PAST,
    COMING,
    PREVIOUS,
    FOLLOWING,
    SAME,
    RECENT,
    VERY,
    AGO,
    LATER,
    EARLIER,
    BEFORE,
    AFTER,
    NOW,
    FROM,
    SINCE,
    BETWEEN,
    TO,
    AND,
    OF,
    THE,
    IN,
    WITHIN,
    ON,
    PREPOSITION,
    FUZZ,
    AS,
    EVE,
    TIME,
    SMALL,
    CLOCK,
    COUNTED,
    NAMED_DAY,
    DECADE,
    QUARTER_CODE,
    HALF_CODE,
    /** The first word of a name in holidays.tsv. */
    HOLIDAY,
    // Numbers: digits alone, 15th, 1990s, 14:30 or 3pm, 15.05.2025 (year * 10000 + month * 100 +
    // day), 2024-05 (year * 100 + month), 2024-W20, 2024-Q2.
    DIGITS,
    DIGITS_TH,
    DIGITS_S,
    CLOCK_TIME,
    DATE,
    YEAR_MONTH,
    YEAR_WEEK,
    YEAR_QUARTER,
    // Marks.
    COMMA,
    STOP,
    DASH,
    SLASH,
    OPEN,
    CLOSE,
    CLITIC,
    /** A word that is none of these. */
    OTHER,
    /** A mark that is none of these. */
    MARK,
    /** Before the first and after the last. */
    EDGE_OF_TEXT
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean isWeekday() {
    return kind == Kind.WEEKDAY || kind == Kind.SHORT_WEEKDAY;
  }

  boolean isMonth() {
    return kind == Kind.MONTH || kind == Kind.SHORT_MONTH;
  }

  boolean isUnit() {
    return kind == Kind.UNIT || kind == Kind.UNITS;
  }

  boolean isSeason() {
    return kind == Kind.SEASON || kind == Kind.FALL;
  }

  boolean isDayPart() {
    return kind == Kind.DAYPART || kind == Kind.CLOCKPART;
  }

  /** Digits that can be a year: four of them. */
  boolean isYear() {
    return kind == Kind.DIGITS && value >= 1000 && value < 3000 && end - start == 4;
  }

  /** Digits that can be a day of a month. */
  boolean isDay() {
    return (kind == Kind.DIGITS || kind == Kind.DIGITS_TH || kind == Kind.ORDINAL)
        && value >= 1
        && value <= 31
        && (kind != Kind.DIGITS || end - start <= 2);
  }

  Unit unit() {
    return Unit.values()[value];
  }
}
