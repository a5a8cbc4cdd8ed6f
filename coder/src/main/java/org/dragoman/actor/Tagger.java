package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.Item.Type;
import org.dragoman.model.MentionKind;
import org.dragoman.place.CountryName;
import org.dragoman.place.NameIndex;

/**
 * Cuts a mention into {@link Item}s: the longest phrases of the lexicon, names, and what joins
 * them.
 */
final class Tagger {

  private final Lexicon lexicon;
  private final PersonIndex persons;
  private final Set<String> determiners;
  private final Set<String> prepositions;
  private final Set<String> quantities;
  private final Set<String> counting;
  private final Set<String> behind;
  private final Set<String> opposed;
  private final Set<String> portfolios;

  Tagger(Lexicon lexicon, PersonIndex persons) {
    this.lexicon = lexicon;
    this.persons = persons;
    WordSets functions = new WordSets("function_words.tsv", "part");
    determiners = functions.of("determiner");
    prepositions = functions.of("preposition");
    quantities = functions.of("quantity");
    counting = functions.of("counting");
    behind = functions.of("behind");
    opposed = functions.of("opposed");
    portfolios = functions.of("portfolio");
  }

  List<Item> tag(String text, MentionKind kind) {
    List<Word> words = lexicon.words(text);
    List<Item> items = new ArrayList<>(words.size());
    int i = 0;
    while (i < words.size()) {
      i = next(text, words, i, items, kind);
    }
    if (kind == MentionKind.PER) {
      foldIntoNames(items);
    }
    return items;
  }

  private int next(String text, List<Word> words, int i, List<Item> items, MentionKind kind) {
    Word word = words.get(i);
    if (word.isMark()) {
      Type type = word.key().equals(Word.COMMA) ? Type.COMMA : Type.POSSESSIVE;
      items.add(item(type, text, words, i, 1, Optional.empty(), Optional.empty()));
      return i + 1;
    }
    Optional<Lexicon.Match> match = lexicon.longest(words, i);
    int longest = match.map(Lexicon.Match::words).orElse(0);
    int name = wholeName(words, i, kind);
    // "Heydar Aliyev Foundation" is no person
    if (name > 0 && longest <= name) {
      for (int n = i; n < i + name; n++) {
        items.add(item(Type.NAME, text, words, n, 1, Optional.empty(), Optional.empty()));
      }
      return i + name;
    }
    if (longest > 1) {
      return add(text, words, i, match.get(), items);
    }
    String key = word.key();
    if (word.isCapitalised() && key.length() == 1 && !key.equals("a")) {
      items.add(item(Type.NAME, text, words, i, 1, Optional.empty(), Optional.empty()));
      return i + 1;
    }
    Type function = function(words, i, items);
    if (function != Type.WORD) {
      items.add(item(function, text, words, i, 1, Optional.empty(), Optional.empty()));
      return i + 1;
    }
    if (match.isPresent() && isRealSense(match.get().entry(), words, i)) {
      return add(text, words, i, match.get(), items);
    }
    boolean particle = PersonIndex.isParticle(key) && isBeforeName(words, i + 1);
    boolean second =
        kind == MentionKind.PER
            && word.glued()
            && !behind.contains(key)
            && !items.isEmpty()
            && items.get(items.size() - 1).is(Type.NAME);
    boolean portfolio =
        portfolios.contains(key)
            && !items.isEmpty()
            && (items.get(items.size() - 1).is(Type.PREPOSITION)
                || portfolios.contains(items.get(items.size() - 1).words()));
    Type type = !portfolio && (word.isCapitalised() || particle || second) ? Type.NAME : Type.WORD;
    items.add(item(type, text, words, i, 1, Optional.empty(), Optional.empty()));
    return i + 1;
  }

  /** Whether a name goes on: "van der Linden". */
  private static boolean isBeforeName(List<Word> words, int next) {
    int i = next;
    while (i < words.size() && PersonIndex.isParticle(words.get(i).key())) {
      i++;
    }
    return i < words.size() && words.get(i).isCapitalised() && !words.get(i).isMark();
  }

  /** How many words from here are a registered person's whole name; 0 if none. */
  private int wholeName(List<Word> words, int from, MentionKind kind) {
    if (kind != MentionKind.PER && kind != MentionKind.ORG && kind != MentionKind.ROLE
        || !words.get(from).isCapitalised()) {
      return 0;
    }
    int end = from + 1;
    while (end < words.size()
        && end < from + 5
        && !words.get(end).isMark()
        && (words.get(end).isCapitalised()
            || words.get(end).glued()
            || words.get(end).key().equals("of")
            || PersonIndex.isParticle(words.get(end).key()))) {
      end++;
    }
    return end - from < 2
        ? 0
        : persons.wholeLength(words.subList(from, end).stream().map(Word::text).toList());
  }

  private Type function(List<Word> words, int i, List<Item> items) {
    String key = words.get(i).key();
    boolean last = i + 1 == words.size();
    if (key.equals("and") || key.equals("&") || key.equals("or")) {
      return Type.AND;
    }
    if (words.get(i).glued()) {
      return Type.WORD;
    }
    if (Character.isDigit(key.charAt(0)) || quantities.contains(key) && !last) {
      return Type.QUANTITY;
    }
    if (determiners.contains(key) && !last) {
      return Type.DETERMINER;
    }
    boolean counts = counting.contains(key) && i + 2 < words.size();
    if (counts && words.get(i + 1).key().equals("of") && !words.get(i + 2).isCapitalised()) {
      return Type.QUANTITY;
    }
    boolean capital = words.get(i).isCapitalised() && !items.isEmpty();
    return prepositions.contains(key) && !capital ? Type.PREPOSITION : Type.WORD;
  }

