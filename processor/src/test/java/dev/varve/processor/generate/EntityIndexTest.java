package dev.varve.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EntityIndexTest {

  @Test
  void isReadAsItWasWritten() {
    EntityIndex index =
        new EntityIndex(new TreeSet<>(List.of("b.B", "a.A$In")), new TreeSet<>(List.of("a")));
    assertThat(index.format())
        .isEqualTo(
            """
            varve-entities 1
            class a.A$In
            class b.B
            settings a
            """);
    assertThat(EntityIndex.parse(index.format())).isEqualTo(index);
  }

  @Test
  void holdsNothingIfItIsMissingOrOfAnotherVersion() {
    assertThat(EntityIndex.parse(null)).isEqualTo(EntityIndex.NONE);
    assertThat(EntityIndex.parse("varve-entities 2\nclass a.A\n")).isEqualTo(EntityIndex.NONE);
  }
}
