package dev.varve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.cli.backup.BackupProblem;
import dev.varve.testing.CatalogText;
import dev.varve.testing.ClientPrograms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Dumps before what destroys data, and the way back. */
class BackupTest {
  @RegisterExtension private final TestApplication app = new TestApplication();

  @BeforeEach
  void buildApplication() throws IOException {
    app.migration("0001_first", "", "CREATE TABLE a (x int)", "DROP TABLE a");
    app.migration("0002_second", "0001_first", "DROP TABLE a", "CREATE TABLE a (x int)");
    for (String name : List.of("pg_dump", "pg_restore", "psql")) {
      app.environment().put("VARVE_" + name.toUpperCase(Locale.ROOT), program(name).toString());
    }
  }

  /** A program of PostgreSQL's client, which a container may hold. */
  private Path program(String name) throws IOException {
    Map<String, List<String>> programs = ClientPrograms.of(app.database().server().major());
    Assumptions.assumeTrue(programs.containsKey(name), "there is no " + name + " for this server");
    Path script = app.folder().resolve(name);
    Files.writeString(
        script, "#!/bin/sh\nexec " + String.join(" ", programs.get(name)) + " \"$@\"\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return script;
  }

  private List<Path> dumps() throws IOException {
    Path folder = app.folder().resolve("backups");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private Path dump() throws IOException {
    assertThat(dumps()).hasSize(1);
    return dumps().get(0);
  }

  @Test
  void theDatabaseIsSavedBeforeDataAreDestroyedAndCanBeBroughtBack() throws IOException {
    assertThat(app.run("upgrade", "+1", "--backup", "backups").exit()).isZero();
    assertThat(dumps()).isEmpty();
    app.database().execute("INSERT INTO a VALUES (1), (2)");
    Ran ran = app.run("upgrade", "--backup", "backups");
    assertThat(ran.exit()).as(ran.err()).isZero();
    Path dump = dump();
    assertThat(dump.getFileName().toString()).matches("backup_\\d{8}T\\d{6}\\.\\d{3}Z\\.dump");
    assertThat(ran.err())
        .contains("the database is saved in ", dump.getFileName() + "; varve restore brings");
    restore(dump, "--yes");
    assertThat(app.database().column("SELECT x::text FROM a ORDER BY x")).containsExactly("1", "2");
    assertThat(app.run("current").out()).isEqualTo("0001_first\n");
  }

  private void restore(Path dump, String... options) {
    app.database().disconnect();
    assertThat(app.run(words(dump, options)))
        .isEqualTo(new Ran(0, "restored  " + dump + "\n" + "applied  0001_first\n", ""));
  }

  private static String[] words(Path dump, String... options) {
    return Stream.concat(Stream.of("restore", dump.toString()), Stream.of(options))
        .toArray(String[]::new);
  }

  /** Makes a table with rows, and saves the database; says what its schema was. */
  private String saved() throws IOException {
    app.run("upgrade", "+1");
    app.database()
        .execute(
            "INSERT INTO a VALUES (1), (2)",
            "CREATE SCHEMA sales",
            "CREATE TABLE sales.b (y text DEFAULT 'x''y')",
            "INSERT INTO sales.b VALUES (E'COPY \\n COMMIT;')",
            "CREATE EXTENSION citext");
    String schema = CatalogText.of(app.database());
    Ran ran = app.run("backup");
    assertThat(ran).isEqualTo(new Ran(0, "saved  " + dump() + "\napplied  0001_first\n", ""));
    return schema;
  }

  private void assertRestored(String schema) {
    assertThat(CatalogText.of(app.database())).isEqualTo(schema);
    assertThat(app.database().column("SELECT x FROM a ORDER BY x")).containsExactly("1", "2");
    assertThat(app.database().value("SELECT y FROM sales.b")).isEqualTo("COPY \n COMMIT;");
  }

  @Test
  void everyProblemHasAHeadingInTheDocumentation() throws IOException {
    String documentation = Files.readString(Path.of("..", "docs", "problems.md"));
    for (BackupProblem problem : BackupProblem.values()) {
      assertThat(documentation).contains("### " + problem.code() + "\n");
    }
  }

  @Test
  void aBackupIsReadByItsOwnerAlone() throws IOException {
    saved();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dump())))
        .isEqualTo("rw-------");
  }

  @Test
  void whatTheBackupLacksGoesWhateverItIs() throws IOException {
    String schema = saved();
    app.database()
        .execute(
            "ALTER TABLE a ADD PRIMARY KEY (x)",
            "CREATE TABLE of_a (x int REFERENCES a, e citext)",
            "INSERT INTO of_a VALUES (1, 'E')",
            "CREATE TYPE mood AS ENUM ('sad', 'ok')",
            "CREATE FUNCTION f(m mood) RETURNS int LANGUAGE sql AS 'SELECT 1'",
            "CREATE VIEW v AS SELECT f('ok') FROM of_a",
            "CREATE EXTENSION pgcrypto",
            "CREATE SCHEMA later",
            "CREATE TABLE later.c (m mood, n int GENERATED ALWAYS AS IDENTITY)",
            "CREATE SEQUENCE loose",
            "CREATE DOMAIN positive AS int CHECK (VALUE > 0)",
            "CREATE PUBLICATION p FOR TABLE a",
            "SELECT lo_create(4711)",
            "DROP TABLE sales.b");
    restore(dump(), "--yes");
    assertRestored(schema);
    assertThat(app.database().value("SELECT count(*) FROM pg_largeobject_metadata")).isEqualTo("0");
    assertThat(app.run("upgrade").exit()).isZero();
  }

  @Test
  void aDatabaseThatHoldsSomethingIsReplacedOnlyWhereThatIsSaid() throws IOException {
    saved();
    app.database().disconnect();
    Ran refused = app.run(words(dump()));
    assertThat(refused.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(refused.err())
        .startsWith("varve: [VARVE-8005] the database at ")
        .contains(" is not empty: 1 schemas, 3 tables. A restore replaces everything in it");
    assertThat(app.database().value("SELECT count(*) FROM a")).isEqualTo("2");
  }

  @Test
  void aDatabaseThatOthersUseIsRefusedOrTheyAreSentAway() throws Exception {
    String schema = saved();
    app.database().disconnect();
    try (Connection other = app.database().connection()) {
      assertThat(other.isValid(1)).isTrue();
      assertThat(app.run(words(dump(), "--yes")).err())
          .startsWith("varve: [VARVE-8006] other sessions use the database at ")
          .contains("Stop the application first")
          .endsWith("--disconnect, which ends these sessions. Nothing was changed.\n");
      restore(dump(), "--yes", "--disconnect");
      assertThat(other.isValid(1)).isFalse();
    }
    assertRestored(schema);
  }

  @Test
  void aRestoreThatFailsInTheMiddleLeavesEverythingAsItWas() throws IOException {
    saved();
    Path dump = dump();
    byte[] whole = Files.readAllBytes(dump);
    app.database().execute("DROP TABLE sales.b", "CREATE TABLE later (x int)");
    String schema = CatalogText.of(app.database());
    app.database().disconnect();
    Files.write(dump, Arrays.copyOf(whole, whole.length - 40));
    Ran failed = app.run(words(dump, "--yes"));
    assertThat(failed.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(failed.err())
        .startsWith("varve: [VARVE-8003] ")
        .endsWith("The database is as it was.\n");
    assertThat(CatalogText.of(app.database())).isEqualTo(schema);
    assertThat(app.database().value("SELECT count(*) FROM a")).isEqualTo("2");
  }

  @Test
  void anOwnerWhoDoesNotExistIsNeededOnlyWhereOwnersAreRestored() throws IOException {
    String role = "owner_of_" + app.database().name();
    app.database().execute("CREATE ROLE " + role, "CREATE TABLE o (x int)");
    app.database().execute("ALTER TABLE o OWNER TO " + role);
    saved();
    app.database().execute("DROP OWNED BY " + role, "DROP ROLE " + role);
    app.database().disconnect();
    Ran failed = app.run(words(dump(), "--yes"));
    assertThat(failed.err())
        .startsWith("varve: [VARVE-8003] ")
        .contains("role \"" + role + "\" does not exist");
    restore(dump(), "--yes", "--no-owner");
    assertThat(app.database().column("SELECT x FROM o")).isEmpty();
  }

  @Test
  void aNewDatabaseIsCreatedAndOneThatCannotBeFilledIsDropped() throws IOException {
    saved();
    String name = app.database().name() + "_new";
    String url = app.database().url().replace(app.database().name(), name);
    byte[] whole = Files.readAllBytes(dump());
    Path broken = app.folder().resolve("broken.dump");
    Files.write(broken, Arrays.copyOf(whole, whole.length - 40));
    assertThat(app.run(words(broken, "--create", "--url", url)).exit()).isEqualTo(ExitCode.FAILED);
    Ran ran = app.run(words(dump(), "--create", "--url", url));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).endsWith("applied  0001_first\n");
    assertThat(app.run("check", "--url", url).exit()).isEqualTo(ExitCode.BEHIND);
    app.database().execute("DROP DATABASE " + name);
  }

  @Test
  void whatIsNoBackupIsSaid() {
    app.write(app.folder().resolve("plain.sql"), "SELECT 1;");
    assertThat(app.run("restore", "plain.sql").err())
        .startsWith("varve: [VARVE-8004] ")
        .contains("plain.sql is no backup in pg_dump's custom format.");
    assertThat(app.run("restore", "none.dump").err())
        .startsWith("varve: [VARVE-8004] the backup ")
        .contains("none.dump cannot be read (");
  }

  @Test
  void programsThatAreMissingOrTooOldAreNamed() throws IOException {
    saved();
    app.database().disconnect();
    app.environment().put("VARVE_PSQL", "no-such-psql");
    assertThat(app.run(words(dump(), "--yes")).err())
        .startsWith("varve: [VARVE-8001] the program no-such-psql cannot be started (")
        .endsWith("or name psql by the environment variable VARVE_PSQL.\n");
    Path old = app.folder().resolve("old");
    Files.writeString(
        old,
        "#!/bin/sh\necho 'pg_dump: error: aborting because of server version mismatch' >&2\nexit 1");
    assertThat(old.toFile().setExecutable(true)).isTrue();
    app.environment().put("VARVE_PG_DUMP", old.toString());
    assertThat(app.run("backup").err())
        .startsWith("varve: [VARVE-8002] " + old + " ended with code 1: pg_dump: error: aborting")
        .endsWith("or name pg_dump by the environment variable VARVE_PG_DUMP.\n");
    assertThat(dumps()).hasSize(1);
  }

  @Test
  void everyRunIsPrecededByADumpWhereThatIsAsked() throws IOException {
    app.run("upgrade", "+1", "--backup", "backups", "--backup-always");
    assertThat(dumps()).hasSize(1);
  }

  @Test
  void withoutADumpNothingIsDestroyed() throws IOException {
    app.run("upgrade", "+1");
    app.environment().put("VARVE_PG_DUMP", "no-such-program");
    Ran ran = app.run("upgrade", "--backup", "backups");
    assertThat(ran.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(ran.err())
        .contains(
            "varve: VARVE-7029: the backup failed, so nothing was run: [VARVE-8001] the program"
                + " no-such-program cannot be started (")
        .contains("VARVE_PG_DUMP.\n")
        .doesNotContain("\tat ", "Exception");
    assertThat(app.run("current").out()).isEqualTo("0001_first\n");
    assertThat(dumps()).isEmpty();
  }

  @Test
  void aFolderThatTakesNoDumpIsNamed() {
    app.run("upgrade", "+1");
    app.write(app.folder().resolve("file"), "");
    assertThat(app.run("upgrade", "--backup", "file/backups").err())
        .contains(
            "the backup failed, so nothing was run: [VARVE-8004] no file can be written into ");
  }
}
