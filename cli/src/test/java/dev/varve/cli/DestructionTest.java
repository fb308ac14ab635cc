package dev.varve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Outcome.Move;
import dev.varve.runtime.Step;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What takes data away, and what does not. */
class DestructionTest {

  private static boolean isIn(Step.Kind kind, String text) {
    Step step = new Step(kind, text);
    return Destruction.isIn(new Move(Action.UPGRADED, "1", List.of(step), Duration.ZERO));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP TABLE a",
        "SELECT 1; drop schema s",
        "ALTER TABLE a ADD COLUMN x int, DROP COLUMN y",
        "ALTER TABLE a DROP y",
        "ALTER TABLE a DROP IF EXISTS y",
        "ALTER TABLE a ALTER COLUMN x TYPE int USING x::int",
        "ALTER TABLE a DROP CONSTRAINT c CASCADE",
        "TRUNCATE a",
        "DELETE FROM a",
        "WITH gone AS (DELETE FROM a RETURNING *) INSERT INTO b SELECT * FROM gone",
        "DROP TYPE t CASCADE",
        "DO $$ BEGIN PERFORM 1; END $$"
      })
  void takesDataAway(String sql) {
    assertThat(isIn(Step.Kind.SQL, sql)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE a (\"DROP\" text DEFAULT 'DROP TABLE a')",
        "ALTER TABLE a DROP CONSTRAINT c",
        "ALTER TABLE a ALTER COLUMN x DROP NOT NULL, ALTER COLUMN x DROP DEFAULT",
        "ALTER TABLE a ALTER COLUMN x TYPE bigint",
        "DROP INDEX CONCURRENTLY i",
        "DROP VIEW v",
        "UPDATE a SET x = 1",
        "-- DROP TABLE a\nSELECT 1"
      })
  void leavesDataWhereItIs(String sql) {
    assertThat(isIn(Step.Kind.SQL, sql)).isFalse();
  }

  @Test
  void nobodyKnowsWhatJavaCodeDoes() {
    assertThat(isIn(Step.Kind.JAVA, "fills a column")).isTrue();
    assertThat(isIn(Step.Kind.IRREVERSIBLE, "DROP TABLE a")).isFalse();
  }
}
