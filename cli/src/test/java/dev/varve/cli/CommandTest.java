package dev.varve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.runtime.MigrationList;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Commands as they are typed. */
class CommandTest {
  @RegisterExtension private final TestApplication app = new TestApplication();

  @BeforeEach
  void buildApplication() {
    app.migration("0001_first", "", "CREATE TABLE a (x int)", "DROP TABLE a");
    app.migration("0002_second", "0001_first", "CREATE TABLE b (x int)", "DROP TABLE b");
  }

  private Ran run(String... args) {
    return app.run(args);
  }

  private static List<String> lines(String text) {
    return text.lines().map(line -> line.replaceFirst("  \\d+ ms$", "")).toList();
  }

  @Test
  void upgradesAndTellsWhereTheDatabaseStands() {
    assertThat(lines(run("pending").out())).containsExactly("0001_first", "0002_second");
    assertThat(run("check")).isEqualTo(new Ran(3, "behind\n    0001_first\n    0002_second\n", ""));
    assertThat(lines(run("upgrade", "+1").out())).containsExactly("upgraded  0001_first");
    assertThat(run("current")).isEqualTo(new Ran(0, "0001_first\n", ""));
    assertThat(lines(run("upgrade").out())).containsExactly("upgraded  0002_second");
    assertThat(run("upgrade").out()).isEqualTo("nothing to do\n");
    assertThat(run("check")).isEqualTo(new Ran(0, "up to date\n", ""));
    assertThat(lines(run("history").out())).containsExactly("0001_first", "0002_second");
    assertThat(run("heads").out()).isEqualTo("0002_second\n");
    assertThat(run("pending").out()).isEqualTo("none\n");
  }

  @Test
  void takesBack() {
    run("upgrade");
    assertThat(lines(run("downgrade", "-1").out())).containsExactly("downgraded  0002_second");
    assertThat(lines(run("downgrade", "base").out())).containsExactly("downgraded  0001_first");
    assertThat(run("current").out()).isEqualTo("nothing is applied\n");
  }

  @Test
  void theHistoryTellsEverythingWhenAsked() {
    run("upgrade");
    assertThat(run("history", "--verbose").out())
        .containsPattern("(?m)^0001_first$")
        .containsPattern("(?m)^0002_second  \\(head\\)$")
        .contains("    parents   base\n")
        .contains("    parents   0001_first\n")
        .containsPattern("    applied   \\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z by postgres\n")
        .containsPattern("    checksum  [0-9a-f]{64}\n");
  }

  @Test
  void everythingIsJsonWhenAsked() {
    assertThat(run("upgrade", "--json").out())
        .contains("\"action\": \"upgraded\"", "\"revision\": \"0001_first\"", "\"steps\": 1");
    assertThat(run("history", "--json").out())
        .contains("\"state\": \"applied\"", "\"parents\": [\n      \"0001_first\"\n    ]");
    assertThat(run("heads", "--json").out()).contains("\"revision\": \"0002_second\"");
    assertThat(run("check", "--json").out())
        .isEqualToNormalizingWhitespace("{ \"status\": \"up to date\", \"revisions\": [] }");
  }

  @Test
  void aDatabaseThatIsAheadOfTheBuildIsFoundByTheCheck() throws IOException {
    run("upgrade");
    Files.delete(app.folder().resolve("classes/V0002_second.class"));
    Files.writeString(
        app.folder().resolve("classes/META-INF/services/dev.varve.runtime.SchemaMigration"),
        "V0001_first\n");
    assertThat(run("check")).isEqualTo(new Ran(4, "ahead\n    0002_second\n", ""));
    Ran upgrade = run("upgrade");
    assertThat(upgrade.exit()).isEqualTo(1);
    assertThat(upgrade.err())
        .startsWith("varve: VARVE-7012: the revision 0002_second (")
        .contains("is applied, but");
  }

  @Test
  void stampsAndRepairs() throws IOException {
    app.database().execute("CREATE TABLE a (x int)");
    assertThat(lines(run("stamp", "0001", "--unchecked").out()))
        .containsExactly("stamped  0001_first");
    assertThat(lines(run("upgrade").out())).containsExactly("upgraded  0002_second");
    app.migration("0002_second", "0001_first", "CREATE TABLE b (x bigint)", "DROP TABLE b");
    assertThat(run("repair").out()).startsWith("repaired  0002_second");
  }

  /** Gives the first migration a record, which makes the table with a default in other words. */
  private void record() throws IOException {
    app.record(
        Revisions.ofTable("0001_first", "a", "x", "int", "CAST('1' AS int)")
            .madeAt(Instant.parse("2026-02-10T12:00:00Z")));
    app.write(
        app.classes().resolve(MigrationList.RESOURCE),
        "varve-migrations 1\n0001_first\t-\tV0001_first\t-\t-\t-\n");
  }

