package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.runtime.AppliedRevision.State;
import dev.varve.runtime.Outcome.Action;
import dev.varve.testing.SchemaOracle;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A run that stops half-way and is then turned around: both ways are open from where it stands. */
@Tag("any-jdk")
class ReversalTest extends RuntimeTest {

  /** The table that the steps are about, with rows that a unique index does not allow. */
  @BeforeEach
  void createTable() {
    database.execute(
        "CREATE TABLE t (x int, y text DEFAULT 'y', z int)",
        "INSERT INTO t SELECT 1, 'n' || g, g FROM generate_series(1, 5) g",
        "CREATE INDEX t_z ON t (z)");
  }

  private String schema() {
    return SchemaOracle.describe(database);
  }

  /** The upgrade fails at the step that allows no duplicates; downgrade restores what was there. */
  private void assertTakenBack(String up, String down) {
    String before = schema();
    List<String> rows = rows();
    Varve varve = varve(migration("m").up(up).down(down));
    assertThatThrownBy(varve::upgrade).hasMessageStartingWith("VARVE-7021: ");
    assertThat(varve.history()).extracting(AppliedRevision::state).containsExactly(State.UPGRADING);

    assertThat(varve.downgrade(1).revisions(Action.DOWNGRADED)).containsExactly("m");
    assertThat(varve.history()).isEmpty();
    database.execute("DROP TABLE varve_history");
    SchemaOracle.assertSameText(schema(), before);
    assertThat(rows()).isEqualTo(rows);
  }

  private List<String> rows() {
    return database.column("SELECT t::text FROM t ORDER BY z");
  }

  private static String steps(String... lines) {
    StringBuilder body = new StringBuilder();
    for (String line : lines) {
      String[] parts = line.split(": ", 2);
      body.append("steps.").append(parts[0]).append("(\"").append(parts[1]).append("\");\n");
    }
    return body.toString();
  }

  private static final String FAILS =
      "sqlOutsideTransaction: CREATE UNIQUE INDEX CONCURRENTLY t_x ON t (x)";

  @Test
  void invalidIndexOfTheFirstStepIsDropped() {
    assertTakenBack(
        steps(FAILS, "sql: CREATE TABLE a (x int)"),
        steps("sql: DROP TABLE a", "sqlOutsideTransaction: DROP INDEX CONCURRENTLY t_x"));
  }

  @Test
  void whatStepsAddedIsDroppedAgain() {
    assertTakenBack(
        steps(
            "sql: CREATE TABLE a (x int); ALTER TABLE t ADD COLUMN c int, ADD d numeric(9,2) NOT NULL"
                + " DEFAULT 1",
            "sql: ALTER TABLE t ADD CONSTRAINT c_positive CHECK (c > 0) NOT VALID",
            "sqlInNewTransaction: ALTER TABLE t VALIDATE CONSTRAINT c_positive",
            "sqlOutsideTransaction: CREATE INDEX CONCURRENTLY t_y ON public.t (y)",
            "sql: COMMENT ON COLUMN t.c IS 'c'; INSERT INTO a VALUES (1); CREATE TYPE mood AS ENUM ()",
            FAILS,
            "sql: ALTER TABLE t RENAME x TO w"),
        steps("sql: SELECT 1"));
  }

  @Test
  void uniqueConstraintByItsIndexIsDroppedAgain() {
    assertTakenBack(
        steps(
            "sqlOutsideTransaction: CREATE UNIQUE INDEX CONCURRENTLY t_key ON t (z)",
            "sql: ALTER TABLE t ADD CONSTRAINT t_key UNIQUE USING INDEX t_key",
            FAILS),
        steps("sql: SELECT 1"));
  }

  @Test
  void backfilledColumnIsDroppedAgain() {
    assertTakenBack(
        steps(
            "sql: ALTER TABLE t ADD COLUMN c int",
            "sql: ALTER TABLE t ALTER COLUMN c SET DEFAULT 7",
            "repeat: UPDATE t SET c = DEFAULT WHERE ctid = ANY (ARRAY(SELECT ctid FROM t WHERE c IS"
                + " NULL LIMIT 2))",
            "sql: ALTER TABLE t ADD CONSTRAINT c_check CHECK (c IS NOT NULL) NOT VALID",
            "sqlInNewTransaction: ALTER TABLE t VALIDATE CONSTRAINT c_check",
            "sqlInNewTransaction: ALTER TABLE t ALTER COLUMN c SET NOT NULL",
            "sql: ALTER TABLE t DROP CONSTRAINT c_check",
            FAILS),
        steps("sql: ALTER TABLE t DROP COLUMN c"));
  }

