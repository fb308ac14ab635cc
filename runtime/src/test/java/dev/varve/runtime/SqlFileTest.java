package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Steps whose SQL stands in a file. */
class SqlFileTest extends RuntimeTest {
  private static final TestMigration FROM_FILE =
      migration("b", "a").up("steps.sqlFile(\"seed.sql\");");

  private static TestBuild build(String text) {
    return TestBuild.classesOnly(table("a"), FROM_FILE)
        .withServices()
        .write("migrations/seed.sql", text);
  }

  @Test
  void theStatementsOfTheFileAreRunAndRemembered() {
    varve(build("INSERT INTO a VALUES (1);\nINSERT INTO a VALUES (2); -- é\n")).upgrade();
    assertThat(database.column("SELECT x FROM a ORDER BY x")).containsExactly("1", "2");
    assertThat(database.column("SELECT up_steps[1] FROM varve_history WHERE id = 'b'"))
        .containsExactly("INSERT INTO a VALUES (1);\nINSERT INTO a VALUES (2); -- é\n");
  }

  @Test
  void anEditOfTheFileIsAnEditOfTheMigrationAndItsCommentsAreNone() {
    varve(build("INSERT INTO a VALUES (1)")).upgrade();
    assertThat(varve(build("/* one */ insert into a\nvalues (1);")).upgrade().isEmpty()).isTrue();
    assertThatThrownBy(varve(build("INSERT INTO a VALUES (3)"))::upgrade)
        .hasMessageStartingWith("VARVE-7011: ")
        .hasMessageContaining("VALUES (3)");
  }

  @Test
  void aFileFromTheRootOfTheClassPathIsFoundToo() {
    TestMigration fromRoot = migration("b", "a").up("steps.sqlFile(\"/sql/seed.sql\");");
    varve(
            TestBuild.classesOnly(table("a"), fromRoot)
                .withServices()
                .write("sql/seed.sql", "INSERT INTO a VALUES (7)"))
        .upgrade();
    assertThat(database.column("SELECT x FROM a")).containsExactly("7");
  }

  @Test
  void aMissingFileIsNamedAndNothingRuns() {
    Varve varve = varve(TestBuild.classesOnly(table("a"), FROM_FILE).withServices());
    assertThatThrownBy(varve::upgrade)
        .hasMessage(
            "VARVE-7027: the migration class migrations.M_b names the file migrations/seed.sql, but"
                + " it is not on the class path. Put it among the resources, under that path, and"
                + " build again.");
    assertThat(tables()).isEmpty();
  }
}