  @Test
  void driftIsWhatTheRecordsDoNotSay() throws IOException {
    app.migration("0001_first", "", "CREATE TABLE a (x int DEFAULT 1)", "DROP TABLE a");
    record();
    run("upgrade", "0001");
    assertThat(run("drift")).isEqualTo(new Ran(0, "no difference\n", ""));
    app.database().execute("ALTER TABLE a ADD COLUMN y text", "CREATE TABLE of_others (z int)");
    assertThat(run("drift")).isEqualTo(new Ran(5, "+ column a.y text\n", ""));
    assertThat(run("drift", "--json").out())
        .isEqualToNormalizingWhitespace("{ \"differences\": [ \"+ column a.y text\" ] }");
  }

  @Test
  void aRevisionIsShownWithWhatItChanges() throws IOException {
    record();
    assertThat(run("show", "0001"))
        .isEqualTo(
            new Ran(
                0,
                """
                0001_first
                    title     first
                    class     V0001_first
                    created   2026-02-10T12:00:00Z
                    parents   base
                    adds      1 table
                    + table a
                        + x integer default CAST('1' AS int)
                """,
                ""));
    assertThat(run("show", "0001", "--json").out())
        .contains(
            "\"created\": \"2026-02-10T12:00:00Z\"", "\"head\": false", "\"adds\": \"1 table\"");
    assertThat(run("show", "head", "--json").out())
        .contains("\"revision\": \"0002_second\"", "\"head\": true");
    run("upgrade", "0001");
    assertThat(run("history", "--verbose").out()).contains("    title     first\n", "+ table a");
  }

  @Test
  void pointsWhereTheHistoryBranchesAreListed() throws IOException {
    app.migration("0002_other", "0001_first", "CREATE TABLE c (x int)", "DROP TABLE c");
    assertThat(run("branches"))
        .isEqualTo(new Ran(0, "0001_first -> 0002_other, 0002_second\n", ""));
    assertThat(run("branches", "--json").out())
        .isEqualToNormalizingWhitespace("{ \"0001_first\": [ \"0002_other\", \"0002_second\" ] }");
  }

