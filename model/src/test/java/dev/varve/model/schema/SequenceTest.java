package dev.varve.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class SequenceTest {
  private static final QualifiedName NAME = new QualifiedName("app", "numbers");

  private static SequenceOptions options(long start, long min, long max) {
    return new SequenceOptions(start, 1L, min, max, 1L, false);
  }

  @Test
  void optionsThatAreTheTypesDefaultsAreLeftOut() {
    TypeName smallint = TypeName.parse("int2");
    Sequence sequence = new Sequence(NAME, smallint, options(1, 1, 32767), null, null);
    assertThat(sequence.options()).isEqualTo(SequenceOptions.DEFAULT);
  }

  @Test
  void aBoundThatIsAnotherTypesDefaultStays() {
    Sequence sequence = new Sequence(NAME, Sequence.BIGINT, options(1, 1, 32767), null, null);
    assertThat(sequence.options())
        .isEqualTo(new SequenceOptions(null, null, null, 32767L, null, false));
  }

  @Test
  void anOwnerIsInTheSequencesSchema() {
    SequenceOwner owner = new SequenceOwner(QualifiedName.inPublic("parties"), "id");
    assertThatThrownBy(() -> Sequence.of(NAME).withOwner(owner))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the sequence app.numbers and its owner parties.id must be in one schema");
  }
}
