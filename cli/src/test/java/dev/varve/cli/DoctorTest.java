package dev.varve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@code varve doctor} finds. */
class DoctorTest {
  @RegisterExtension private final TestApplication app = new TestApplication();

  @BeforeEach
  void buildApplication() {
    app.migration("0001_first", "", "CREATE TABLE a (x int)", "DROP TABLE a");
  }

  @Test
  void nothingIsWrongWithAHealthyDatabase() {
    app.run("upgrade");
    Ran ran = app.run("doctor");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines())
        .anyMatch(line -> line.matches("ok +build +1 migrations, one head of each chain"))
        .anyMatch(line -> line.matches("ok +server +PostgreSQL \\d+.*, connected as postgres"))
        .anyMatch(line -> line.matches("ok +pooler +the connection goes to the server itself"))
        .anyMatch(line -> line.matches("ok +privileges +.* may create in the schema public"))
        .anyMatch(line -> line.matches("ok +history +up to date"))
        .noneMatch(line -> line.startsWith("problem"));
    assertThat(app.run("doctor", "--json").out()).contains("\"level\": \"ok\"");
  }

  @Test
  void aServerThatDoesNotAnswerIsAProblem() {
    app.environment().put(TestApplication.URL, "postgresql://127.0.0.1:1/none");
    Ran ran = app.run("doctor");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .containsPattern("problem +connection +\\[VARVE-4102\\] PostgreSQL at 127.0.0.1:1/none");
  }

  @Test
  void missingPrivilegesAreNamedWithTheirGrants() {
    app.database()
        .execute(
            "CREATE TABLE of_postgres (x int)",
            "DROP ROLE IF EXISTS doctors_patient",
            "CREATE ROLE doctors_patient LOGIN",
            "REVOKE CREATE ON SCHEMA public FROM PUBLIC");
    app.run("upgrade");
    Ran ran = app.run("doctor", "--user", "doctors_patient");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .contains(
            "the role doctors_patient may not create anything in the schema public",
            "GRANT CREATE ON SCHEMA public TO doctors_patient;",
            "a of postgres, of_postgres of postgres",
            "GRANT SELECT, INSERT, UPDATE, DELETE ON varve_history TO doctors_patient;",
            "\n                        The role doctors_patient lacks a right.");
    assertThat(app.run("verify", "--user", "doctors_patient").err())
        .contains("VARVE-4201", "such as a local one: --url.");
    app.database().execute("DROP OWNED BY doctors_patient", "DROP ROLE doctors_patient");
  }

  @Test
  void whatWasLeftBehindIsFound() throws SQLException {
    app.database()
        .execute(
            "CREATE TABLE t (x int)",
            "INSERT INTO t VALUES (1), (1)",
            "ALTER TABLE t ADD CONSTRAINT t_x_check CHECK (x > 5) NOT VALID");
    try (Connection connection = app.database().connection();
        Statement statement = connection.createStatement()) {
      try {
        statement.execute("CREATE UNIQUE INDEX CONCURRENTLY t_x ON t (x)");
      } catch (SQLException e) {
        assertThat(e.getSQLState()).isEqualTo("23505");
      }
    }
    assertThat(app.run("doctor").out())
        .contains(
            "the index t_x is not valid: its making was interrupted",
            "the constraint t_x_check of t is not validated: old rows may break it");
  }

  @Test
  void aReadOnlyDatabaseAndShortTimeOutsAreFound() {
    String name = app.database().name();
    app.database()
        .execute(
            "ALTER DATABASE " + name + " SET default_transaction_read_only = on",
            "ALTER DATABASE " + name + " SET statement_timeout = '5min'");
    assertThat(app.run("doctor").out())
        .contains(
            "transactions only read unless they say otherwise",
            "statement_timeout = 5min ends what takes longer, also a migration",
            "ALTER ROLE … RESET statement_timeout for the role that migrates");
  }

  @Test
  void aDatabaseThatIsElsewhereIsFound() {
    app.migration("0002_second", "0001_first", "CREATE TABLE b (x int)", "DROP TABLE b");
    app.run("upgrade");
    app.database()
        .execute(
            "UPDATE varve_history SET id = '0002_of_others' WHERE id = '0002_second'",
            "UPDATE varve_history SET checksum = repeat('0', 64) WHERE id = '0001_first'");
    Ran ran = app.run("doctor");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .containsPattern("problem +history +applied, but not in this build: 0002_of_others")
        .containsPattern("note +history +1 not applied yet: 0002_second");
  }

  @Test
  void anApplicationWithoutMigrationsAndSeveralHeadsAreFound() throws Exception {
    app.migration("0002_left", "0001_first", "CREATE TABLE b (x int)", "DROP TABLE b");
    app.migration("0002_right", "0001_first", "CREATE TABLE c (x int)", "DROP TABLE c");
    assertThat(app.run("doctor").out())
        .contains("the history has 2 heads: 0002_left, 0002_right")
        .contains("3 not applied yet: 0001_first, 0002_left, 0002_right");
    java.nio.file.Files.createDirectories(app.folder().resolve("empty"));
    Ran empty = app.run("doctor", "--app", "empty");
    assertThat(empty.err())
        .isEqualTo(
            "varve: warning: the application holds no migration: is it the right one, and was it"
                + " built?\n");
    assertThat(empty.out()).containsPattern("problem +build +the application holds no migration");
  }
}