  @Test
  void aStampLooksWhetherTheDatabaseIsLikeTheRecords() throws IOException {
    assertThat(run("stamp", "0001_first").err())
        .contains("1 of 1 revisions have no record in this build");
    record();
    app.database()
        .execute("CREATE TABLE a (x int NOT NULL DEFAULT 1)", "CREATE TABLE other (y int)");
    Ran refused = run("stamp", "0001_first");
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err()).startsWith("varve: VARVE-70").contains("~ column a.x not null");
    app.database().execute("ALTER TABLE a ALTER COLUMN x DROP NOT NULL");
    assertThat(run("stamp", "0001_first").err()).isEmpty();
    assertThat(run("current").out()).isEqualTo("0001_first\n");
  }

  @Test
  void whereOnlyNamesDifferAStampTellsHowToGiveThem() {
    app.record(Revisions.ofKeyedTable("0001_first", "a", "x", "pk_a"));
    app.list("0001_first\t-\tV0001_first\t-\t-\t-\n");
    app.database().execute("CREATE TABLE a (x int PRIMARY KEY)");
    assertThat(run("stamp", "0001_first").err())
        .contains(
            "of what classes declare only names differ; these statements give the database those of"
                + " the records:\n      ALTER TABLE a RENAME CONSTRAINT a_pkey TO pk_a;\n");
    app.database().execute("ALTER TABLE a RENAME CONSTRAINT a_pkey TO pk_a");
    assertThat(run("stamp", "0001_first").exit()).isZero();
  }

  @Test
  void migrationsAreFoundInAJarAndInASpringBootJar() throws IOException {
    app.jar("app.jar", "");
    assertThat(run("heads", "--app", "app.jar").out()).isEqualTo("0002_second\n");
    app.jar("boot.jar", "BOOT-INF/classes/");
    assertThat(lines(run("upgrade", "--app", "boot.jar").out()))
        .containsExactly("upgraded  0001_first", "upgraded  0002_second");
  }

  @Test
  void recordsInALibraryOfASpringBootJarMustBeListed() throws IOException {
    record();
    app.record(Revisions.ofTable("0009_lost", "lost", "x", "int"));
    app.jar("library.jar", "");
    Path library = app.folder().resolve("library.jar");
    try (JarOutputStream boot =
        new JarOutputStream(Files.newOutputStream(app.folder().resolve("boot.jar")))) {
      boot.putNextEntry(new JarEntry("BOOT-INF/classes/"));
      boot.closeEntry();
      boot.putNextEntry(new JarEntry("BOOT-INF/lib/library.jar"));
      boot.write(Files.readAllBytes(library));
      boot.closeEntry();
    }
    for (String command : List.of("heads", "upgrade")) {
      assertThat(run(command, "--app", "boot.jar").err())
          .startsWith("varve: VARVE-7048: ")
          .contains("0009_lost");
    }
  }

  @Test
  void theApplicationIsAClassPath() throws IOException {
    app.jar("lib/app.jar", "");
    app.write(app.folder().resolve("empty/readme.txt"), "");
    for (String path : List.of("lib/*", "empty" + File.pathSeparator + "lib/app.jar")) {
      assertThat(run("heads", "--app", path)).isEqualTo(new Ran(0, "0002_second\n", ""));
    }
    assertThat(run("heads", "--app", "classes" + File.pathSeparator + "lib/none.jar").err())
        .endsWith(
            "/lib/none.jar. Name a folder of classes, or a jar, by --app; its libraries after it:"
                + " target/classes"
                + File.pathSeparator
                + "'lib/*'\n");
    assertThat(run("heads", "--app", "empty/*").err()).contains("there is no jar in ");
    assertThat(run("heads", "--app", File.pathSeparator).err()).contains("is empty");
    assertThat(run("heads", "--app", "empty/readme.txt").err())
        .contains("readme.txt cannot be opened (", "). Is it a jar, or a folder of classes?");
  }

  @Test
  void aLibraryThatIsMissingIsNamedAndTheNextRunGoesOn() throws IOException {
    app.compile("Library", "public final class Library { public static void use() {} }");
    app.migrationOfSteps(
        "0003_java", "0002_second", "steps.java(\"use it\", c -> Library.use());", "");
    Path library = app.classes().resolve("Library.class");
    Files.createDirectory(app.folder().resolve("lib"));
    Files.move(library, app.folder().resolve("lib/Library.class"));
    Ran ran = run("upgrade");
    assertThat(ran.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(ran.err())
        .contains("varve: VARVE-7005: a class of the application cannot be loaded (")
        .contains("NoClassDefFoundError: Library). Is the build whole? Its libraries are given")
        .doesNotContain("\tat ");
    assertThat(run("current").out()).isEqualTo("0002_second\n");
    assertThat(run("upgrade", "--app", "classes" + File.pathSeparator + "lib").exit()).isZero();
    assertThat(run("check").out()).isEqualTo("up to date\n");
  }

  @Test
  void aServiceFileThatNamesNoClassIsNamed() {
    app.write(
        app.classes().resolve("META-INF/services/dev.varve.runtime.SchemaMigration"), "Gone\n");
    assertThat(run("heads").err())
        .startsWith("varve: VARVE-7005: ")
        .contains("Gone")
        .doesNotContain("\tat ");
  }

  @Test
  void settingsComeFromTheFileWhereNobodyElseGivesThem() throws IOException {
    app.environment().clear();
    Files.writeString(
        app.folder().resolve("varve.properties"),
        "urlVariable=SHOP_DB\napp=classes\nhistoryTable=ops.log\n");
    app.environment().put("SHOP_DB", app.database().url());
    assertThat(run("upgrade").exit()).isZero();
    assertThat(app.database().column("SELECT id FROM ops.log ORDER BY id"))
        .containsExactly("0001_first", "0002_second");
  }

  @Test
  void theProjectsDefaultIsTakenWithAWarning() throws IOException {
    app.environment().clear();
    Files.writeString(
        app.folder().resolve("varve.properties"),
        "urlVariable=SHOP_DB\napp=classes\nurlDefault="
            + app.database().url()
            + "&password=secret\n");
    Ran upgrade = run("upgrade", "--quiet");
    assertThat(upgrade.exit()).isZero();
    assertThat(upgrade.err())
        .startsWith(
            "varve: warning: neither --url nor the environment variable SHOP_DB gives an address;"
                + " this takes the default of varve.properties, ")
        .endsWith("/" + app.database().name() + "\n")
        .doesNotContain("secret");
    assertThat(run("current", "--url", app.database().url()))
        .isEqualTo(new Ran(0, "0002_second\n", ""));
  }

  @Test
  void whatIsMissingIsNamedWithTheWayToGiveIt() {
    app.environment().clear();
    assertThat(run("upgrade"))
        .isEqualTo(
            new Ran(
                2,
                "",
                "varve: which database? Give its address by --url, by the environment variable"
                    + " VARVE_URL, or as url in varve.properties:"
                    + " jdbc:postgresql://localhost:5432/shop\n"));
    assertThat(run("upgrade", "--url", app.database().url()).err())
        .startsWith("varve: where are the migrations? Name the application by --app,");
    assertThat(run("upgrade", "--url", app.database().url(), "--app", "nowhere").err())
        .contains("there is no ", "/nowhere. Name a folder of classes, or a jar, by --app;");
    assertThat(run("downgrade").exit()).isEqualTo(2);
    assertThat(run().exit()).isEqualTo(2);
    assertThat(run("upgrad").err()).contains("upgrade");
  }

  @Test
  void whatTheServerRefusesIsSaidWithoutSecrets() {
    app.environment()
        .put(
            TestApplication.URL,
            "jdbc:postgresql://127.0.0.1:" + app.database().server().port() + "/no_such_db");
    app.environment().put("VARVE_PASSWORD", "hush");
    Ran ran = run("upgrade");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).startsWith("varve: ").contains("no_such_db").doesNotContain("hush");
    assertThat(ran.err()).doesNotContain("\tat ");
  }

  @Test
  void anUnknownRevisionIsRefused() {
    Ran ran = run("upgrade", "0003");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).startsWith("varve: VARVE-7007: ");
  }
}
