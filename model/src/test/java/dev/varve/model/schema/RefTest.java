package dev.varve.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@link Ref}. */
final class RefTest {

  /** What walks over a set of them comes in the same order in each run of the compiler. */
  @Test
  void itsHashIsTheSameInEachRun() {
    assertThat(Ref.column(new QualifiedName("s", "t"), "c").hashCode()).isEqualTo(114_210);
  }
}
