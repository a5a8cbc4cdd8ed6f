package org.dragoman.actor.imports;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/** Ids as the registry has them: a Wikidata item, or words of a-z and 0-9 joined by hyphens. */
final class Slug {
  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,14}");
  private static final int LONGEST = 80;

  private Slug() {}

  /** Whether an id is a Wikidata item's. */
  static boolean isItem(String id) {
    return ITEM.matcher(id).matches();
  }

  /** An id that is safe wherever it is used; empty where nothing of {@code raw} can stay. */
  static String of(String raw) {
    String text = raw.strip();
    if (isItem(text)) {
      return text;
    }
    String plain = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
    StringBuilder slug = new StringBuilder(plain.length());
    for (char c : Latin.PLAIN.transliterate(plain).toCharArray()) {
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(c);
      } else if (c != '\'' && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = Math.min(slug.length(), LONGEST);
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return slug.substring(0, end);
  }

  /** ICU's rules take long to load and only imports need them. */
  private static final class Latin {
    static final Transliterator PLAIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
  }
}