  @Test
  void stepsThatAreLeftAndOnlyAddTellWhichDownStepsTakeTheOthersBack() {
    assertTakenBack(
        steps(
            "sql: ALTER TABLE t RENAME COLUMN y TO w; ALTER TABLE t ALTER w DROP DEFAULT",
            "sqlOutsideTransaction: DROP INDEX CONCURRENTLY t_z",
            FAILS,
            "sql: ALTER TABLE t ADD CONSTRAINT t_x UNIQUE USING INDEX t_x"),
        steps(
            "sql: ALTER TABLE t DROP CONSTRAINT t_x",
            "sqlOutsideTransaction: CREATE INDEX CONCURRENTLY t_z ON t (z)",
            "sql: ALTER TABLE t ALTER w SET DEFAULT 'y'; ALTER TABLE t RENAME COLUMN w TO y"));
  }

  @Test
  void waypointTellsWhichDownStepsTakeBackWhatIsDone() {
    assertTakenBack(
        steps(
            "sql: ALTER TABLE t ALTER y DROP DEFAULT",
            "waypoint: 1",
            FAILS,
            "waypoint: 2",
            "sql: ALTER TABLE t ALTER x SET DEFAULT 3"),
        steps(
            "sql: ALTER TABLE t ALTER x DROP DEFAULT",
            "waypoint: 2",
            "sqlOutsideTransaction: DROP INDEX CONCURRENTLY t_x",
            "waypoint: 1",
            "sql: ALTER TABLE t ALTER y SET DEFAULT 'y'"));
  }

  @Test
  void batchesThatAreDoneAreTakenBackLikeTheWhole() {
    database.execute("ALTER TABLE t ADD CHECK (y <> 'N5')");
    assertTakenBack(
        steps(
            "sql: CREATE TABLE a (x int)",
            "repeat: UPDATE t SET y = upper(y) WHERE z IN (SELECT z FROM t WHERE y <> upper(y) ORDER"
                + " BY z LIMIT 2)",
            "waypoint: done",
            "sql: ALTER TABLE t ALTER y DROP DEFAULT"),
        steps(
            "sql: ALTER TABLE t ALTER y SET DEFAULT 'y'",
            "waypoint: done",
            "repeat: UPDATE t SET y = lower(y) WHERE z IN (SELECT z FROM t WHERE y <> lower(y) LIMIT"
                + " 2)",
            "sql: DROP TABLE a"));
  }

  @Test
  void whatJavaDidIsTakenBackFromAWaypoint() {
    assertTakenBack(
        """
        steps.java("double", c -> {
          try (var s = c.createStatement()) { s.execute("UPDATE t SET x = x * 2"); }
        });
        steps.waypoint("doubled");
        """
            + steps(FAILS),
        steps("sqlOutsideTransaction: DROP INDEX CONCURRENTLY t_x", "waypoint: doubled")
            + """
              steps.java("halve", c -> {
                try (var s = c.createStatement()) { s.execute("UPDATE t SET x = x / 2"); }
              });
              """);
  }

  @Test
  void severalStatementsInOneTransactionAreTakenBackFromAWaypoint() {
    assertTakenBack(
        steps(
            "sql: ALTER TABLE t ALTER y DROP DEFAULT; UPDATE t SET z = -z; ALTER TABLE t ADD c int",
            "sqlInNewTransaction: ALTER TABLE t ADD d int",
            "waypoint: 1",
            "sqlInNewTransaction: SELECT 1 / 0"),
        steps(
            "waypoint: 1",
            "sql: ALTER TABLE t DROP d",
            "sql: ALTER TABLE t DROP c; UPDATE t SET z = -z; ALTER TABLE t ALTER y SET DEFAULT 'y'"));
  }

