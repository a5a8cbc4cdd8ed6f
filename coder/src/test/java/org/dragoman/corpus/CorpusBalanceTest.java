package org.dragoman.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.dragoman.model.Trigger;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.Mode;
import org.dragoman.ontology.Ontology;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the corpus promises as a whole: size, balance, and that no passage is another's double. */
class CorpusBalanceTest {
  /** Words in a row that two passages are compared by. */
  private static final int GRAM = 5;

  private static List<Passage> passages;
  private static List<Trigger> triggers;

  @BeforeAll
  static void read() throws IOException {
    passages = new ArrayList<>();
    CorpusReader reader = new CorpusReader(Ontology.PLOVER);
    try (Stream<Path> files = Files.list(Path.of("../corpus/en"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        passages.addAll(reader.read(file, fault -> {}));
      }
    }
    triggers = passages.stream().flatMap(p -> p.triggers().stream()).toList();
  }

  @Test
  void the_corpus_is_large_and_much_of_it_tells_several_events_or_none() {
    assertThat(passages).hasSizeGreaterThanOrEqualTo(6000);
    assertThat(share(passages.stream().filter(p -> p.triggers().size() > 1).count()))
        .isGreaterThanOrEqualTo(0.25);
    assertThat(share(passages.stream().filter(p -> p.triggers().isEmpty()).count()))
        .isGreaterThanOrEqualTo(0.20);
  }

  private static double share(long count) {
    return (double) count / passages.size();
  }

  @Test
  void every_type_mode_and_auxiliary_mode_has_its_examples() {
    Map<EventType, Long> types =
        triggers.stream().collect(Collectors.groupingBy(Trigger::type, Collectors.counting()));
    Map<Mode, Long> modes =
        triggers.stream()
            .flatMap(t -> t.mode().stream())
            .collect(Collectors.groupingBy(m -> m, Collectors.counting()));
    Map<AuxiliaryMode, Long> auxiliary =
        triggers.stream()
            .flatMap(t -> t.auxiliaryModes().stream())
            .collect(Collectors.groupingBy(a -> a, Collectors.counting()));
    SoftAssertions.assertSoftly(
        softly -> {
          for (EventType type : Ontology.PLOVER.types()) {
            softly
                .assertThat(types.getOrDefault(type, 0L))
                .as(type.code())
                .isGreaterThanOrEqualTo(250L);
          }
          for (Mode mode : Ontology.PLOVER.modes()) {
            softly
                .assertThat(modes.getOrDefault(mode, 0L))
                .as(mode.type() + " " + mode.code())
                .isGreaterThanOrEqualTo(25L);
          }
          for (AuxiliaryMode mode : AuxiliaryMode.values()) {
            softly
                .assertThat(auxiliary.getOrDefault(mode, 0L))
                .as(mode.name())
                .isGreaterThanOrEqualTo(250L);
          }
        });
  }

  /**
   * Two passages are near-duplicates when half of the shorter one's runs of five words stand in the
   * other (resemblance by shingles, Broder 1997).
   */
  @Test
  void hardly_any_passage_is_the_near_duplicate_of_another() {
    Map<String, List<Integer>> byGram = new HashMap<>();
    List<Set<String>> grams = new ArrayList<>();
    Set<String> doubles = new HashSet<>();
    for (int i = 0; i < passages.size(); i++) {
      Set<String> own = grams(passages.get(i).text());
      Map<Integer, Integer> shared = new HashMap<>();
      for (String gram : own) {
        List<Integer> others = byGram.computeIfAbsent(gram, g -> new ArrayList<>());
        others.forEach(o -> shared.merge(o, 1, Integer::sum));
        others.add(i);
      }
      grams.add(own);
      for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
        int shorter = Math.min(own.size(), grams.get(other.getKey()).size());
        if (2 * other.getValue() >= shorter) {
          doubles.add(passages.get(i).id());
        }
      }
    }
    assertThat(share(doubles.size())).as("near-duplicates: " + doubles).isLessThan(0.02);
  }

  private static Set<String> grams(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + GRAM <= words.length; i++) {
      grams.add(String.join(" ", List.of(words).subList(i, i + GRAM)));
    }
    return grams;
  }
}
