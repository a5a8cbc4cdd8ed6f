package org.dragoman.report;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A day as it stands in a text: {@code "May 15"}, {@code "4th March, 2024"}, {@code "2024-03-04"}.
 *
 * <p>Read by a scanner that looks at each character at most a few times, never by a pattern that
 * could go back and forth over a long line.
 *
 * @param end where in the text the date ends
 * @param year the year, if written
 */
record WrittenDate(int end, OptionalInt year, int month, int day) {
  private static final Locale LANGUAGE = Locale.ENGLISH;
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Set<String> WEEKDAYS = new HashSet<>();

  static {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(LANGUAGE);
      MONTHS.put(name, month.getValue());
      MONTHS.put(name.substring(0, 3), month.getValue());
    }
    MONTHS.put("sept", Month.SEPTEMBER.getValue());
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(LANGUAGE);
      WEEKDAYS.add(name);
      for (int length = 3; length <= 5; length++) {
        WEEKDAYS.add(name.substring(0, length));
      }
    }
  }

  /** The whole date, where the year is written. */
  Optional<LocalDate> full() {
    return year.isPresent()
        ? Optional.of(LocalDate.of(year.getAsInt(), month, day))
        : Optional.empty();
  }

  /** The date; one without year is the one of its kind nearest to {@code reference}. */
  LocalDate near(LocalDate reference) {
    if (year.isPresent()) {
      return full().orElseThrow();
    }
    return Stream.of(-1, 0, 1)
        .map(by -> YearMonth.of(reference.getYear() + by, month))
        .filter(m -> m.isValidDay(day))
        .map(m -> m.atDay(day))
        .min(Comparator.comparingLong(d -> Math.abs(d.toEpochDay() - reference.toEpochDay())))
        .orElseGet(() -> YearMonth.of(reference.getYear(), month).atEndOfMonth());
  }

  /** The date that a whole value says, as in metadata; a time of day may follow. */
  static Optional<LocalDate> parse(String value) {
    String text = value.strip();
    if (text.length() >= 8 && digits(text, 0) == 8 && !isDigitAt(text, 8)) {
      return date(
              8,
              Integer.parseInt(text.substring(0, 4)),
              Integer.parseInt(text.substring(4, 6)),
              Integer.parseInt(text.substring(6, 8)))
          .flatMap(WrittenDate::full);
    }
    return at(text, 0).flatMap(WrittenDate::full);
  }

  /** The first full date within the first characters of a short text ("Published: 4 May 2024"). */
  static Optional<LocalDate> find(String text) {
    int window = Math.min(text.length(), 100);
    for (int i = 0; i < window; i++) {
      if (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) {
        Optional<LocalDate> date = at(text, i).flatMap(WrittenDate::full);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** The date that starts at {@code start}, a day of the week before it included. */
  static Optional<WrittenDate> at(CharSequence text, int start) {
    int i = skipWeekday(text, start);
    if (isDigitAt(text, i)) {
      Optional<WrittenDate> numeric = numeric(text, i);
      return numeric.isPresent() ? numeric : dayFirst(text, i);
    }
    return monthFirst(text, i);
  }

  private static int skipWeekday(CharSequence text, int start) {
    int end = letters(text, start);
    if (end - start < 3 || end - start > 9) {
      return start;
    }
    String word = text.subSequence(start, end).toString().toLowerCase(LANGUAGE);
    return WEEKDAYS.contains(word) ? skip(text, end, ".,") : start;
  }

  /** 2024-03-04, 2024/3/4, 04.03.2024, and 25/03/2024 where only one reading is possible. */
  private static Optional<WrittenDate> numeric(CharSequence text, int start) {
    int[] number = new int[3];
    int[] width = new int[3];
    int i = start;
    char separator = 0;
    for (int n = 0; n < 3; n++) {
      width[n] = digits(text, i);
      if (width[n] == 0 || width[n] > 4) {
        return Optional.empty();
      }
      number[n] = Integer.parseInt(text.subSequence(i, i + width[n]).toString());
      i += width[n];
      if (n < 2) {
        if (i >= text.length() || "-/.".indexOf(text.charAt(i)) < 0) {
          return Optional.empty();
        }
        if (n == 1 && text.charAt(i) != separator) {
          return Optional.empty();
        }
        separator = text.charAt(i);
        i++;
      }
    }
    if (width[0] == 4 && width[1] <= 2 && width[2] <= 2) {
      return date(i, number[0], number[1], number[2]);
    }
    if (width[0] > 2 || width[1] > 2 || width[2] != 4) {
      return Optional.empty();
    }
    // With stops or dashes the day comes first everywhere; with slashes it depends on the country.
    if (separator == '/' && number[0] <= 12) {
      return number[1] > 12 ? date(i, number[2], number[0], number[1]) : Optional.empty();
    }
    return date(i, number[2], number[1], number[0]);
  }

  private static Optional<WrittenDate> dayFirst(CharSequence text, int start) {
    int width = digits(text, start);
    if (width > 2) {
      return Optional.empty();
    }
    int day = Integer.parseInt(text.subSequence(start, start + width).toString());
    int i = skip(text, skipOrdinal(text, start + width), "-");
    int end = letters(text, i);
    OptionalInt month = month(text, i, end);
    return month.isEmpty() ? Optional.empty() : withYear(text, end, month.getAsInt(), day);
  }

  private static Optional<WrittenDate> monthFirst(CharSequence text, int start) {
    int end = letters(text, start);
    OptionalInt month = month(text, start, end);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int i = skip(text, end, ".");
    int width = digits(text, i);
    if (width == 0 || width > 2 || i == end) {
      return Optional.empty();
    }
    int day = Integer.parseInt(text.subSequence(i, i + width).toString());
    return withYear(text, skipOrdinal(text, i + width), month.getAsInt(), day);
  }

  private static Optional<WrittenDate> withYear(CharSequence text, int end, int month, int day) {
    int i = skip(text, end, ".,-");
    if (i > end && digits(text, i) == 4) {
      return date(i + 4, Integer.parseInt(text.subSequence(i, i + 4).toString()), month, day);
    }
    // "Wed May 15 10:00:00 GMT 2024" and the like are for machines, and come as metadata.
    boolean valid = day >= 1 && day <= Month.of(month).maxLength();
    return valid
        ? Optional.of(new WrittenDate(end, OptionalInt.empty(), month, day))
        : Optional.empty();
  }

  private static Optional<WrittenDate> date(int end, int year, int month, int day) {
    if (year < 1000) {
      return Optional.empty();
    }
    try {
      LocalDate.of(year, month, day);
      return Optional.of(new WrittenDate(end, OptionalInt.of(year), month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static OptionalInt month(CharSequence text, int start, int end) {
    if (end - start < 3 || end - start > 9) {
      return OptionalInt.empty();
    }
    String word = text.subSequence(start, end).toString().toLowerCase(LANGUAGE);
    Integer month = MONTHS.get(word);
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  private static int skipOrdinal(CharSequence text, int i) {
    int end = letters(text, i);
    String letters = text.subSequence(i, end).toString();
    return switch (letters) {
      case "st", "nd", "rd", "th" -> end;
      default -> i;
    };
  }

  /** Past blanks and at most one of each of {@code marks}. */
  private static int skip(CharSequence text, int i, String marks) {
    int end = i;
    int limit = Math.min(text.length(), i + 8);
    while (end < limit && (isBlank(text.charAt(end)) || marks.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F';
  }

  private static boolean isDigitAt(CharSequence text, int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private static int digits(CharSequence text, int start) {
    int i = start;
    while (i - start < 9 && isDigitAt(text, i)) {
      i++;
    }
    return i - start;
  }

  private static int letters(CharSequence text, int start) {
    int i = start;
    while (i < text.length() && i - start < 12 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
