package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.ontology.Sector;
import org.dragoman.place.Countries;
import org.dragoman.place.CountryName;
import org.dragoman.place.NameIndex;
import org.dragoman.place.TsvTable;

/**
 * Every phrase that can be part of a mention, with its senses: countries, bodies with names,
 * offices, common nouns for bodies and roles, prefixes, titles, anaphors. Immutable.
 */
final class Lexicon {
  private final Map<String, Entry> entries = new HashMap<>(1 << 15);
  private final Map<String, Integer> longest = new HashMap<>(1 << 14);
  private final Set<String> acronyms = new HashSet<>();

  /** What a prefix does to the office it stands before. */
  enum Prefix {
    FORMER,
    DEPUTY,
    ACTING,
    ELECT,
    RANK
  }

  /** A title: Mr, Gen. */
  record Title(Optional<String> gender, Optional<Sector> sector) {}

  /** A region or bloc; {@code code} may be empty. */
  record Region(String name, String code, String kind) {}

  /** A word that refers back. */
  record Anaphor(boolean plural, Optional<String> gender, String refers) {}

  /** The senses of one phrase; most have one. */
  static final class Entry {
    List<CountryName> countries = List.of();
    List<Body> bodies = List.of();
    List<Noun> nouns = List.of();
    Optional<Prefix> prefix = Optional.empty();
    Optional<Title> title = Optional.empty();
    Optional<Region> region = Optional.empty();
    Optional<Anaphor> anaphor = Optional.empty();

    boolean isCountry() {
      return !countries.isEmpty();
    }
  }

  /** An entry found, and how many words it took. */
  record Match(Entry entry, int words) {}

