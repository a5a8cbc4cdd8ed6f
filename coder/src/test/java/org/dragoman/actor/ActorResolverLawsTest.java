package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.dragoman.model.MentionKind;
import org.dragoman.place.TsvTable;
import org.junit.jupiter.api.Test;

class ActorResolverLawsTest {
  private static final ActorContext ASTANA =
      ActorContext.of(LocalDate.of(2024, 6, 1), Optional.of("KAZ"));

  private final ActorResolver resolver = TestRegistry.RESOLVER;

  @Provide
  Arbitrary<String> phrases() {
    Arbitrary<String> word =
        Arbitraries.of(
            "the",
            "President",
            "of",
            "Kazakhstan",
            "and",
            "Iran",
            "'s",
            ",",
            "former",
            "minister",
            "two",
            "countries",
            "our",
            "Tokayev",
            "Kim",
            "EU",
            "to",
            "police",
            "-",
            "backed",
            "Siemens",
            "thousands",
            "protesters",
            "deputy",
            "Speaker",
            "a",
            "(",
            ")",
            "Jean",
            "al",
            "envoy");
    return word.list().ofMaxSize(9).map(words -> String.join(" ", words));
  }

  @Property
  void everyPartOfAResolutionLiesInTheMention(
      @ForAll("phrases") String mention, @ForAll MentionKind kind) {
    for (Resolution resolution : resolver.resolve(mention, kind, ASTANA)) {
      assertThat(resolution.span().end()).isLessThanOrEqualTo(mention.length());
      assertThat(resolution.reason()).isNotBlank();
      assertThat(resolution.identity().value()).contains(":");
    }
  }

  @Property(tries = 300)
  void anyTextAtAllIsResolvedOrLeft(
      @ForAll @StringLength(max = 40) String mention, @ForAll MentionKind kind) {
    assertThat(resolver.resolve(mention, kind, ASTANA)).isNotNull();
  }

  @Test
  void identitiesAreTheSameInAnotherRun() {
    ActorResolver one = ActorResolver.bundled(city -> Optional.empty());
    ActorResolver two = ActorResolver.bundled(city -> Optional.empty());
    for (TsvTable.Row row :
        TestRegistry.table("mentions.tsv", "mention", "kind", "date", "home", "expected", "name")
            .rows()) {
      MentionKind kind = MentionKind.valueOf(row.cell(1));
      assertThat(one.resolve(row.cell(0), kind, ASTANA))
          .isEqualTo(two.resolve(row.cell(0), kind, ASTANA));
    }
  }

  @Test
  void spellingsOfAPersonWhomNoTableHasShareAnIdentity() {
    assertThat(key("Ambassador Alim Bayel")).isEqualTo(key("Ambassador Alim Baiel"));
    assertThat(key("Ambassador Alim Bayel")).isNotEqualTo(key("Ambassador Alma Berik"));
  }

  @Test
  void aSurnameOfSeveralHoldersKeepsTheOthersAsAlternativesAndIsUnsure() {
    ActorContext nowhere = ActorContext.of(LocalDate.of(2025, 8, 15), Optional.empty());
    Resolution kim = resolver.resolve("Kim", MentionKind.PER, nowhere).get(0);
    assertThat(kim.score()).isLessThan(0.5);
    assertThat(List.of(kim.identifierText().orElseThrow(), kim.alternatives().get(0)))
        .containsExactlyInAnyOrder("Kim Jong Un", "Kim Min-seok");
  }

  @Test
  void theCountriesTalkedOfDecideBetweenBearersOfASurname() {
    ActorContext seoul =
        ActorContext.of(LocalDate.of(2025, 8, 15), Optional.empty()).withTalkedOf(List.of("KOR"));
    assertThat(resolver.resolve("Kim", MentionKind.PER, seoul).get(0).code()).isEqualTo("KOR");
  }

  @Test
  void contextSaysWhomPossessivesMean() {
    ActorContext talks =
        ASTANA
            .withSides(List.of("CHL", "PER"))
            .withOurs(List.of("CHL"))
            .withOwner(Optional.of("PER"));
    assertThat(codes("the parliaments of the two countries", talks)).containsExactly("CHL", "PER");
    assertThat(codes("our country's parliament", talks)).containsExactly("CHL");
    assertThat(codes("their foreign ministries", talks)).containsExactly("CHL", "PER");
    assertThat(codes("its navy", talks)).containsExactly("PER");
  }

  @Test
  void partsOfAMentionArePointedAt() {
    String mention = "President Ilham Aliyev and Foreign Minister Jeyhun Bayramov";
    assertThat(resolver.resolve(mention, MentionKind.PER, ASTANA))
        .extracting(r -> r.span().of(mention))
        .containsExactly("President Ilham Aliyev", "Foreign Minister Jeyhun Bayramov");
  }

  private List<String> codes(String mention, ActorContext context) {
    return resolver.resolve(mention, MentionKind.ORG, context).stream()
        .map(Resolution::code)
        .toList();
  }

  private IdentityKey key(String mention) {
    return resolver.resolve(mention, MentionKind.PER, ASTANA).get(0).identity();
  }
}
