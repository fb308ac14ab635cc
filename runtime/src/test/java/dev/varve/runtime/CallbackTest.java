package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Outcome.Move;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an application does before and after. */
class CallbackTest extends RuntimeTest {
  private final List<String> calls = new ArrayList<>();

  @Test
  void calledBeforeAndAfterEachRunAndEachMigration() {
    varve(table("a"), table("b", "a")).withCallback(new Notes("")).upgrade();
    assertThat(calls)
        .containsExactly(
            "before run of 2, tables: ",
            "before a, tables: ",
            "after a, tables: a",
            "before b, tables: a",
            "after b, tables: ab",
            "after run of 2, tables: ab");
  }

  @Test
  void nothingIsCalledWhereThereIsNothingToDo() {
    Varve varve = varve(table("a"));
    varve.withCallback(new Notes("")).dryRun(true).upgrade();
    varve.upgrade();
    varve.withCallback(new Notes("")).upgrade();
    assertThat(calls).isEmpty();
  }

  @Test
  void callbackThatThrowsBeforeAMigrationStopsTheRunThere() {
    Varve varve = varve(table("a"), table("b", "a"));
    assertThatThrownBy(varve.withCallback(new Notes("before b"))::upgrade)
        .isInstanceOf(VarveException.class)
        .hasMessage(
            "VARVE-7029: the callback before b failed: java.lang.IllegalStateException: no backup."
                + " What is done is recorded: see to what it says, and run again.")
        .hasRootCauseMessage("no backup");
    assertThat(tables()).containsExactly("a");
    assertThat(calls).last().isEqualTo("after run of 1, tables: a, VarveException");
    assertThat(varve.upgrade().revisions(Action.UPGRADED)).containsExactly("b");
  }

  @Test
  void callbackThatThrowsBeforeTheRunStopsAll() {
    Varve varve = varve(table("a")).withCallback(new Notes("before run"));
    assertThatThrownBy(varve::upgrade)
        .hasMessageStartingWith("VARVE-7029: the callback before the run failed: ");
    assertThat(tables()).isEmpty();
    assertThat(calls).containsExactly("before run of 1, tables: ");
  }

  @Test
  void callbackAfterARunKnowsThatItFailed() {
    Varve varve = varve(table("a"), migration("b", "a").up("steps.sql(\"SELECT nothing\");"));
    assertThatThrownBy(varve.withCallback(new Notes("after run"))::upgrade)
        .hasMessageStartingWith("VARVE-7021: ")
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
    assertThat(calls).last().isEqualTo("after run of 1, tables: a, VarveException");
  }

  @Test
  void callbackThatThrowsAfterAMigrationLeavesItRecorded() {
    Varve varve = varve(table("a"), table("b", "a"));
    assertThatThrownBy(varve.withCallback(new Notes("after a"))::upgrade)
        .hasMessageStartingWith("VARVE-7029: the callback after a failed: ");
    assertThat(ids(varve.history())).containsExactly("a");
  }

  @Test
  void whatACallbackSetsForTheSessionIsUndone() {
    database.execute("CREATE SCHEMA s");
    varve(table("a"))
        .withCallback(
            new Callback() {
              @Override
              public void beforeMigration(Connection connection, Move planned) throws SQLException {
                try (Statement statement = connection.createStatement()) {
                  statement.execute("SET search_path = s");
                  connection.setAutoCommit(false);
                  statement.execute("CREATE TABLE s.left_open (x int)");
                }
              }
            })
        .upgrade();
    assertThat(database.value("SELECT to_regclass('public.a') IS NOT NULL")).isEqualTo("t");
    assertThat(database.value("SELECT to_regclass('s.left_open')")).isNull();
  }

  @Test
  void whatAFailedCallbackHadBegunIsRolledBack() {
    Callback half =
        new Callback() {
          @Override
          public void beforeRun(Connection connection, List<Move> planned) throws SQLException {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
              statement.execute("CREATE TABLE half (x int)");
            }
            throw new SQLException("no room for a backup");
          }
        };
    assertThatThrownBy(varve(table("a")).withCallback(half)::upgrade)
        .hasMessageContaining("java.sql.SQLException: no room for a backup.");
    assertThat(tables()).isEmpty();
  }

  /** Writes down each call, and fails at one. */
  private final class Notes implements Callback {
    private final String failing;

    Notes(String failing) {
      this.failing = failing;
    }

    @Override
    public void beforeRun(Connection connection, List<Move> planned) throws SQLException {
      note("before run of " + planned.size(), connection, null);
    }

    @Override
    public void afterRun(Connection connection, Outcome outcome, @Nullable Exception failure)
        throws SQLException {
      note("after run of " + outcome.moves().size(), connection, failure);
    }

    @Override
    public void beforeMigration(Connection connection, Move planned) throws SQLException {
      note("before " + planned.revision(), connection, null);
    }

    @Override
    public void afterMigration(Connection connection, Move done) throws SQLException {
      note("after " + done.revision(), connection, null);
    }

    private void note(String what, Connection connection, @Nullable Exception failure)
        throws SQLException {
      assertThat(connection.getAutoCommit()).isTrue();
      String end = failure == null ? "" : ", " + failure.getClass().getSimpleName();
      calls.add(what + ", tables: " + String.join("", tables()) + end);
      if (!failing.isEmpty() && what.startsWith(failing)) {
        throw new IllegalStateException("no backup");
      }
    }
  }
}
