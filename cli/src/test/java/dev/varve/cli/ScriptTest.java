package dev.varve.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.varve.runtime.sql.SqlStatement;
import dev.varve.testing.Psql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts do what the runtime does, and each goes on where the other ends. */
class ScriptTest {
  private static final String ROWS =
      """
      SELECT concat_ws(' ', chain, id, parents, depends_on, replaces, checksum, schema_hash, draft,
        state, steps_done, steps_total, up_kinds, up_steps, down_kinds, down_steps, fingerprint)
      FROM varve_history ORDER BY sequence""";

  @RegisterExtension final TestApplication app = new TestApplication();

  @BeforeEach
  void migrations() {
    app.migration(
        "0001_a",
        "",
        "CREATE TABLE a (x int, y text DEFAULT 'it''s \\\\\\\\ : %s')",
        "DROP TABLE a");
    app.migrationOfSteps(
        "0002_all",
        "0001_a",
        """
        steps.sql("INSERT INTO a SELECT generate_series(1, 25); CREATE TABLE b (x int) -- last");
        steps.sqlInNewTransaction("SET search_path = pg_catalog; ALTER TABLE public.a ADD z int");
        steps.repeat("UPDATE a SET z = 1 WHERE ctid IN (SELECT ctid FROM a WHERE z IS NULL LIMIT 10)");
        steps.sqlOutsideTransaction("CREATE INDEX CONCURRENTLY a_x ON a (x)");
        steps.sql("ALTER TABLE a ALTER z SET NOT NULL");""",
        """
        steps.sqlOutsideTransaction("DROP INDEX CONCURRENTLY a_x");
        steps.sql("ALTER TABLE a DROP z; DROP TABLE b; DELETE FROM a");""");
    app.migration("0003_c", "0002_all", "CREATE TABLE c (x int)", "DROP TABLE c");
  }

  private String script(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "sql";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Ran ran = app.run(all);
    assertThat(ran.err()).isEmpty();
    return ran.out();
  }

  private List<@Nullable String> rows() {
    return app.database().column(ROWS);
  }

  private void statements(String script) throws SQLException {
    try (Connection connection = app.database().connection();
        Statement statement = connection.createStatement()) {
      for (SqlStatement each : SqlStatement.split(script)) {
        statement.setEscapeProcessing(false);
        statement.execute(each.text());
      }
    }
  }

