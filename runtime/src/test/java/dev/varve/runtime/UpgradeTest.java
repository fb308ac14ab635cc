package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.runtime.AppliedRevision.State;
import dev.varve.runtime.Outcome.Action;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.SchemaOracle;
import dev.varve.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpgradeTest extends RuntimeTest {

  @Test
  void everyMigrationIsAppliedParentsFirst() {
    Varve varve = varve(table("c", "b"), table("a"), table("b", "a"));

    Outcome outcome = varve.upgrade();

    assertThat(outcome.revisions(Action.UPGRADED)).containsExactly("a", "b", "c");
    assertThat(tables()).containsExactly("a", "b", "c");
    assertThat(ids(varve.history())).containsExactly("a", "b", "c");
    assertThat(ids(varve.current())).containsExactly("c");
    assertThat(varve.pending()).isEmpty();
  }

  @Test
  void secondUpgradeFindsNothingToDoAndLoadsNoMigrationClass() {
    TestBuild build = TestBuild.of(table("a"), table("b", "a"));
    varve(build).upgrade();

    TestBuild.Loader loader = build.loader();
    Varve again = Varve.on(database.dataSource()).withClassLoader(loader);

    assertThat(again.upgrade().isEmpty()).isTrue();
    assertThat(again.pending()).isEmpty();
    assertThat(loader.loadedMigrations()).isEmpty();
  }

  @Test
  void onlyWhatIsMissingIsLoadedAndApplied() {
    varve(table("a")).upgrade();

    TestBuild.Loader loader = TestBuild.of(table("a"), table("b", "a")).loader();
    Outcome outcome = Varve.on(database.dataSource()).withClassLoader(loader).upgrade();

    assertThat(outcome.revisions(Action.UPGRADED)).containsExactly("b");
    assertThat(loader.loadedMigrations()).containsExactly("migrations.M_b");
  }

  @Test
  void upgradeToARevisionAppliesItsAncestorsAndNoOthers() {
    Varve varve = varve(table("a"), table("b", "a"), table("other", "a"), table("c", "b"));

    varve.upgrade("b");

    assertThat(tables()).containsExactly("a", "b");
    assertThat(idsOf(varve.pending())).containsExactly("c", "other");
    assertThat(varve.upgrade("a").isEmpty()).isTrue();
  }

  @Test
  void beginningOfAnIdIsEnough() {
    Varve varve = varve(table("r2026_add_title"), table("r2027_drop_title", "r2026_add_title"));
    varve.upgrade("r2026");
    assertThat(ids(varve.current())).containsExactly("r2026_add_title");
  }

  @Test
  void mergeOfTwoBranchesIsApplied() {
    Varve branches = varve(table("a"), table("b", "a"), table("c", "a"));
    branches.upgrade();
    assertThat(ids(branches.current())).containsExactly("b", "c");
    assertThat(idsOf(branches.heads())).containsExactly("b", "c");

    Varve merged = varve(table("a"), table("b", "a"), table("c", "a"), migration("d", "b", "c"));
    assertThat(merged.upgrade().revisions(Action.UPGRADED)).containsExactly("d");
    assertThat(ids(merged.current())).containsExactly("d");
    assertThat(idsOf(merged.heads())).containsExactly("d");
  }

  @Test
  void commentsAndSemicolonsAtTheEndOfAStepAreNoStatements() {
    varve(
            migration("a")
                .up(
                    """
                    steps.sql("-- nothing yet");
                    steps.sql("CREATE TABLE a (x int); ; -- done");
                    """)
                .down("steps.sql(\"DROP TABLE a /* all of it */\");"))
        .upgrade();
    assertThat(tables()).containsExactly("a");
    assertThat(database.value("SELECT state FROM varve_history")).isEqualTo("applied");
  }

  @Test
  void historySaysWhatWasAppliedByWhomWhenAndHow() {
    Instant before = Instant.now().minusSeconds(5);
    TestMigration b =
        migration("b", "a")
            .up("steps.sql(\"SELECT pg_sleep(0.02)\"); steps.sqlOutsideTransaction(\"ANALYZE\");")
            .down("steps.sql(\"SELECT 1\");");
    Varve varve = varve(table("a"), b);
    varve.upgrade();

    AppliedRevision row = varve.history().get(1);
    assertThat(row.id()).isEqualTo("b");
    assertThat(row.parents()).containsExactly("a");
    assertThat(row.schema()).isEqualTo("hash_of_b");
    assertThat(row.state()).isEqualTo(State.APPLIED);
    assertThat(row.stepsDone()).isEqualTo(2);
    assertThat(row.stepsTotal()).isEqualTo(2);
    assertThat(row.appliedBy()).isEqualTo("postgres");
    assertThat(row.appliedAt()).isBetween(before, Instant.now().plusSeconds(5));
    assertThat(row.duration()).isBetween(Duration.ofMillis(20), Duration.ofSeconds(20));
    assertThat(row.sequence()).isEqualTo(2);
    assertThat(row.checksum())
        .isEqualTo(
            Checksum.of(
                List.of(
                    new Step(Step.Kind.SQL, "select pg_sleep(0.02)"),
                    new Step(Step.Kind.OUTSIDE_TRANSACTION, "analyze"))));
    assertThat(
            database.rows(
                "SELECT up_kinds, up_steps, down_kinds, down_steps FROM varve_history"
                    + " WHERE id = 'b'"))
        .containsExactly(
            List.of(
                "{sql,\"outside transaction\"}",
                "{\"SELECT pg_sleep(0.02)\",ANALYZE}",
                "{sql}",
                "{\"SELECT 1\"}"));
  }

  @Test
  void stepsRunInTheTransactionsThatTheyAskFor() {
    database.execute("CREATE TABLE seen (step int, tx bigint)");
    String note = "INSERT INTO seen VALUES (%d, txid_current())";
    varve(
            migration("a")
                .up(
                    """
                    steps.sql("%s");
                    steps.java("note", c -> c.createStatement().execute("%s"));
                    steps.sqlInNewTransaction("%s");
                    steps.sqlOutsideTransaction("%s");
                    steps.sql("%s");
                    steps.sql("%s");
                    """
                        .formatted(
                            note.formatted(1),
                            note.formatted(2),
                            note.formatted(3),
                            note.formatted(4),
                            note.formatted(5),
                            note.formatted(6))))
        .upgrade();

    assertThat(database.column("SELECT dense_rank() OVER (ORDER BY tx) FROM seen ORDER BY step"))
        .containsExactly("1", "1", "2", "3", "4", "4");
  }

  @Test
  void repeatRunsUntilNoRowChanges() {
    database.execute("CREATE TABLE t (x int, tx bigint)");
    database.execute("INSERT INTO t SELECT g FROM generate_series(1, 10) g");
    varve(
            migration("a")
                .up(
                    """
                    steps.repeat(\"""
                        UPDATE t SET tx = txid_current()
                        WHERE ctid IN (SELECT ctid FROM t WHERE tx IS NULL LIMIT 4)\""");
                    """))
        .upgrade();
    assertThat(database.column("SELECT count(*) FROM t GROUP BY tx ORDER BY tx"))
        .containsExactly("4", "4", "2");
  }

  @Test
  void textThatMeansSomethingToJdbcReachesTheServerAsItIs() {
    varve(
            migration("a")
                .up(
                    """
                    steps.sql(\"""
                        CREATE TABLE t AS SELECT '{1,2}'::int[] AS a, '{"k": 1}'::jsonb ? 'k' AS b,
                          $$ ? {d 'x'} $$ AS c\""");
                    """))
        .upgrade();
    assertThat(database.rows("SELECT * FROM t"))
        .containsExactly(List.of("{1,2}", "t", " ? {d 'x'} "));
  }

  @Test
  void escapesOfJdbcAreNotRewritten() {
    assertThatThrownBy(varve(migration("a").up("steps.sql(\"SELECT {d '2020-01-01'}\");"))::upgrade)
        .hasMessageContaining("ERROR: syntax error at or near \"{\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 15, 18})
  void thereAndBackAgainOnEveryVersion(int major) {
    TestMigration index =
        migration("b", "a")
            .up("steps.sqlOutsideTransaction(\"CREATE INDEX CONCURRENTLY a_x ON a (x)\");")
            .down("steps.sqlOutsideTransaction(\"DROP INDEX CONCURRENTLY a_x\");");
    try (TestDatabase other = PostgresServer.version(major).createDatabase()) {
      String before = SchemaOracle.describe(other);
      ClassLoader loader = TestBuild.of(table("a"), index).loader();
      Varve varve = Varve.on(other.dataSource()).withClassLoader(loader);
      varve.upgrade();
      assertThat(other.value("SELECT indisvalid FROM pg_index WHERE indexrelid = 'a_x'::regclass"))
          .isEqualTo("t");
      varve.downgradeToBase();
      SchemaOracle.assertSameText(SchemaOracle.describe(other, "varve_history"), before);
    }
  }
}