  @Test
  void enumLabelThatTheDeadRunAddedIsSeen() {
    database.execute("CREATE TYPE mood AS ENUM ('sad')");
    Varve varve =
        varve(
            migration("m")
                .up(
                    steps(
                        "sqlOutsideTransaction: ALTER TYPE mood ADD VALUE 'ok'",
                        "waypoint: 1",
                        "sql: CREATE TABLE a (x int)"))
                .down(
                    steps(
                        "sql: DROP TABLE a",
                        "waypoint: 1",
                        "sql: DROP TYPE mood; CREATE TYPE mood AS ENUM ('sad')")));
    varve.upgrade();
    database.execute("DROP TABLE a", "DROP TYPE mood", "CREATE TYPE mood AS ENUM ('sad')");
    database.execute("UPDATE varve_history SET state = 'upgrading', steps_done = 0");
    database.execute("ALTER TYPE mood ADD VALUE 'ok'");

    varve.downgrade(1);
    assertThat(database.value("SELECT enum_range(NULL::mood)")).isEqualTo("{sad}");
  }

  @Test
  void indexThatWasThereBeforeTheRunStays() {
    database.execute("CREATE INDEX t_x ON t (x)");
    assertTakenBack(steps("sql: CREATE TABLE a (x int)", FAILS), steps("sql: SELECT 1"));
    assertThat(database.value("SELECT indisvalid FROM pg_index WHERE indexrelid = 't_x'::regclass"))
        .isEqualTo("t");
  }

  @Test
  void indexThatTheDeadRunFinishedIsDropped() {
    Varve varve =
        varve(
            migration("m")
                .up(steps("sqlOutsideTransaction: CREATE INDEX CONCURRENTLY t_x ON t (x)"))
                .down(steps("sqlOutsideTransaction: DROP INDEX CONCURRENTLY t_x")));
    varve.upgrade();
    database.execute(
        "DROP INDEX t_x",
        "UPDATE varve_history SET state = 'upgrading', steps_done = 0",
        "CREATE INDEX t_x ON t (x)");
    varve.downgrade(1);
    assertThat(database.value("SELECT to_regclass('t_x')")).isNull();
    assertThat(varve.history()).isEmpty();
  }

  @Test
  void unknownWayIsRefusedBeforeAnythingRuns() {
    Varve varve =
        varve(
            migration("m")
                .up(
                    steps(
                        "sql: CREATE TABLE a (x int)",
                        "sql: UPDATE t SET y = z",
                        FAILS,
                        "sql: UPDATE t SET z = x"))
                .down(steps("sql: DROP TABLE a")));
    assertThatThrownBy(varve::upgrade).hasMessageStartingWith("VARVE-7021: ");
    String before = schema();

    assertThatThrownBy(() -> varve.downgrade(1))
        .hasMessage(
            """
            VARVE-7030: the upgrade of the revision m was interrupted after 2 of 4 steps and cannot \
            be taken back from there. No waypoint is between the beginning of step 2 and there, and \
            the step does more than to add something, so that it is not known which down steps undo \
            it:
              UPDATE t SET y = z
            Correct what stopped it and finish it (upgrade), then take it back, or mark in its class, \
            in up and in down, a state that both come to there: steps.waypoint("…"). Nothing was \
            run.""");
    SchemaOracle.assertSameText(schema(), before);
  }

  @Test
  void statementThatMayBeDoneIsRefused() {
    Varve varve =
        varve(
            migration("m")
                .up(steps("sqlOutsideTransaction: CALL p()"))
                .down(steps("sql: SELECT 1")));
    assertThatThrownBy(varve::upgrade).hasMessageStartingWith("VARVE-7021: ");
    assertThatThrownBy(() -> varve.downgrade(1))
        .hasMessageStartingWith("VARVE-7030: ")
        .hasMessageContaining("It is not known whether step 1, which runs outside a transaction,");
  }

  @Test
  void upgradeAppliesAgainWhatADowngradeHalfTookBack() {
    Varve varve =
        varve(
            migration("m")
                .up(
                    steps(
                        "sql: ALTER TABLE t ALTER y DROP DEFAULT",
                        "waypoint: 1",
                        "sqlOutsideTransaction: DROP INDEX CONCURRENTLY t_z",
                        "waypoint: 2",
                        "sql: CREATE TABLE a (x int)"))
                .down(
                    steps(
                        "sql: DROP TABLE a",
                        "waypoint: 2",
                        "sqlOutsideTransaction: CREATE UNIQUE INDEX CONCURRENTLY t_z ON t (z)",
                        "waypoint: 1",
                        "sql: ALTER TABLE t ALTER y SET DEFAULT 'y'")));
    varve.upgrade();
    String after = schema();
    database.execute("INSERT INTO t (z) VALUES (1)");
    assertThatThrownBy(() -> varve.downgrade(1)).hasMessageStartingWith("VARVE-7021: ");
    assertThat(varve.history()).extracting(AppliedRevision::stepsDone).containsExactly(1);

    assertThat(varve.upgrade().moves())
        .singleElement()
        .satisfies(move -> assertThat(move.action()).isEqualTo(Action.UPGRADED));
    SchemaOracle.assertSameText(schema(), after);
    assertThat(varve.history().get(0).isApplied()).isTrue();
    assertThat(varve.upgrade().isEmpty()).isTrue();
  }

