package org.dragoman.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.model.Argument;
import org.dragoman.model.ArgumentRole;
import org.dragoman.model.Mention;
import org.dragoman.model.Trigger;
import org.dragoman.ontology.AuxiliaryMode;
import org.dragoman.ontology.Context;
import org.dragoman.ontology.EventType;
import org.dragoman.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusReaderTest {
  @TempDir Path folder;

  private final List<String> faults = new ArrayList<>();

  private List<Passage> read(String text) throws IOException {
    Path file = folder.resolve("batch.txt");
    Files.writeString(file, text);
    return new CorpusReader(Ontology.PLOVER).read(file, faults::add);
  }

  @Test
  void a_passage_becomes_mentions_and_triggers_with_their_arguments() throws IOException {
    List<Passage> passages =
        read(
            """
            # a comment
            [a PER Premier Ana Sol] will <1 CONSULT visit> [b GPE Peru] in [t TIME June], [ORG Andina] says.
            1 actor=a recipient=b date=t mode=visit aux=future ctx=diplomatic,economic
            """);
    Passage passage = passages.get(0);
    assertThat(passage.text()).isEqualTo("Premier Ana Sol will visit Peru in June, Andina says.");
    Trigger visit = passage.triggers().get(0);
    assertThat(visit.span().of(passage.text())).isEqualTo("visit");
    assertThat(visit.type()).isEqualTo(EventType.CONSULT);
    assertThat(visit.mode()).map(Object::toString).hasValue("visit");
    assertThat(visit.auxiliaryModes()).containsExactly(AuxiliaryMode.FUTURE);
    assertThat(visit.contexts()).containsOnlyKeys(Context.DIPLOMATIC, Context.ECONOMIC);
    assertThat(visit.in(ArgumentRole.RECIPIENT))
        .extracting(m -> m.span().of(passage.text()))
        .containsExactly("Peru");
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[a PER Ana <1 CONSULT met> [b PER Bo]|nested",
        "[a DOG Ana] slept.|unknown kind DOG",
        "[a PER Ana] <1 DANCE danced>.\\n1 actor=a|unknown type DANCE",
        "[a PER Ana] <1 CONSULT met> Bo.|no event line for trigger 1",
        "[a PER Ana] <1 CONSULT met> Bo.\\n1 actor=b|no mention b",
        "[a PER Ana] <1 AID helped>.\\n1 actor=a mode=visit|AID has no mode visit",
        "[a PER Ana] <1 AID helped>.\\n1 actor=a ctx=fun|unknown value fun",
        "[a PER Ana] and [a PER Bo] slept.|mention id a twice",
        "Ana] slept.|stray"
      })
  void a_broken_passage_is_named_and_the_next_is_read(String broken, String message)
      throws IOException {
    List<Passage> passages =
        read(broken.replace("\\n", "\n") + "\n\n[PER Bo] slept in [LOC Lima].\n");
    assertThat(faults)
        .singleElement()
        .asString()
        .containsPattern("batch\\.txt: line [12]: ")
        .contains(message);
    assertThat(passages).singleElement().extracting(Passage::id).asString().startsWith("batch:");
  }

  static Stream<Path> corpus() throws IOException {
    return Files.list(Path.of("../corpus/en")).filter(f -> f.toString().endsWith(".txt")).sorted();
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void every_passage_of_the_corpus_keeps_the_notation(Path file) throws IOException {
    List<Passage> passages = new CorpusReader(Ontology.PLOVER).read(file, faults::add);
    assertThat(faults).isEmpty();
    assertThat(passages).isNotEmpty();
    for (Passage passage : passages) {
      for (Trigger trigger : passage.triggers()) {
        assertThat(passage.mentions())
            .containsAll(trigger.arguments().stream().map(Argument::mention).toList());
        assertThat(passage.mentions())
            .extracting(Mention::span)
            .noneMatch(trigger.span()::overlaps);
      }
    }
  }
}