  Lexicon(Countries countries, RegistryTables tables) {
    addCountries(countries);
    for (Body body : tables.bodies()) {
      addBody(body.name(), body, tables);
      body.aliases().forEach(alias -> addBody(alias, body, tables));
    }
    for (TsvTable.Row row : read("offices.tsv", "phrase", "sector", "kind", "takes", "code")) {
      addNoun(Noun.Type.OFFICE, row, row.cell(2), taking(row.cell(3)), row.cell(4));
    }
    for (TsvTable.Row row : read("body_nouns.tsv", "phrase", "sector", "kind")) {
      addNoun(Noun.Type.BODY, row, row.cell(2), Noun.Taking.OWN, "");
    }
    for (TsvTable.Row row : read("roles.tsv", "phrase", "sector", "takes")) {
      addNoun(Noun.Type.ROLE, row, "", taking(row.cell(2)), "");
    }
    for (TsvTable.Row row : read("prefixes.tsv", "phrase", "effect")) {
      entry(row.cell(0)).prefix = Optional.of(Prefix.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
    }
    for (TsvTable.Row row : read("titles.tsv", "title", "gender", "sector")) {
      Optional<Sector> sector =
          row.cell(2).isEmpty() ? Optional.empty() : Optional.of(Sector.valueOf(row.cell(2)));
      entry(row.cell(0)).title = Optional.of(new Title(Genders.named(row.cell(1)), sector));
    }
    for (TsvTable.Row row : read("regions.tsv", "name", "code", "kind")) {
      entry(row.cell(0)).region = Optional.of(new Region(row.cell(0), row.cell(1), row.cell(2)));
    }
    for (TsvTable.Row row : read("anaphors.tsv", "word", "number", "gender", "refers")) {
      boolean plural = row.cell(1).equals("several");
      Entry entry = entry(row.cell(0));
      entry.anaphor = Optional.of(new Anaphor(plural, Genders.named(row.cell(2)), row.cell(3)));
      if (entry.nouns.isEmpty()) {
        entry.nouns =
            List.of(
                new Noun(
                    Noun.Type.ANAPHOR,
                    row.cell(0),
                    Optional.of(row.cell(3).equals("people") ? Sector.CVL : Sector.GOV),
                    row.cell(3),
                    Noun.Taking.OWN,
                    Optional.empty(),
                    plural));
      }
    }
  }

  /** Cuts a text into words as this lexicon spells them. */
  List<Word> words(String text) {
    return Word.cut(text, acronyms::contains);
  }

  /** The longest phrase that starts at a word. */
  Optional<Match> longest(List<Word> words, int from) {
    Integer most = longest.get(words.get(from).key());
    if (most == null) {
      return Optional.empty();
    }
    int limit = Math.min(most, words.size() - from);
    StringBuilder phrase = new StringBuilder(words.get(from).key());
    int[] ends = new int[limit];
    ends[0] = phrase.length();
    int count = 1;
    for (; count < limit; count++) {
      phrase.append(' ').append(words.get(from + count).key());
      ends[count] = phrase.length();
    }
    for (int n = count; n > 0; n--) {
      phrase.setLength(ends[n - 1]);
      Entry entry = entries.get(phrase.toString());
      if (entry != null) {
        return Optional.of(new Match(entry, n));
      }
    }
    return Optional.empty();
  }

  /** The common noun for a body that folded words are. */
  Optional<Noun> bodyNoun(String phrase) {
    Entry entry = entries.get(phrase);
    return entry == null
        ? Optional.empty()
        : entry.nouns.stream().filter(n -> n.type() == Noun.Type.BODY).findFirst();
  }

  /** What a word in the form of {@link Word#key} tells as a title. */
  Optional<Title> title(String key) {
    Entry entry = entries.get(key);
    return entry == null ? Optional.empty() : entry.title;
  }

  /** The table of words that stand for others, by folded word. */
  Optional<Anaphor> anaphor(String word) {
    Entry entry = entries.get(word);
    return entry == null ? Optional.empty() : entry.anaphor;
  }

  static List<TsvTable.Row> read(String name, String... columns) {
    return TsvTable.beside(Lexicon.class, name, columns).rows();
  }

  private void addCountries(Countries countries) {
    // Countries lists no names of parts and predecessors, so the table itself is asked.
    TsvTable table = TsvTable.beside(Countries.class, "countries.tsv", COUNTRY_COLUMNS);
    for (TsvTable.Row row : table.rows()) {
      for (int column : new int[] {2, 3, 4, 5, 6, 7, 8}) {
        for (String marked : row.list(column)) {
          String name = Countries.unmarked(marked);
          Entry entry = entry(name);
          if (entry.countries.isEmpty()) {
            entry.countries = countries.byName(name);
          }
        }
      }
    }
  }

  private static final String[] COUNTRY_COLUMNS = {
    "code",
    "cow",
    "name",
    "official",
    "aliases",
    "adjectives",
    "peoples",
    "capital",
    "seats",
    "iso2",
    "recognition",
    "from",
    "to"
  };

  private void addBody(String name, Body body, RegistryTables tables) {
    Entry entry = entry(name);
    if (entry.bodies.isEmpty()) {
      entry.bodies = List.of(body);
    } else if (!entry.bodies.contains(body)) {
      // The registry knows which of several is the likelier.
      List<Body> named = new ArrayList<>(tables.bodiesNamed(name));
      entry.bodies.stream().filter(b -> !named.contains(b)).forEach(named::add);
      entry.bodies = List.copyOf(named);
    }
  }

  private static Noun.Taking taking(String cell) {
    return cell.isEmpty() ? Noun.Taking.OWN : Noun.Taking.valueOf(cell.toUpperCase(Locale.ROOT));
  }

  private void addNoun(
      Noun.Type type, TsvTable.Row row, String kind, Noun.Taking taking, String code) {
    String phrase = row.cell(0);
    Optional<Sector> sector = Optional.of(Sector.valueOf(row.cell(1)));
    Optional<String> own = code.isEmpty() ? Optional.empty() : Optional.of(code);
    String lemma = NameIndex.fold(phrase);
    add(phrase, new Noun(type, lemma, sector, kind, taking, own, false));
    String plural = Plurals.of(lemma);
    if (!plural.equals(lemma)) {
      add(plural, new Noun(type, lemma, sector, kind, taking, own, true));
    }
  }

  private void add(String phrase, Noun noun) {
    Entry entry = entry(phrase);
    if (entry.nouns.stream().noneMatch(n -> n.type() == noun.type())) {
      List<Noun> nouns = new ArrayList<>(entry.nouns);
      nouns.add(noun);
      entry.nouns = List.copyOf(nouns);
    }
  }

  private Entry entry(String phrase) {
    String simple = simpleKey(phrase);
    if (!simple.isEmpty()) {
      int space = simple.indexOf(' ');
      int count = 1;
      for (int at = space; at >= 0; at = simple.indexOf(' ', at + 1)) {
        count++;
      }
      longest.merge(space < 0 ? simple : simple.substring(0, space), count, Math::max);
      return entries.computeIfAbsent(simple, k -> new Entry());
    }
    List<Word> words = Word.cut(phrase, capitals -> true);
    if (words.size() > 1 && words.get(0).key().equals("the")) {
      words = words.subList(1, words.size());
    }
    for (Word word : words) {
      if (Word.isCapitals(word.key())) {
        acronyms.add(word.key());
      }
    }
    longest.merge(words.get(0).key(), words.size(), Math::max);
    return entries.computeIfAbsent(key(words), k -> new Entry());
  }

  /**
   * The key of a phrase of plain letters, spaces and hyphens without an acronym, as nearly all are,
   * got without cutting it into words; empty for any other.
   */
  private static String simpleKey(String phrase) {
    StringBuilder key = new StringBuilder(phrase.length());
    int capitals = 0;
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      boolean capital = c >= 'A' && c <= 'Z';
      if (capital) {
        capitals++;
        key.append((char) (c + 'a' - 'A'));
      } else if (c >= 'a' && c <= 'z') {
        key.append(c);
      } else if (c == ' ' || c == '-') {
        key.append(' ');
        capitals = 0;
      } else {
        return "";
      }
      if (capitals > 1) {
        return "";
      }
    }
    return key.indexOf("the ") == 0 ? "" : key.toString();
  }

  private static String key(List<Word> words) {
    if (words.size() == 1) {
      return words.get(0).key();
    }
    StringBuilder key = new StringBuilder();
    for (Word word : words) {
      if (key.length() > 0) {
        key.append(' ');
      }
      key.append(word.key());
    }
    return key.toString();
  }
}