  private void psql(String script) {
    Psql.Result result = Psql.run(app.database(), script);
    assertThat(result.output()).doesNotContain("ERROR", "psql:");
    assertThat(result.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void scriptsDropTheExtensionsThatTheyMade(boolean isThere) throws SQLException {
    app.migration(
        "0004_e", "0003_c", "CREATE EXTENSION IF NOT EXISTS citext", "DROP EXTENSION citext");
    if (isThere) {
      app.database().execute("CREATE EXTENSION citext");
    }
    String extension = "SELECT extname FROM pg_extension WHERE extname = 'citext'";
    for (int i = 0; i < 2; i++) {
      statements(script());
      assertThat(app.run("check").out()).isEqualTo("up to date\n");
      statements(script("0004_e", "0003_c"));
      assertThat(app.database().column(extension)).hasSize(isThere ? 1 : 0);
      statements(script("0003_c", "head"));
      assertThat(app.run("downgrade", "base").exit()).isZero();
      assertThat(app.database().column(extension)).hasSize(isThere ? 1 : 0);
    }
  }

  @Test
  void theScriptOfAWayBackLeavesTheTablesOfAStampedBaseline() throws SQLException {
    app.compile(
        "V0000_old",
        """
        import dev.varve.runtime.*;

        @Migration(id = "0000_old", baseline = true, chain = "old")
        public final class V0000_old implements SchemaMigration {
          @Override public void up(Steps steps) { steps.sql("CREATE TABLE old (x int)"); }
          @Override public void down(Steps steps) { steps.sql("DROP TABLE old"); }
        }
        """);
    app.service("V0000_old");
    String table = "SELECT to_regclass('old') IS NOT NULL";
    for (boolean isThere : List.of(true, false)) {
      if (isThere) {
        app.database().execute("CREATE TABLE old (x int)");
      }
      assertThat(app.run("upgrade", "old@head").out())
          .startsWith((isThere ? "stamped" : "upgraded") + "  old:0000_old");
      statements(script("old:0000_old", "old:0000_old-1"));
      assertThat(app.database().value(table)).isEqualTo(isThere ? "t" : "f");
      app.database().execute("DROP TABLE IF EXISTS old");
    }
  }

  @Test
  void scriptIsWhatTheRuntimeWouldDo() throws SQLException {
    assertThat(app.run("upgrade").exit()).isZero();
    List<@Nullable String> expected = rows();
    app.run("downgrade", "base");
    app.database().execute("DROP TABLE varve_history");
    statements(script());
    assertThat(rows()).isEqualTo(expected);
    assertThat(app.run("check").out()).isEqualTo("up to date\n");
    assertThat(app.run("upgrade").out()).isEqualTo("nothing to do\n");
    assertThat(app.database().value("SELECT count(*) FROM a WHERE z = 1")).isEqualTo("25");
  }

  @Test
  void aScriptGoesTheWayBackAndTheRuntimeGoesOn() throws SQLException {
    app.run("upgrade");
    statements(script("heads", "0001"));
    assertThat(app.run("current").out()).isEqualTo("0001_a\n");
    app.run("upgrade", "+1");
    statements(script("0002", "head"));
    assertThat(app.run("check").out()).isEqualTo("up to date\n");
    assertThat(app.run("downgrade", "base").exit()).isZero();
    assertThat(app.database().column("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
        .containsExactly("varve_history");
  }

  @Test
  void theSameBuildGivesTheSameText() {
    assertThat(script("base", "head")).isEqualTo(script("base", "head"));
    assertThat(script("head", "base")).contains("-- 0003_c, down\nBEGIN;\nDROP TABLE c;\n");
  }

  @Test
  void anIdempotentScriptMayRunAgainAndAnywhere() {
    assumeTrue(Psql.isThere());
    String up = script("--idempotent");
    String down = script("--idempotent", "heads", "base");
    for (String from : List.of("base", "0001", "0002", "head")) {
      app.run("downgrade", "base");
      app.run("upgrade", from);
      psql(up);
      assertThat(app.run("check").out()).isEqualTo("up to date\n");
      psql(up);
      assertThat(app.run("history").out()).isEqualTo("0001_a\n0002_all\n0003_c\n");
      psql(down);
      psql(down);
      assertThat(app.run("history").out()).isEqualTo("nothing is applied\n");
    }
  }

  /** At each statement one script dies; the next is whole. */
  @Test
  void anIdempotentScriptGoesOnWhereOneWasInterrupted() {
    assumeTrue(Psql.isThere());
    String up = script("--idempotent");
    String plain = script("--idempotent");
    int cut = plain.indexOf("\nDO $varve$\nDECLARE");
    for (int i = 0; cut > 0 && i < 4; i++) {
      app.run("downgrade", "base");
      Psql.run(app.database(), plain.substring(0, cut) + "\n\\quit\n");
      psql(up);
      assertThat(app.run("check").out()).isEqualTo("up to date\n");
      cut = plain.indexOf("\n\\endif", cut + 1) + 7;
    }
    assertThat(app.database().value("SELECT count(*) FROM a WHERE z = 1")).isEqualTo("25");
  }

  @Test
  void anInvalidIndexIsMadeAgain() {
    assumeTrue(Psql.isThere());
    app.run("upgrade", "0002");
    app.database()
        .execute(
            "UPDATE varve_history SET state = 'upgrading', steps_done = 3 WHERE id = '0002_all'",
            "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'a_x'::regclass");
    psql(script("--idempotent"));
    assertThat(
            app.database()
                .value("SELECT indisvalid FROM pg_index WHERE indexrelid = 'a_x'::regclass"))
        .isEqualTo("t");
  }

  @Test
  void anEditedRevisionStopsTheScript() {
    assumeTrue(Psql.isThere());
    app.run("upgrade");
    app.database().execute("UPDATE varve_history SET checksum = 'x' WHERE id = '0001_a'");
    assertThat(Psql.run(app.database(), script("--idempotent")).output())
        .contains("0001_a was edited after it was applied");
  }

  @Test
  void nobodyMigratesMeanwhile() throws SQLException {
    String script = script();
    String head = script.substring(0, script.indexOf("-- 0001_a, up"));
    try (Connection connection = app.database().connection();
        Statement statement = connection.createStatement()) {
      statement.execute(head);
      assertThat(app.run("upgrade", "--lock-wait", "0").err()).contains("VARVE-7031");
    }
  }

  @Test
  void javaStepsAreRefused() {
    app.migrationOfSteps(
        "0004_java", "0003_c", "steps.java(\"fill it\", c -> {});", "steps.irreversible(\"no\");");
    assertThat(app.run("sql").err())
        .isEqualTo(
            "varve: VARVE-7045: the revision 0004_java has a step in Java (\"fill it\"), which no"
                + " script can hold. Write one script to the revision before it and one from it on,"
                + " and let the runtime apply it in between (upgrade 0004_java).\n");
    assertThat(app.run("sql", "head", "base").err()).contains("VARVE-7024");
  }

  @Test
  void parametersStayAsPsqlReadsThem() {
    app.migration("0004_p", "0003_c", "COMMENT ON TABLE c IS :'what'", "SELECT 1");
    assertThat(script("0003", "0004")).contains("COMMENT ON TABLE c IS :'what';\n");
    app.migrationOfSteps(
        "0005_r", "0004_p", "steps.repeat(\"UPDATE c SET x = :'x'::\\\"char\\\"::int\");", "");
    assertThat(app.run("sql").err())
        .startsWith("varve: VARVE-7045: the revision 0005_r has a parameter in a repeated step");
  }

  @Test
  void noWayFromOneBranchToAnother() {
    app.migration("0003_d", "0002_all", "CREATE TABLE d (x int)", "DROP TABLE d");
    assertThat(app.run("sql", "0003_c", "0003_d").err())
        .isEqualTo(
            "varve: VARVE-7047: neither of 0003_c and 0003_d leads to the other. Name two that"
                + " do.\n");
  }

  @Test
  void nobodyQueuesLongBehindAStatementThatWaitsForALock() throws SQLException {
    String script = script("--lock-timeout", "50", "0001", "0002");
    assertThat(script)
        .containsSubsequence(
            "SET lock_timeout = 50;\n",
            "RESET statement_timeout;\nSET lock_timeout = 50;\n",
            "SET lock_timeout = 0;\nCREATE INDEX CONCURRENTLY a_x ON a (x);\n"
                + "SET lock_timeout = 50;\n",
            "RESET lock_timeout;\n");
    assertThat(script("0002", "0003")).contains("SET lock_timeout = 3000;\n");
    app.run("upgrade", "0001");
    try (Connection connection = app.database().connection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("LOCK TABLE a");
      assertThatThrownBy(() -> statements(script))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("lock timeout");
    }
  }

  /** Both sides of a merge add the column s to d, and one of their own; the second leaves s. */
  private void merge() {
    app.migration("0004_d", "0003_c", "CREATE TABLE d (x int)", "DROP TABLE d");
    for (String side : List.of("one", "two")) {
      app.migration(
          "0005_" + side,
          "0004_d",
          "ALTER TABLE d ADD s int, ADD " + side + " int",
          "ALTER TABLE d DROP s, DROP " + side);
      app.migration(
          "0006_" + side,
          "0005_" + side,
          "ALTER TABLE d ADD more_" + side + " int",
          "ALTER TABLE d DROP more_" + side);
    }
    app.migrationOfSteps("0007_m", "0006_one\", \"0006_two", "", "} " + adapt("one", "two") + " {");
    app.migration("0008_e", "0007_m", "CREATE TABLE e (x int)", "DROP TABLE e");
  }

  private static String adapt(String... sides) {
    StringBuilder adapt = new StringBuilder("@Override public void adapt(Adaptations to) {");
    for (String side : sides) {
      adapt.append(
          """
          to.revision("0005_%1$s", s -> s.sql("ALTER TABLE d ADD %1$s int"),
              s -> s.sql("ALTER TABLE d DROP %1$s"));"""
              .formatted(side));
    }
    return adapt + "}";
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "0005_one", "0006_one", "0005_two", "0006_two"})
  void anIdempotentScriptBringsWhicheverSideIsBegunFirst(String from) {
    assumeTrue(Psql.isThere());
    merge();
    String up = script("--idempotent");
    String down = script("--idempotent", "heads", "0004");
    assertThat(app.run("upgrade", from).exit()).isZero();
    psql(up);
    psql(up);
    assertThat(app.run("check").out()).isEqualTo("up to date\n");
    assertThat(columns()).isEqualTo("more_one more_two one s two x");
    psql(down);
    assertThat(app.run("current").out()).isEqualTo("0004_d\n");
    assertThat(columns()).isEqualTo("x");
    psql(up);
    assertThat(columns()).isEqualTo("more_one more_two one s two x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0006_one", "0005_two", "0006_two"})
  void anIdempotentScriptTakesBackTheSideThatIsThere(String from) {
    assumeTrue(Psql.isThere());
    merge();
    app.run("upgrade", from);
    psql(script("--idempotent", "heads", "base"));
    assertThat(app.run("current").out()).isEqualTo("nothing is applied\n");
    assertThat(app.database().value("SELECT to_regclass('d') IS NULL")).isEqualTo("t");
  }

  @Test
  void aScriptTakesBackWhatAMergeAdapted() throws SQLException {
    merge();
    app.run("upgrade");
    statements(script("heads", "0004"));
    assertThat(columns()).isEqualTo("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0006_one", "0006_two"})
  void anIdempotentScriptGoesOnWhereAWayBackOverAMergeEnded(String first) {
    assumeTrue(Psql.isThere());
    merge();
    app.run("upgrade", first);
    app.run("upgrade");
    for (int i = 0; i < 3; i++) {
      app.run("downgrade", "-1");
    }
    psql(script("--idempotent", "heads", "0004"));
    assertThat(app.run("current").out()).isEqualTo("0004_d\n");
    assertThat(columns()).isEqualTo("x");
  }

  private @Nullable String columns() {
    return app.database()
        .value(
            "SELECT string_agg(column_name, ' ' ORDER BY column_name)"
                + " FROM information_schema.columns WHERE table_name = 'd'");
  }
}
