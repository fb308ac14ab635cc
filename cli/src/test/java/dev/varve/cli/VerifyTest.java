package dev.varve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@code varve verify} tries, and finds. */
class VerifyTest {
  @RegisterExtension private final TestApplication app = new TestApplication();

  @AfterEach
  void nothingIsLeftOnTheServer() {
    assertThat(
            app.database()
                .column("SELECT datname FROM pg_database WHERE datname LIKE 'varve_scratch_%'"))
        .isEmpty();
  }

  @Test
  void goodMigrationsGoUpDownAndUp() {
    app.migration("0001_first", "", "CREATE TABLE a (x int)", "DROP TABLE a");
    app.migration("0002_second", "0001_first", "CREATE TABLE b (x int)", "DROP TABLE b");
    assertThat(app.run("verify"))
        .isEqualTo(
            new Ran(
                0,
                """
                ok          0001_first  up, down, up, with 3 rows in 1 table
                ok          0002_second  up, down, up, with 6 rows in 2 tables
                """,
                ""));
    assertThat(app.database().column("SELECT to_regclass('a')::text"))
        .containsExactly((String) null);
  }

  @Test
  void whatAMigrationLeavesBehindIsItsFault() {
    app.migration(
        "0001_first",
        "",
        "CREATE TYPE mood AS ENUM ('ok'); CREATE TABLE a (x mood)",
        "DROP TABLE a");
    Ran ran = app.run("verify", "--json");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .contains("down, other than before it: + ", "mood")
        .containsPattern("up again: VARVE-7021: .*already exists");
  }

  @Test
  void whatAMigrationDoesNotTakeBackIsItsFault() {
    app.migration("0001_first", "", "CREATE TABLE a (x int)", "DROP TABLE a");
    app.migration(
        "0002_second", "0001_first", "ALTER TABLE a ADD COLUMN IF NOT EXISTS y int", "SELECT 1");
    assertThat(app.run("verify"))
        .isEqualTo(
            new Ran(
                1,
                """
                ok          0001_first  up, down, up, with 3 rows in 1 table
                problem     0002_second  up, down, up
                    down, other than before it: + column a.y integer
                """,
                ""));
  }

  @Test
  void aMigrationMustMakeWhatItsRecordSays() {
    app.migration("0001_first", "", "CREATE TABLE a (x bigint)", "DROP TABLE a");
    app.record(Revisions.ofTable("0001_first", "a", "x", "int"));
    assertThat(app.run("verify").out().lines().toList())
        .isEqualTo(
            List.of(
                "problem     0001_first  up, down, up",
                "    up, other than its record: ~ column a.x type integer -> bigint"));
  }

  @Test
  void aTableThatBecamePartitionedIsNotMissing() {
    app.migration(
        "0001_first", "", "CREATE TABLE a (x int) PARTITION BY RANGE (x)", "DROP TABLE a");
    app.record(Revisions.ofTable("0001_first", "a", "x", "int"));
    assertThat(app.run("upgrade").exit()).isZero();
    assertThat(app.run("drift"))
        .isEqualTo(
            new Ran(5, "~ table a is a partitioned table, which cannot be declared yet\n", ""));
  }

  @Test
  void anIrreversibleMigrationIsNoFault() {
    app.migration("0001_first", "", "CREATE TABLE a (x int)", "DROP TABLE a");
    app.migrationOfSteps(
        "0002_second",
        "0001_first",
        "steps.sql(\"DROP TABLE a\");",
        "steps.irreversible(\"the rows are gone\");");
    assertThat(app.run("verify").out())
        .isEqualTo(
            """
            ok          0001_first  up (irreversible), with 3 rows in 1 table
            ok          0002_second  up (irreversible)
            """);
  }
}
