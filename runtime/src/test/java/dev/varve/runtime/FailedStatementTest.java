package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/**
 * The statements of a step go to the server together, and still it is known which of them fails.
 */
class FailedStatementTest extends RuntimeTest {

  @Test
  void isShownAloneAndWithoutComments() {
    assertThatThrownBy(
            failing("CREATE TABLE a (x int); /* why */ SELECT nothing; CREATE TABLE b (x int)"))
        .hasMessageEndingWith(
            "\n  SELECT nothing\nNo step of it is done. Correct it and run again.");
    assertThat(tables()).isEmpty();
  }

  @Test
  void isNotTakenForOneThatBeginsLikeIt() {
    database.execute("CREATE TABLE t (x1 int)");
    assertThatThrownBy(failing("SELECT t.x1 FROM t; SELECT t.x; SELECT t.x1 FROM t"))
        .hasMessageContaining("\n  SELECT t.x\nIf it exists");
  }

  @Test
  void isShownToItsEndWhereTheServerCutsItOff() {
    String names = "x, ".repeat(500);
    assertThatThrownBy(failing("SELECT 1; SELECT " + names + "nothing; SELECT 2"))
        .hasMessageContaining("\n  SELECT " + names + "nothing\nNo step of it is done.");
  }

  @Test
  void ofALongScriptIsShownAlone() {
    String script = "SELECT 1; ".repeat(2_000) + "SELECT nothing; " + "SELECT 1; ".repeat(2_000);
    assertThatThrownBy(failing(script)).hasMessageContaining("\n  SELECT nothing\nNo step");
  }

  @Test
  void isOneOfTheStepWhereTheServerDoesNotTell() {
    database.execute("ALTER DATABASE " + database.name() + " SET track_activities = off");
    assertThatThrownBy(failing("SELECT 1; SELECT nothing"))
        .hasMessageContaining("\n  SELECT 1; SELECT nothing\nNo step of it is done.");
  }

  @Test
  void rowThatAStepDeletesIsMissed() {
    Varve varve =
        varve(
            migration("a")
                .up(
                    """
                    steps.sqlOutsideTransaction("ANALYZE");
                    steps.sql("CREATE TABLE a (x int); DELETE FROM varve_history");
                    """));
    assertThatThrownBy(varve::upgrade)
        .hasMessageContaining("the history has no row of the revision any more");
    assertThat(tables()).isEmpty();
    assertThat(varve.history()).extracting(AppliedRevision::stepsDone).containsExactly(1);
  }

  private ThrowingCallable failing(String sql) {
    return varve(migration("a").up("steps.sql(\"" + sql + "\");"))::upgrade;
  }
}
