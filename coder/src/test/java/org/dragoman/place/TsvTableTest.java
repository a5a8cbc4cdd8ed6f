package org.dragoman.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TsvTableTest {
  @Test
  void readsCellsAndListsPastCommentsAndEmptyLines() {
    TsvTable table =
        TsvTable.parse(
            "t.tsv", "# why\nname\tseats\n\nTurkey\tAnkara|Istanbul\r\nMonaco\t", "name", "seats");
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).number()).isEqualTo(4);
    assertThat(table.rows().get(0).list(1)).containsExactly("Ankara", "Istanbul");
    assertThat(table.rows().get(1).list(1)).isEmpty();
  }

  @Test
  void saysWhichLineHasTooFewOrTooManyCells() {
    assertThatThrownBy(() -> TsvTable.parse("t.tsv", "a\tb\n1\t2\n1\n", "a", "b"))
        .hasMessageContaining("t.tsv line 3: 2 columns expected");
    assertThatThrownBy(() -> TsvTable.parse("t.tsv", "a\tb\n1\t2\t3\n", "a", "b"))
        .hasMessageContaining("t.tsv line 2: 2 columns expected");
  }

  @Test
  void refusesAnotherHeader() {
    assertThatThrownBy(() -> TsvTable.parse("t.tsv", "a\tc\n", "a", "b"))
        .hasMessageContaining("t.tsv line 1: header expected: a b");
  }
}
