package dev.varve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people get wrong, from the command to the message: a code, the way out, no stack trace. */
class BadInputTest {
  @RegisterExtension private final TestApplication app = new TestApplication();

  @BeforeEach
  void buildApplication() {
    app.migration("0001_first", "", "CREATE TABLE a (x int)", "DROP TABLE a");
    app.migration("0002_second", "0001_first", "CREATE TABLE b (x int)", "DROP TABLE b");
  }

  /** The message of a command that fails as one of those who use it would expect. */
  private String refused(String... args) {
    Ran ran = app.run(args);
    assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.FAILED);
    assertThat(ran.err()).doesNotContain("\tat ", "Exception");
    return ran.err().lines().filter(line -> !line.startsWith("upgrading ")).findFirst().orElse("");
  }

  private int port() {
    return app.database().server().port();
  }

  @Test
  void anAddressThatIsNone() {
    assertThat(refused("upgrade", "--url", "mysql://db/shop"))
        .startsWith("varve: [VARVE-4101] this is no address of a PostgreSQL database");
  }

  @Test
  void aPortWhereNothingListens() {
    assertThat(refused("upgrade", "--url", "postgresql://127.0.0.1:1/shop"))
        .startsWith("varve: [VARVE-4102] PostgreSQL at 127.0.0.1:1/shop could not be reached in 3")
        .contains("(nothing listens there)");
  }

  @Test
  void aHostThatDoesNotExist() {
    assertThat(refused("upgrade", "--url", "postgresql://no-such-host.invalid/shop"))
        .contains("VARVE-4102", "(there is no such host)");
  }

  @Test
  void aWrongPassword() {
    app.database()
        .execute(
            "DROP ROLE IF EXISTS with_password",
            "CREATE ROLE with_password LOGIN PASSWORD 'right'");
    app.environment().put("VARVE_PASSWORD", "wrong");
    String address = "postgresql://nobody_knows@127.0.0.1:" + port() + "/postgres";
    assertThat(refused("upgrade", "--url", address))
        .startsWith("varve: [VARVE-4103] ")
        .contains("does not let this user in")
        .doesNotContain("wrong");
    app.database().execute("DROP ROLE with_password");
  }

  @Test
  void aDatabaseThatDoesNotExist() {
    assertThat(refused("upgrade", "--url", "postgresql://postgres@127.0.0.1:" + port() + "/none"))
        .startsWith("varve: [VARVE-4103] ")
        .endsWith("/none has no such database. Create it, or correct the end of the address.");
  }

  @Test
  void aModeOfTlsThatTheServerDoesNotKnow() {
    String address = app.database().url() + "&sslmode=require";
    assertThat(refused("upgrade", "--url", address))
        .startsWith("varve: [VARVE-410")
        .contains("TLS");
    assertThat(refused("upgrade", "--url", app.database().url() + "&sslmode=perhaps"))
        .startsWith("varve: [VARVE-410");
  }

  @Test
  void aRevisionThatIsUnknownOrAmbiguous() {
    assertThat(refused("upgrade", "abc123")).startsWith("varve: VARVE-7007: ").contains("abc123");
    assertThat(refused("show", "000"))
        .startsWith("varve: VARVE-7008: ")
        .contains("0001_first", "0002_second");
  }

  @Test
  void theWayBackPastAnIrreversibleStep() {
    app.migrationOfSteps(
        "0003_third",
        "0002_second",
        "steps.sql(\"DROP TABLE a\");",
        "steps.irreversible(\"the rows of a are gone\");");
    app.run("upgrade");
    assertThat(refused("downgrade", "0001"))
        .startsWith("varve: VARVE-7024: ")
        .contains("0003_third", "the rows of a are gone");
    assertThat(app.run("current").out()).isEqualTo("0003_third\n");
  }

  @Test
  void aStepThatFailsInTheMiddle() {
    app.migrationOfSteps(
        "0003_third",
        "0002_second",
        "steps.sql(\"CREATE TABLE c (x int)\"); steps.sql(\"SELECT 1 / 0\");",
        "steps.sql(\"DROP TABLE c\");");
    Ran ran = app.run("upgrade");
    assertThat(ran.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(ran.err())
        .contains("varve: VARVE-7021: revision 0003_third, up, step 2 of 2 failed: ")
        .contains("division by zero (SQLSTATE 22012)\n  SELECT 1 / 0\n")
        .contains("Correct it and run again")
        .doesNotContain("\tat ");
    assertThat(app.run("current").out()).isEqualTo("0002_second\n");
  }

  @Test
  void aHistoryOfANewerVersion() {
    app.run("upgrade");
    app.database().execute("COMMENT ON TABLE varve_history IS 'varve history, layout 99'");
    assertThat(refused("upgrade")).startsWith("varve: VARVE-7042: ").contains("layout 99");
    assertThat(refused("check")).startsWith("varve: VARVE-7042: ");
    assertThat(app.run("doctor").out()).contains("VARVE-7042");
  }

  @Test
  void aMigrationThatEndsItsTransactionItself() {
    app.migration("0003_third", "0002_second", "CREATE TABLE c (x int); COMMIT", "DROP TABLE c");
    assertThat(refused("upgrade"))
        .startsWith("varve: VARVE-7022: ")
        .contains("0003_third", "COMMIT");
    assertThat(app.run("current").out()).isEqualTo("nothing is applied\n");
  }

  @Test
  void aTableThatIsThereAlready() {
    app.database().execute("CREATE TABLE a (x int)");
    Ran ran = app.run("upgrade");
    assertThat(ran.err())
        .contains("VARVE-7021: revision 0001_first, up, step 1 of 1 failed: ")
        .contains("relation \"a\" already exists (SQLSTATE 42P07)")
        .contains("stamp");
  }

  @Test
  void rowsWhoseParentsAreMissing() {
    app.migrationOfSteps(
        "0003_third",
        "0002_second",
        "steps.sql(\"CREATE TABLE p (id int PRIMARY KEY);"
            + " CREATE TABLE c (id int REFERENCES p)\");"
            + "steps.sql(\"INSERT INTO c VALUES (1)\");",
        "steps.sql(\"DROP TABLE c; DROP TABLE p\");");
    assertThat(app.run("upgrade").err())
        .contains("violates foreign key constraint", "(SQLSTATE 23503)", "first");
  }
}
