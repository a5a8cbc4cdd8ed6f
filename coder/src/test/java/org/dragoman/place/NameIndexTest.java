package org.dragoman.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "The Élysée, elysee",
        "Milli Məclis, milli maclis",
        "Côte d’Ivoire, cote d'ivoire",
        "Türkiye  Büyük Millet Meclisi, turkiye buyuk millet meclisi",
        "Recep Tayyip Erdoğan, recep tayyip erdogan",
        "İlham Əliyev, ilham aliyev",
        "Theresa May, theresa may"
      })
  void foldsAwayWhatDoesNotTellNamesApart(String name, String folded) {
    assertThat(NameIndex.fold(name)).isEqualTo(folded);
  }

  @Property
  void foldingTwiceChangesNothingMore(@ForAll @StringLength(max = 30) String name) {
    String once = NameIndex.fold("x " + name);
    assertThat(NameIndex.fold(once)).isEqualTo(once);
  }

  @Test
  void findsAnAcronymInCapitalsOnly() {
    NameIndex<String> index =
        new NameIndex.Builder<String>().add("WHO", "health").add("Nato", "alliance").build();
    assertThat(index.find("WHO")).containsExactly("health");
    assertThat(index.find("W.H.O.")).containsExactly("health");
    assertThat(index.find("who")).isEmpty();
    assertThat(index.find("NATO")).containsExactly("alliance");
  }

  @Test
  void keepsTheOrderInWhichOwnersOfANameWereAdded() {
    NameIndex<String> index =
        new NameIndex.Builder<String>()
            .add("the Council", "EU")
            .add("Council", "Europe")
            .add("council", "EU")
            .build();
    assertThat(index.find("THE COUNCIL")).containsExactly("EU", "Europe");
  }

  @Test
  void foldsEveryLatinLetterAsUnicodeDecomposesIt() {
    for (char c = 0xc0; c < 0x1f00; c++) {
      String decomposed = Normalizer.normalize("" + c, Normalizer.Form.NFD);
      boolean accented = decomposed.length() > 1 && decomposed.charAt(0) < 0x80;
      if (accented && Character.isLetter(c)) {
        assertThat(NameIndex.fold("x" + c))
            .as("U+%04X", (int) c)
            .isEqualTo("x" + Character.toLowerCase(decomposed.charAt(0)));
      }
    }
  }
}