  @Test
  void turnsBackAndForthAtTheSamePlace() {
    Varve varve =
        varve(
            migration("m")
                .up(steps("sql: CREATE TABLE a (x int)", FAILS))
                .down(
                    steps(
                        "sqlOutsideTransaction: DROP INDEX CONCURRENTLY t_x",
                        "sql: SELECT count(*) FROM missing",
                        "sql: DROP TABLE a")));
    assertThatThrownBy(varve::upgrade).hasMessageStartingWith("VARVE-7021: ");
    database.execute("UPDATE t SET x = z");
    varve.upgrade();
    assertThatThrownBy(() -> varve.downgrade(1)).hasMessageContaining("down, step 2 of 3 failed");
    assertThat(varve.upgrade().revisions(Action.UPGRADED)).containsExactly("m");
    assertThat(database.value("SELECT to_regclass('t_x')")).isEqualTo("t_x");
    database.execute("CREATE TABLE missing (x int)");
    varve.downgradeToBase();
    assertThat(tables()).containsExactly("missing", "t");
  }

  @Test
  void buildThatDoesNotHoldTheRevisionTakesItBackByTheHistory() {
    String up =
        steps("sql: ALTER TABLE t ALTER y DROP DEFAULT", "waypoint: 1", FAILS, "sql: SELECT");
    String down =
        steps(
            "sqlOutsideTransaction: DROP INDEX CONCURRENTLY t_x",
            "waypoint: 1",
            "sql: ALTER TABLE t ALTER y SET DEFAULT 'y'");
    assertThatThrownBy(varve(table("a"), migration("m", "a").up(up).down(down))::upgrade)
        .hasMessageStartingWith("VARVE-7021: ");
    Varve older = varve(table("a"));
    assertThatThrownBy(older::upgrade).hasMessageStartingWith("VARVE-7012: ");

    assertThat(older.downgrade(1).revisions(Action.DOWNGRADED)).containsExactly("m");
    assertThat(ids(older.history())).containsExactly("a");
    assertThat(
            database.value(
                "SELECT column_default FROM information_schema.columns WHERE column_name = 'y'"))
        .isEqualTo("'y'::text");
  }

  @Test
  void historyTableOfTheFirstVersionsGetsTheColumnForWaypoints() {
    varve(table("a")).upgrade();
    database.execute("ALTER TABLE varve_history DROP COLUMN waypoints");
    Varve varve =
        varve(
            table("a"),
            migration("b", "a")
                .up(steps("sql: SELECT 1", "waypoint: w", "sql: SELECT 2"))
                .down(steps("waypoint: w", "sql: SELECT 3")));
    varve.upgrade();
    assertThat(database.column("SELECT waypoints FROM varve_history ORDER BY sequence"))
        .containsExactly("{}", "{1/0}");
  }

  @Test
  void waypointsThatAreNotMirroredAreRefused() {
    assertThatThrownBy(
            varve(
                    migration("m")
                        .up(steps("waypoint: 1", "waypoint: 2"))
                        .down(steps("waypoint: 1", "waypoint: 2")))
                ::upgrade)
        .hasMessageStartingWith("VARVE-7005: ")
        .hasMessageContaining(
            "the waypoints of up, [1, 2], do not stand in down in reverse order: [1, 2]");
  }

  @Test
  void dryRunShowsTheWayBack() {
    Varve varve = varve(migration("m").up(steps("sql: CREATE TABLE a (x int)", FAILS)));
    assertThatThrownBy(varve::upgrade).hasMessageStartingWith("VARVE-7021: ");
    assertThat(varve.dryRun(true).downgrade(1).moves().get(0).steps())
        .extracting(Step::text)
        .containsExactly("DROP INDEX public.t_x", "DROP TABLE a");
  }
}