  /**
   * Whether a single word has its sense from the lexicon here, and is no name or half a compound.
   */
  private boolean isRealSense(Lexicon.Entry entry, List<Word> words, int i) {
    boolean joined = i + 1 < words.size() && words.get(i + 1).glued();
    if (joined && behind.contains(words.get(i + 1).key())) {
      return false;
    }
    boolean against = words.get(i).glued() && i > 0 && opposed.contains(words.get(i - 1).key());
    if (against) {
      return false;
    }
    boolean country = entry.isCountry() || !entry.bodies.isEmpty();
    String text = words.get(i).text();
    return !country
        || words.get(i).isCapitalised()
        || !entry.nouns.isEmpty()
        || entry.bodies.stream().anyMatch(b -> b.name().equals(text));
  }

  private int add(String text, List<Word> words, int i, Lexicon.Match match, List<Item> items) {
    Lexicon.Entry entry = match.entry();
    int n = match.words();
    Optional<Lexicon.Entry> found = Optional.of(entry);
    Optional<Noun> noun = entry.nouns.stream().findFirst();
    Type type;
    boolean capital = words.get(i).isCapitalised();
    int after = i + n;
    if (entry.title.isPresent() && isTitle(entry, words, after, capital)) {
      type = Type.TITLE;
    } else if (entry.isCountry() && (capital || noun.isEmpty())) {
      type = Type.COUNTRY;
    } else if (entry.prefix.isPresent() && isPrefix(words, after, noun)) {
      type = Type.PREFIX;
    } else if (!entry.bodies.isEmpty() && (noun.isEmpty() || capital)) {
      type = Type.BODY;
    } else if (noun.isPresent()) {
      type = Type.NOUN;
    } else if (entry.region.isPresent()) {
      type = Type.REGION;
    } else {
      type = capital ? Type.NAME : Type.WORD;
    }
    items.add(item(type, text, words, i, n, found, type == Type.NOUN ? noun : Optional.empty()));
    return after;
  }

  /** A title that is also a noun (father, general) is a title only right before a name. */
  private boolean isTitle(Lexicon.Entry entry, List<Word> words, int after, boolean capital) {
    return entry.nouns.isEmpty()
        || capital
            && entry.nouns.get(0).type() == Noun.Type.ROLE
            && after < words.size()
            && words.get(after).isCapitalised()
            && lexicon.longest(words, after).isEmpty();
  }

  /** A prefix that is also an office (deputy, chief) is a prefix only where an office follows. */
  private boolean isPrefix(List<Word> words, int after, Optional<Noun> noun) {
    if (noun.isEmpty()) {
      return true;
    }
    for (int i = after; i < words.size() && !words.get(i).isMark(); ) {
      Optional<Lexicon.Match> next = lexicon.longest(words, i);
      if (next.isEmpty()) {
        return false;
      }
      Lexicon.Entry entry = next.get().entry();
      if (!entry.nouns.isEmpty() && !entry.isCountry()) {
        return entry.nouns.get(0).type() == Noun.Type.OFFICE
            || entry.nouns.get(0).type() == Noun.Type.ROLE;
      }
      if (entry.prefix.isEmpty() && !entry.isCountry()) {
        return false;
      }
      i += next.get().words();
    }
    return false;
  }

  /**
   * In a person's mention, words that look like countries or offices but stand inside a name:
   * Israel Katz, Julie Bishop.
   */
  private static void foldIntoNames(List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean particle = i > 0 && PersonIndex.isParticle(NameIndex.fold(items.get(i - 1).text()));
      boolean nameBefore = i > 0 && items.get(i - 1).is(Type.NAME) && (!item.glued() || particle);
      boolean nameAfter =
          i + 1 < items.size() && items.get(i + 1).is(Type.NAME) && !items.get(i + 1).glued();
      boolean ends = i + 1 == items.size() || items.get(i + 1).is(Type.COMMA);
      boolean oneWord = item.words().indexOf(' ') < 0;
      boolean capital =
          Character.isUpperCase(item.text().charAt(0)) && !Word.isCapitals(item.text());
      if (!oneWord || !capital) {
        continue;
      }
      boolean fixed = i > 0 && !isOpen(items.get(i - 1));
      if (item.is(Type.COUNTRY) && isProperName(item) && nameAfter && !fixed
          || item.is(Type.COUNTRY) && nameBefore && ends
          || item.is(Type.BODY) && nameBefore && ends
          || item.is(Type.PREFIX) && nameBefore
          || item.is(Type.TITLE) && nameBefore && ends
          || item.is(Type.NOUN) && nameBefore && ends) {
        items.set(i, item.as(Type.NAME));
      }
    }
  }

  /** Whether a person's name may begin after an item: not after "of", nor after "the". */
  private static boolean isOpen(Item before) {
    return switch (before.type()) {
      case NOUN, TITLE, COMMA, NAME -> true;
      default -> false;
    };
  }

  private static boolean isProperName(Item item) {
    CountryName.Kind kind = item.entry().orElseThrow().countries.get(0).kind();
    return kind == CountryName.Kind.NAME || kind == CountryName.Kind.SEAT;
  }

  private static Item item(
      Type type,
      String text,
      List<Word> words,
      int from,
      int count,
      Optional<Lexicon.Entry> entry,
      Optional<Noun> noun) {
    Word first = words.get(from);
    int end = words.get(from + count - 1).end();
    String key = first.key();
    for (int i = from + 1; i < from + count; i++) {
      key = key + ' ' + words.get(i).key();
    }
    return new Item(
        type,
        key,
        text.substring(first.start(), end),
        first.start(),
        end,
        entry,
        noun,
        first.glued());
  }
}
