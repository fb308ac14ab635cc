package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java steps that end their transaction. */
class TransactionLeftTest extends RuntimeTest {

  private static TestMigration javaStep(String body) {
    return migration("a")
        .up(
            """
            steps.sql("CREATE TABLE a (x int)");
            steps.java("move rows", c -> { %s });
            """
                .formatted(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c.commit();",
        "c.rollback();",
        "c.setAutoCommit(true);",
        "c.setAutoCommit(true); c.setAutoCommit(false);",
        "c.createStatement().execute(\"COMMIT\");",
        "c.createStatement().execute(\"COMMIT; BEGIN\");",
        "c.createStatement().execute(\"ROLLBACK AND CHAIN\");",
        "c.commit(); throw new java.sql.SQLException(\"busy\", \"40001\");"
      })
  void endOfTheTransactionIsSeen(String body) {
    Varve varve = varve(javaStep(body));
    assertThatThrownBy(varve::upgrade)
        .isInstanceOf(VarveException.class)
        .hasMessage(
            """
            VARVE-7035: revision a, up, step 2 of 2 committed or rolled back the transaction that it \
            ran in, or turned on autocommit: Java code: move rows
            What was done from step 1 on may be committed, and is not recorded as done. Undo it by \
            hand, let the code leave the transaction alone, and run again.""");
    assertThat(varve.history()).isEmpty();
    database.execute("DROP TABLE IF EXISTS a");
    assertThat(varve(javaStep("")).upgrade().isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c.createStatement().execute(\"SELECT 1\");",
        "var s = c.setSavepoint(); c.rollback(s);",
        "c.createStatement().execute(\"SAVEPOINT s; SELECT 1; RELEASE s\");"
      })
  void whatStaysInTheTransactionIsAllowed(String body) {
    assertThat(varve(javaStep(body)).upgrade().isEmpty()).isFalse();
  }

  @Test
  void errorThatTheCodeIgnoredIsNamed() {
    Varve varve =
        varve(
            javaStep(
                "try { c.createStatement().execute(\"SELECT nothing\"); }"
                    + " catch (java.sql.SQLException ignored) { }"));
    assertThatThrownBy(varve::upgrade)
        .hasMessageStartingWith(
            "VARVE-7021: revision a, up, step 1 to 2 of 2 could not be committed: ")
        .hasMessageContaining(
            "\nA statement before this one failed in the transaction, and its error was ignored.\n");
    assertThat(tables()).isEmpty();
  }
}
