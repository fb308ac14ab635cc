package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.runtime.Outcome.Action;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits of applied migrations. */
class RepairTest extends RuntimeTest {
  private static final String BODY =
      "INSERT INTO t VALUES ('a  b', $$ x -- y $$); CREATE TABLE \\\"T\\\" (x int)";

  private static TestMigration sql(String text) {
    return migration("m")
        .up("steps.sql(\"CREATE TABLE t (a text, b text)\"); steps.sql(\"" + text + "\");");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert  into t\\nvalues('a  b',$$ x -- y $$);\\r\\n create table \\\"T\\\"(x int);",
        "-- why\\nINSERT INTO t VALUES ('a  b', $$ x -- y $$); /* a /* nested */ one */"
            + " CREATE TABLE \\\"T\\\" (x int)"
      })
  void whatMeansTheSameIsNoEdit(String text) {
    varve(sql(BODY)).upgrade();
    assertThat(varve(sql(text)).upgrade().isEmpty()).isTrue();
    assertThat(varve(sql(text)).repair().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO t VALUES ('a b', $$ x -- y $$); CREATE TABLE \\\"T\\\" (x int)",
        "INSERT INTO t VALUES ('a  b', $$ x $$); CREATE TABLE \\\"T\\\" (x int)",
        "INSERT INTO t VALUES ('a  b', $$ x -- y $$); CREATE TABLE \\\"t\\\" (x int)"
      })
  void constantsBodiesAndQuotedNamesAreEdits(String text) {
    varve(sql(BODY)).upgrade();
    assertThatThrownBy(varve(sql(text))::upgrade)
        .hasMessageStartingWith("VARVE-7011: ")
        .hasMessageContaining("step 2 differs.");
  }

  @Test
  void everyEditIsAccepted() {
    varve(table("a"), table("b", "a"), table("c", "b")).upgrade();
    TestMigration a = table("a").up("steps.sql(\"CREATE TABLE a (x integer)\");");
    TestMigration b =
        table("b", "a")
            .up("steps.sql(\"CREATE TABLE b (x int4)\");")
            .down("steps.sql(\"DROP TABLE IF EXISTS b\");");
    Varve varve = varve(a, b, table("c", "b"));

    assertThat(varve.repair().revisions(Action.REPAIRED)).containsExactly("a", "b");
    assertThat(varve.upgrade().isEmpty()).isTrue();
    assertThat(varve.repair().isEmpty()).isTrue();
    assertThat(
            database.value("SELECT up_steps[1] || down_steps[1] FROM varve_history WHERE id = 'b'"))
        .isEqualTo("CREATE TABLE b (x int4)DROP TABLE IF EXISTS b");
  }

  @Test
  void namedEditIsAcceptedAlone() {
    varve(table("a"), table("b", "a")).upgrade();
    Varve varve =
        varve(
            table("a").up("steps.sql(\"CREATE TABLE a (x integer)\");"),
            table("b", "a").up("steps.sql(\"CREATE TABLE b (x integer)\");"));
    assertThat(varve.repair("a").revisions(Action.REPAIRED)).containsExactly("a");
    assertThatThrownBy(varve::upgrade).hasMessageStartingWith("VARVE-7011: the revision b ");
    assertThatThrownBy(() -> varve.repair("x")).hasMessageStartingWith("VARVE-7007: ");
  }

  @Test
  void revisionThatTheBuildDoesNotHoldCannotBeRepaired() {
    varve(table("a"), table("b", "a")).upgrade();
    assertThatThrownBy(() -> varve(table("a")).repair("b")).hasMessageStartingWith("VARVE-7012: ");
    assertThat(varve(table("a")).repair().isEmpty()).isTrue();
  }

  @Test
  void onlyAnEditThatIsAcceptedIsLoggedAsSuch() {
    varve(table("a")).upgrade();
    Varve varve = varve(table("a").up("steps.sql(\"CREATE TABLE a (x integer)\");"));
    Varve dry = varve.dryRun(true);
    assertThat(logged(Level.INFO, dry::repair)).isEmpty();
    assertThat(logged(Level.INFO, varve::repair)).contains("accepts the edit of {0}: {1}");
  }
}
