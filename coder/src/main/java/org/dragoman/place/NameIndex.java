package org.dragoman.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Things by their names, as news writes them.
 *
 * <p>Case, accents, kinds of apostrophe and dash, and a leading "the" do not matter. An acronym
 * (capitals, digits and dots only) is found in capitals only, with its dots or without: "US" and
 * "U.S." find the United States, "us" finds nothing. A name that news writes both ways is listed
 * both ways (NATO, Nato).
 *
 * @param <T> what the names stand for
 */
public final class NameIndex<T> {
  private static final int LONGEST_ACRONYM = 8;

  private final Map<String, List<T>> byKey;

  private NameIndex(Map<String, List<T>> byKey) {
    this.byKey = byKey;
  }

  /** All that bear a name, the most likely first; empty if none does. */
  public List<T> find(String name) {
    if (isAcronym(name)) {
      List<T> found = byKey.get(acronymKey(name));
      if (found != null) {
        return found;
      }
    }
    return byKey.getOrDefault(fold(name), List.of());
  }

  /** How many different names there are. */
  public int size() {
    return byKey.size();
  }

  /**
   * The form of a name in which case, accents, kinds of apostrophe and dash, double spaces and a
   * leading "the" no longer differ: "The Élysée" and "elysee" fold alike.
   */
  public static String fold(String name) {
    String plain = isAscii(name) ? name : unaccented(lowerCased(name));
    StringBuilder folded = new StringBuilder(plain.length());
    boolean space = true;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c <= ' ' || c == '\u00a0') {
        if (!space) {
          folded.append(' ');
          space = true;
        }
      } else {
        folded.append(Character.toLowerCase(c));
        space = false;
      }
    }
    if (space && folded.length() > 0) {
      folded.setLength(folded.length() - 1);
    }
    return folded.length() > 4 && folded.indexOf("the ") == 0
        ? folded.substring(4)
        : folded.toString();
  }

  /** What two names share that an index takes for the same: an acronym without dots, or folded. */
  public static String key(String name) {
    return isAcronym(name) ? acronymKey(name) : fold(name);
  }

  /** Whether a name is one of capitals, digits and dots only, such as UN, U.N. or G20. */
  static boolean isAcronym(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '&') {
        letters++;
      } else if (c != '.') {
        return false;
      }
    }
    return letters >= 2 && letters <= LONGEST_ACRONYM;
  }

  private static String acronymKey(String name) {
    return name.indexOf('.') < 0 ? name : name.replace(".", "");
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Before the accents go: the capital of a letter may be one that no rule for accents knows. */
  private static String lowerCased(String name) {
    char[] lower = name.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Character.toLowerCase(lower[i]);
    }
    return new String(lower);
  }

  /**
   * The letters of U+00C0 to U+017F, and of U+1E00 to U+1EFF, without their accents, a point where
   * there is none to take off: the decompositions of the Unicode Character Database. Java's own
   * normaliser takes long to load, and nearly every accent in the tables is of these.
   */
  private static final String LATIN =
      "AAAAAA.CEEEEIIII.NOOOOO..UUUUY..aaaaaa.ceeeeiiii.nooooo..uuuuy.y"
          + "AaAaAaCcCcCcCcDd..EeEeEeEeEeGgGgGgGgHh..IiIiIiIiI...JjKk.LlLlLl."
          + "...NnNnNn...OoOoOo..RrRrRrSsSsSsSsTtTt..UuUuUuUuUuUuWwYyYZzZzZz.";

  private static final String LATIN_ADDITIONAL =
      "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
          + "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
          + "WwWwWwWwWwXxXxYyZzZzZzhtwy......AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
          + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......";

  private static char bare(char c) {
    char bare = '.';
    if (c >= 0xc0 && c < 0x180) {
      bare = LATIN.charAt(c - 0xc0);
    } else if (c >= 0x1e00 && c < 0x1f00) {
      bare = LATIN_ADDITIONAL.charAt(c - 0x1e00);
    }
    return bare == '.' ? c : bare;
  }

  /** Whether a character may have parts that the two tables do not know. */
  private static boolean mayDecompose(char c) {
    boolean mark = c >= 0x2000 && c < 0x2100;
    return c >= 0x180 && c != 'ə' && !mark && bare(c) == c;
  }

  private static String unaccented(String name) {
    StringBuilder bare = new StringBuilder(name.length());
    boolean more = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      more |= mayDecompose(c);
      bare.append(bare(c));
    }
    CharSequence decomposed = more ? Normalizer.normalize(bare, Normalizer.Form.NFD) : bare;
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      switch (c) {
        case '\u2018', '\u2019', '\u02bb', '\u02bc', '\u02b9', '`' -> plain.append('\'');
        case '\u2010', '\u2011', '\u2012', '\u2013' -> plain.append('-');
        case 'ı' -> plain.append('i');
        case 'ø', 'Ø' -> plain.append('o');
        case 'ł', 'Ł' -> plain.append('l');
        case 'đ', 'Đ' -> plain.append('d');
        case 'ß' -> plain.append("ss");
        case 'æ', 'Æ' -> plain.append("ae");
        case 'ə', 'Ə' -> plain.append('a');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }

  /** Collects names; what is added first is found first. */
  public static final class Builder<T> {
    private final Map<String, List<T>> byKey = new HashMap<>();

    /** Adds a name for a thing; the same thing under the same name is kept once. */
    public Builder<T> add(String name, T thing) {
      String key = key(name);
      List<T> things = byKey.get(key);
      if (things == null) {
        byKey.put(key, List.of(thing));
      } else if (!things.contains(thing)) {
        List<T> more = new ArrayList<>(things);
        more.add(thing);
        byKey.put(key, List.copyOf(more));
      }
      return this;
    }

    public NameIndex<T> build() {
      return new NameIndex<>(new HashMap<>(byKey));
    }
  }
}
