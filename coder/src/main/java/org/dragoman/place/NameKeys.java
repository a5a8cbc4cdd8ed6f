package org.dragoman.place;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Keys under which the spellings of one name meet.
 *
 * <p>The <em>normal form</em> reads the letter runs of {@code name_variants.tsv} alike, so that
 * Tokayev, Toqayev and Tokaev are one. The <em>skeleton</em> keeps the consonants of the normal
 * form and is coarser: it finds candidates that {@link #likeness} then compares.
 */
public final class NameKeys {
  private record Rule(String from, String to, boolean atStart, boolean atEnd) {}

  /** By the letter that a rule starts with, the longest first. */
  private final Rule[][] rules = new Rule[128][];

  public NameKeys() {
    Map<Character, List<Rule>> byLetter = new HashMap<>();
    for (TsvTable.Row row :
        TsvTable.beside(NameKeys.class, "name_variants.tsv", "from", "to", "where", "example")
            .rows()) {
      Rule rule =
          new Rule(
              row.cell(0), row.cell(1), row.cell(2).equals("start"), row.cell(2).equals("end"));
      byLetter.computeIfAbsent(rule.from().charAt(0), c -> new ArrayList<>()).add(rule);
    }
    byLetter.forEach(
        (letter, own) -> {
          own.sort((a, b) -> b.from().length() - a.from().length());
          rules[letter] = own.toArray(Rule[]::new);
        });
  }

  /** The normal form of one word of a name; letters of other scripts are transliterated first. */
  public String normal(String word) {
    String folded = NameIndex.fold(latin(spellOut(word)));
    StringBuilder out = new StringBuilder(folded.length());
    int i = 0;
    while (i < folded.length()) {
      Rule rule = rule(folded, i);
      if (rule != null) {
        append(out, rule.to());
        i += rule.from().length();
      } else {
        char c = folded.charAt(i);
        if (Character.isLetterOrDigit(c)) {
          single(out, c);
        }
        i++;
      }
    }
    return out.toString();
  }

  /** The consonants of a normal form, with voiced and voiceless stops of the palate as one. */
  public static String skeleton(String normal) {
    StringBuilder out = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      switch (c) {
        case 'a', 'e', 'i', 'o', 'u', 'y' -> {
          if (i == 0) {
            out.append('a');
          }
        }
        case 'h' -> {
          if (i == 0) {
            out.append('h');
          }
        }
        case 'g', 'c' -> single(out, 'k');
        case 'z' -> single(out, 's');
        case 'w' -> single(out, 'v');
        default -> single(out, c);
      }
    }
    return out.toString();
  }

  /**
   * How alike two normal forms are, 0..1. Vowels and g against k weigh half of other letters, since
   * transliteration changes them most.
   */
  public static double likeness(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    int n = a.length();
    int m = b.length();
    if (n == 0 || m == 0 || Math.abs(n - m) > 3) {
      return 0;
    }
    double[] before = new double[m + 1];
    double[] now = new double[m + 1];
    for (int j = 1; j <= m; j++) {
      before[j] = before[j - 1] + weight(b.charAt(j - 1));
    }
    for (int i = 1; i <= n; i++) {
      char x = a.charAt(i - 1);
      now[0] = before[0] + weight(x);
      for (int j = 1; j <= m; j++) {
        char y = b.charAt(j - 1);
        double change = x == y ? 0 : close(x, y) ? 0.5 : 1;
        now[j] =
            Math.min(
                before[j - 1] + change, Math.min(before[j] + weight(x), now[j - 1] + weight(y)));
      }
      double[] swap = before;
      before = now;
      now = swap;
    }
    return Math.max(0, 1 - before[m] / Math.max(n, m));
  }

  private Rule rule(String word, int at) {
    char letter = word.charAt(at);
    Rule[] own = letter < rules.length ? rules[letter] : null;
    if (own == null) {
      return null;
    }
    for (Rule rule : own) {
      if (word.startsWith(rule.from(), at)
          && (!rule.atStart() || at == 0)
          && (!rule.atEnd() || at + rule.from().length() == word.length() && at > 0)) {
        return rule;
      }
    }
    return null;
  }

  private static void append(StringBuilder out, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      single(out, letters.charAt(i));
    }
  }

  private static void single(StringBuilder out, char c) {
    if (out.length() == 0 || out.charAt(out.length() - 1) != c) {
      out.append(c);
    }
  }

  private static double weight(char c) {
    return isVowel(c) || c == 'h' ? 0.5 : 1;
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  private static boolean close(char x, char y) {
    return isVowel(x) && isVowel(y)
        || "gkc".indexOf(x) >= 0 && "gkc".indexOf(y) >= 0
        || "sz".indexOf(x) >= 0 && "sz".indexOf(y) >= 0
        || "dt".indexOf(x) >= 0 && "dt".indexOf(y) >= 0;
  }

  /** Letters whose mark tells a sound that folding would lose: ç is ch, ş is sh. */
  private static String spellOut(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return word.toLowerCase(Locale.ROOT)
            .replace("ç", "ch")
            .replace("č", "ch")
            .replace("ć", "ch")
            .replace("ş", "sh")
            .replace("ș", "sh")
            .replace("š", "sh")
            .replace("ž", "zh")
            .replace("ə", "a");
      }
    }
    return word;
  }

  private static String latin(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x370 && Character.isLetter(c) && !(c >= 0x1e00 && c < 0x1f00)) {
        return Scripts.LATIN.transliterate(word);
      }
    }
    return word;
  }

  /** ICU's rules take long to load and few reports need them. */
  private static final class Scripts {
    static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
