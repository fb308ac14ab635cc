package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.runtime.Outcome.Action;
import org.junit.jupiter.api.Test;

/** Values in the SQL of steps. */
class ParameterTest extends RuntimeTest {

  @Test
  void valuesAreEscapedAsConstantsAndAsIdentifiers() {
    String hostile = "O'Hara\\\"; DROP TABLE t --";
    varve(
            migration("a")
                .up(
                    """
                    steps.sql("CREATE TABLE :\\"name\\" (:\\"name\\" text DEFAULT :'name');"
                        + " CREATE TABLE :\\"plain\\".t (x int)");
                    steps.sql("INSERT INTO :\\"name\\" VALUES (:'name'), (upper(:'plain')::text)");
                    """))
        .withParameter("name", hostile)
        .withParameter("plain", "public")
        .upgrade();
    String table = "\"" + hostile.replace("\"", "\"\"") + "\"";
    assertThat(database.column("SELECT * FROM " + table)).containsExactly(hostile, "PUBLIC");
    assertThat(tables()).containsExactlyInAnyOrder(hostile, "t");
  }

  @Test
  void everyKindOfSqlStepTakesThem() {
    database.execute("CREATE TABLE t AS SELECT 'old' AS x", "CREATE INDEX gone ON t (x)");
    varve(
            migration("a")
                .up(
                    """
                    steps.repeat("UPDATE t SET x = :'v' WHERE x <> :'v'");
                    steps.sqlOutsideTransaction("DROP INDEX CONCURRENTLY :\\"i\\"");
                    steps.sqlInNewTransaction("INSERT INTO t VALUES (:'v')");
                    """))
        .withParameter("v", "new")
        .withParameter("i", "gone")
        .upgrade();
    assertThat(database.column("SELECT x FROM t")).containsExactly("new", "new");
    assertThat(database.value("SELECT to_regclass('gone')")).isNull();
  }

  @Test
  void historyKeepsTheNotationAndTheWayBackTakesValuesToo() {
    Varve varve =
        varve(
            migration("a")
                .up("steps.sql(\"CREATE TABLE :\\\"t\\\" (x int)\");")
                .down("steps.sql(\"DROP TABLE :\\\"t\\\"\");"));
    varve.withParameter("t", "tenant_7").upgrade();
    assertThat(database.value("SELECT up_steps || down_steps FROM varve_history"))
        .isEqualTo("{\"CREATE TABLE :\\\"t\\\" (x int)\",\"DROP TABLE :\\\"t\\\"\"}");
    assertThat(varve.withParameter("t", "another").upgrade().isEmpty()).isTrue();

    assertThatThrownBy(varve::downgradeToBase).hasMessageStartingWith("VARVE-7028: ");
    assertThat(tables()).containsExactly("tenant_7");
    varve.withParameter("t", "tenant_7").downgradeToBase();
    assertThat(tables()).isEmpty();
  }

  @Test
  void parameterWithoutAValueIsRefusedBeforeAnythingRuns() {
    Varve varve =
        varve(
            TestMigration.table("a"),
            migration("b", "a").up("steps.sql(\"SELECT 1\"); steps.sql(\"SELECT :'tenant'\");"));
    assertThatThrownBy(varve.withParameter("Tenant", "x")::upgrade)
        .isInstanceOf(VarveException.class)
        .hasMessage(
            "VARVE-7028: the revision b, up, step 2 holds the parameter :'tenant', which has no"
                + " value. Give it one: withParameter(\"tenant\", …). A colon that is no"
                + " parameter's needs a blank after it. Nothing was run.");
    assertThatThrownBy(
            varve(migration("c").up("steps.sql(\"DROP TABLE :\\\"t\\\"\");")).withParameter("t", "")
                ::upgrade)
        .hasMessageContaining("holds the parameter :\"t\", but no name is empty. ");
    assertThat(tables()).isEmpty();
  }

  @Test
  void whatPostgresqlReadsOtherwiseStaysAsItIs() {
    database.execute("CREATE TABLE t (a int[], n int, x text)");
    database.execute("INSERT INTO t VALUES ('{1,2,3}', 2, '7')");
    varve(
            migration("a")
                .up(
                    """
                    steps.sql("CREATE TABLE seen AS SELECT a[1:\\"n\\"] AS one, a[1:'2'] AS two,"
                        + " a[ : \\"n\\"] AS three, x::\\"int4\\" AS four, ':''x'' :\\"x\\"'::text AS five,"
                        + " $$:'x'$$::\\"text\\" AS six /* :'x' */ FROM t -- :'x'");
                    """))
        .withParameter("n", "wrong")
        .upgrade();
    assertThat(database.value("SELECT seen::text FROM seen"))
        .isEqualTo("(\"{1,2}\",\"{1,2}\",\"{1,2}\",7,\":'x' :\"\"x\"\"\",:'x')");
  }

  @Test
  void failureShowsTheNotationAndNoValue() {
    Varve varve = varve(migration("a").up("steps.sql(\"SELECT 1/0, :'secret'\");"));
    assertThatThrownBy(varve.withParameter("secret", "s3cr3t")::upgrade)
        .hasMessageContaining("SELECT 1/0, :'secret'")
        .message()
        .doesNotContain("s3cr3t");
  }

  @Test
  void dryRunShowsTheNotation() {
    Outcome outcome =
        varve(migration("a").up("steps.sql(\"SELECT :'x'\");"))
            .withParameter("x", "y")
            .dryRun(true)
            .upgrade();
    assertThat(outcome.moves().get(0).steps())
        .containsExactly(new Step(Step.Kind.SQL, "SELECT :'x'"));
    assertThat(outcome.revisions(Action.UPGRADED)).containsExactly("a");
  }

  @Test
  void namesAreThoseOfPsql() {
    Varve varve = Varve.on(database.dataSource());
    assertThatThrownBy(() -> varve.withParameter("a-b", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a parameter's name is letters, digits and _, and its value holds no U+0000: a-b");
    assertThatThrownBy(() -> varve.withParameter("a", "\0"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
