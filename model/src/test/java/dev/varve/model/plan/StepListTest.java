package dev.varve.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.schema.QualifiedName;
import org.junit.jupiter.api.Test;

final class StepListTest {
  private static final QualifiedName PARTIES = QualifiedName.inPublic("parties");

  @Test
  void aDropDoesNotShareAStatementWithWhatCameBefore() {
    StepList steps = new StepList();
    steps.alterTable(PARTIES, "ADD CONSTRAINT c CHECK (a > 0)");
    steps.alterTable(PARTIES, "DROP CONSTRAINT c");
    steps.alterTable(PARTIES, "DROP COLUMN a");
    steps.alterTable(PARTIES, "ADD COLUMN a text");
    assertThat(steps.toList())
        .extracting(Step::sql)
        .containsExactly(
            "ALTER TABLE parties\n  ADD CONSTRAINT c CHECK (a > 0)",
            "ALTER TABLE parties\n  DROP CONSTRAINT c,\n  DROP COLUMN a,\n  ADD COLUMN a text");
  }
}
