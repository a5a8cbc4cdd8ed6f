package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.place.NameIndex;
import org.dragoman.place.NameKeys;

/**
 * The registered persons by name, whichever way it is spelt: by the whole name, by surname alone,
 * with initials or with a middle name left out.
 */
final class PersonIndex {
  /** States whose press puts the surname first: there a first word alone names the person. */
  private static final Set<String> SURNAME_FIRST =
      Set.of("CHN", "TWN", "HKG", "KOR", "PRK", "VNM", "KHM", "SGP");

  /** A person whom a name may mean; {@code score} 0..1 is that of the name alone. */
  record Candidate(Person person, double score) {}

  private record Spelling(Person person, String surname, List<String> given) {}

  private final NameKeys keys;
  private final NameWords names;
  private final Map<String, List<Person>> byWhole = new HashMap<>(8192);
  private final Set<String> wholeStarts = new HashSet<>();
  private final Map<String, List<Spelling>> bySurname = new HashMap<>(8192);

  PersonIndex(Collection<Person> persons, NameKeys keys) {
    this.keys = keys;
    this.names = new NameWords(keys);
    for (Person person : persons) {
      add(person, person.name());
      person.aliases().forEach(alias -> add(person, alias));
    }
  }

  static boolean isParticle(String folded) {
    return NameWords.isParticle(folded);
  }

  /** How many words from the first are a registered person's whole name, however spelt; or 0. */
  int wholeLength(List<String> words) {
    String first =
        NameWords.isParticle(NameIndex.fold(words.get(0))) ? "" : keys.normal(words.get(0));
    if (!first.isEmpty() && !wholeStarts.contains(opening(first))) {
      return 0;
    }
    StringBuilder whole = new StringBuilder(first);
    int longest = 0;
    for (int n = 1; n < words.size(); n++) {
      if (!NameWords.isParticle(NameIndex.fold(words.get(n)))) {
        whole.append(keys.normal(words.get(n)));
      }
      if (byWhole.containsKey(whole.toString())) {
        longest = n + 1;
      }
    }
    return longest;
  }

  /** Enough of a name's first word to rule out most words, even where a spelling splits it. */
  private static String opening(String normal) {
    return normal.length() < 3 ? normal : normal.substring(0, 3);
  }

  /** Whom a name may mean, without regard to date or office; one entry a person. */
  List<Candidate> find(List<String> words) {
    List<String> name = names.normal(words);
    if (name.isEmpty()) {
      return List.of();
    }
    Map<Person, Double> best = new LinkedHashMap<>();
    if (name.size() > 1 || words.size() > 1) {
      for (Person person : byWhole.getOrDefault(String.join("", name), List.of())) {
        best.put(person, 1.0);
      }
    }
    String surname = name.get(name.size() - 1);
    List<String> given = name.subList(0, name.size() - 1);
    for (Spelling spelling : bySurname.getOrDefault(NameKeys.skeleton(surname), List.of())) {
      double alike = surnameLikeness(surname, spelling.surname());
      if (alike > 0) {
        double score = alike * givenLikeness(given, spelling.given());
        if (score > 0) {
          best.merge(spelling.person(), score, Math::max);
        }
      }
    }
    List<Candidate> found = new ArrayList<>(best.size());
    best.forEach((person, score) -> found.add(new Candidate(person, score)));
    return found;
  }

  /**
   * How alike a surname as written and a person's are, 0..1, for names that {@link #find} missed.
   */
  double surnameLikeness(List<String> words, Person person) {
    List<String> written = names.normal(words);
    List<String> name = names.normal(NameWords.parts(person.name()));
    if (written.isEmpty() || name.isEmpty()) {
      return 0;
    }
    return NameKeys.likeness(written.get(written.size() - 1), name.get(name.size() - 1));
  }

  /** Whether a name's given names, if it has any, can be a person's. */
  boolean givenFits(List<String> words, Person person) {
    List<String> written = names.normal(words);
    List<String> name = names.normal(NameWords.parts(person.name()));
    return written.size() < 2
        || name.size() < 2
        || givenLikeness(written.subList(0, written.size() - 1), name.subList(0, name.size() - 1))
            > 0;
  }

  /** Whether two names, each given as words, can be one person's: "Tokayev" and "K. Toqayev". */
  boolean compatible(List<String> shorter, List<String> longer) {
    List<String> a = names.normal(shorter);
    List<String> b = names.normal(longer);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (String.join("", a).equals(String.join("", b))) {
      return true;
    }
    String surname = a.get(a.size() - 1);
    boolean last = surnameLikeness(surname, b.get(b.size() - 1)) > 0;
    if (a.size() == 1) {
      // Xi for Xi Jinping, but no given name for a person: a single word is a surname.
      return last
          || b.size() == 3 && surname.equals(b.get(0))
          || b.size() == 2 && b.get(0).length() <= 4 && surname.equals(b.get(0));
    }
    if (!last) {
      return false;
    }
    List<String> given = b.subList(0, b.size() - 1);
    return given.isEmpty() || givenLikeness(a.subList(0, a.size() - 1), given) > 0;
  }

  private void add(Person person, String written) {
    List<String> name = names.normal(NameWords.parts(written));
    if (name.isEmpty()) {
      return;
    }
    if (name.size() > 1) {
      put(byWhole, String.join("", name), person);
      wholeStarts.add(opening(name.get(0)));
    }
    int last = name.size() - 1;
    put(
        bySurname,
        NameKeys.skeleton(name.get(last)),
        new Spelling(person, name.get(last), List.copyOf(name.subList(0, last))));
    if (name.size() > 1
        && person.terms().stream().anyMatch(t -> SURNAME_FIRST.contains(t.code()))) {
      put(
          bySurname,
          NameKeys.skeleton(name.get(0)),
          new Spelling(person, name.get(0), List.copyOf(name.subList(1, name.size()))));
    }
  }

  private static <T> void put(Map<String, List<T>> map, String key, T value) {
    List<T> values = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!values.contains(value)) {
      values.add(value);
    }
  }

  private static double surnameLikeness(String a, String b) {
    double alike = NameKeys.likeness(a, b);
    int length = Math.min(a.length(), b.length());
    double least = length < 4 ? 1 : length < 6 ? 0.88 : 0.8;
    return alike >= least ? alike : 0;
  }

  /** How well the given names written agree with a person's; 0 where they contradict. */
  private static double givenLikeness(List<String> written, List<String> own) {
    if (written.isEmpty()) {
      return own.isEmpty() ? 0.75 : 0.7;
    }
    if (own.isEmpty()) {
      // a short form, such as Xi: the whole name has a spelling of its own
      return 0;
    }
    String whole = String.join("", own);
    double alike = NameKeys.likeness(String.join("", written), whole);
    if (alike >= 0.75) {
      return 0.8 + alike / 5;
    }
    for (String part : own) {
      if (part.length() > 2 && written.contains(part)) {
        return 0.85;
      }
    }
    String first = written.get(0);
    if (first.length() <= 2 && whole.startsWith(first.substring(0, 1))) {
      return 0.8;
    }
    boolean opens = first.length() > 2 && whole.startsWith(first);
    return opens || NameKeys.likeness(first, own.get(0)) >= 0.75 ? 0.85 : 0;
  }
}
