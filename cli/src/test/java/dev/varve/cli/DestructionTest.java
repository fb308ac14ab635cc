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

/** Which moves destroy data. */
class DestructionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP TABLE t",
        "SELECT 1; drop table if exists t",
        "DROP SCHEMA s",
        "DROP MATERIALIZED VIEW m",
        "DROP TYPE mood CASCADE",
        "ALTER TABLE t DROP COLUMN x",
        "ALTER TABLE t DROP x",
        "ALTER TABLE t DROP IF EXISTS x",
        "ALTER TABLE t DROP identity",
        "ALTER TABLE t ADD y int, DROP \"not\"",
        "ALTER TYPE address DROP ATTRIBUTE street",
        "TRUNCATE t",
        "DELETE FROM t WHERE x = 1",
        "WITH gone AS (DELETE FROM t RETURNING *) INSERT INTO archive SELECT * FROM gone",
        "MERGE INTO t USING s ON t.x = s.x WHEN MATCHED THEN DELETE",
        "DO $$ BEGIN DELETE FROM t; END $$"
      })
  void theseDestroy(String sql) {
    assertThat(Destruction.isIn(move(Step.Kind.SQL, sql))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE t (x int REFERENCES u ON DELETE CASCADE)",
        "ALTER TABLE t DROP CONSTRAINT c",
        "ALTER TABLE t ALTER COLUMN x DROP NOT NULL, ALTER y DROP DEFAULT",
        "ALTER TABLE t ALTER COLUMN x DROP IDENTITY, ALTER y DROP EXPRESSION",
        "DROP INDEX CONCURRENTLY i",
        "DROP VIEW v",
        "DROP TYPE mood",
        "DROP TRIGGER t ON t",
        "CREATE TRIGGER t AFTER DELETE OR TRUNCATE ON t EXECUTE FUNCTION f()",
        "GRANT DELETE, TRUNCATE ON t TO r",
        "INSERT INTO log VALUES ('DROP TABLE t')",
        "UPDATE t SET x = 1"
      })
  void theseDoNot(String sql) {
    assertThat(Destruction.isIn(move(Step.Kind.SQL, sql))).isFalse();
  }

  @Test
  void descriptionOfJavaCodeIsNoStatement() {
    assertThat(Destruction.isIn(move(Step.Kind.JAVA, "DROP TABLE t"))).isFalse();
  }

  private static Move move(Step.Kind kind, String text) {
    return new Move(Action.UPGRADED, "a", List.of(new Step(kind, text)), Duration.ZERO);
  }
}
