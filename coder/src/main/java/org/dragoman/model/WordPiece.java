package org.dragoman.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dragoman.report.Span;

/**
 * Splits a sentence into the word pieces of an uncased BERT vocabulary, keeping for each piece the
 * word it belongs to and the letter case that lower-casing hides (Devlin et al. 2019; greedy
 * longest-match-first). Twin of {@code training/wordpiece.py}.
 */
public final class WordPiece {
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int unknown;

  private WordPiece(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    this.unknown = require("[UNK]");
  }

  /** Reads a vocabulary of one piece a line; the line number from 0 is the piece's id. */
  public static WordPiece read(Reader source) throws IOException {
    Map<String, Integer> vocabulary = new HashMap<>(65536);
    BufferedReader reader = new BufferedReader(source);
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      vocabulary.put(line, vocabulary.size());
    }
    return new WordPiece(vocabulary);
  }

  /**
   * The id of a special piece such as {@code [CLS]}.
   *
   * @throws IllegalArgumentException if the vocabulary lacks it
   */
  public int require(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return id;
  }

  /**
   * The pieces of one stretch of text.
   *
   * @param ids {@code [pieces]} vocabulary ids, without {@code [CLS]} and {@code [SEP]}
   * @param cases {@code [pieces]} letter case of the piece's word: 0 lower, 1 title, 2 upper, 3
   *     digit, 4 other
   * @param words {@code [words]} spans of the words in the whole text
   * @param starts {@code [words + 1]} index of each word's first piece, closed by the number of
   *     pieces
   */
  public record Pieces(int[] ids, int[] cases, Span[] words, int[] starts) {
    public int size() {
      return ids.length;
    }

    /** The words {@code from} to {@code to} alone, piece indices starting anew. */
    Pieces slice(int from, int to) {
      int first = starts[from];
      int last = starts[to];
      int[] moved = Arrays.copyOfRange(starts, from, to + 1);
      for (int i = 0; i < moved.length; i++) {
        moved[i] -= first;
      }
      return new Pieces(
          Arrays.copyOfRange(ids, first, last),
          Arrays.copyOfRange(cases, first, last),
          Arrays.copyOfRange(words, from, to),
          moved);
    }
  }

  /** Tokenises {@code span} of {@code text}. */
  public Pieces tokenize(String text, Span span) {
    Builder out = new Builder(span.length() / 4 + 8);
    int start = -1;
    int i = span.start();
    while (i < span.end()) {
      int c = text.codePointAt(i);
      int next = Math.min(span.end(), i + Character.charCount(c));
      boolean space = isSpace(c);
      boolean mark = !space && isPunctuation(c);
      if (space || mark) {
        if (start >= 0) {
          addWord(text, start, i, out);
          start = -1;
        }
        if (mark) {
          addWord(text, i, next, out);
        }
      } else if (start < 0) {
        start = i;
      }
      i = next;
    }
    if (start >= 0) {
      addWord(text, start, span.end(), out);
    }
    return out.build();
  }

  private void addWord(String text, int start, int end, Builder out) {
    String raw = text.substring(start, end);
    int shape = caseOf(raw);
    String folded = fold(raw);
    out.word(new Span(start, end));
    int mark = out.pieces;
    boolean known = !folded.isEmpty() && folded.length() <= LONGEST_WORD;
    for (int at = 0; known && at < folded.length(); ) {
      int stop = folded.length();
      Integer id = null;
      while (stop > at) {
        String piece = folded.substring(at, stop);
        id = vocabulary.get(at == 0 ? piece : "##" + piece);
        if (id != null) {
          break;
        }
        stop--;
      }
      if (id == null) {
        known = false;
      } else {
        out.piece(id, shape);
        at = stop;
      }
    }
    if (!known) {
      out.pieces = mark;
      out.piece(unknown, shape);
    }
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean ascii = true;
    for (int i = 0; i < lower.length() && ascii; i++) {
      ascii = lower.charAt(i) < 128;
    }
    if (ascii) {
      return lower;
    }
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static int caseOf(String word) {
    int first = word.codePointAt(0);
    if (Character.isDigit(first)) {
      return 3;
    }
    if (!Character.isLetter(first)) {
      return 4;
    }
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
      i += Character.charCount(c);
    }
    if (upper == 0) {
      return 0;
    }
    if (lower == 0 && word.codePointCount(0, word.length()) > 1) {
      return 2;
    }
    return Character.isUpperCase(first) || Character.isTitleCase(first) ? 1 : 0;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > 32 && !Character.isLetterOrDigit(c) && c != 127;
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  private static final class Builder {
    private int[] ids;
    private int[] cases;
    private int pieces;
    private Span[] words;
    private int[] starts;
    private int count;

    Builder(int expected) {
      ids = new int[expected * 2];
      cases = new int[expected * 2];
      words = new Span[expected];
      starts = new int[expected + 1];
    }

    void word(Span span) {
      if (count == words.length) {
        words = Arrays.copyOf(words, count * 2);
        starts = Arrays.copyOf(starts, count * 2 + 1);
      }
      starts[count] = pieces;
      words[count++] = span;
    }

    void piece(int id, int shape) {
      if (pieces == ids.length) {
        ids = Arrays.copyOf(ids, pieces * 2);
        cases = Arrays.copyOf(cases, pieces * 2);
      }
      ids[pieces] = id;
      cases[pieces++] = shape;
    }

    Pieces build() {
      starts[count] = pieces;
      return new Pieces(
          Arrays.copyOf(ids, pieces),
          Arrays.copyOf(cases, pieces),
          Arrays.copyOf(words, count),
          Arrays.copyOf(starts, count + 1));
    }
  }
}
