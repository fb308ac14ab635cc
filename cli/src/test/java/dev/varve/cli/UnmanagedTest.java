package dev.varve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.snapshot.Revision;
import dev.varve.model.unmanaged.UnmanagedChange;
import dev.varve.runtime.MigrationList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Hand-written steps make what no class can declare; {@code varve drift} watches it by name. */
class UnmanagedTest {
  private static final String FUNCTION =
      "CREATE FUNCTION set_slug() RETURNS trigger LANGUAGE plpgsql AS"
          + " $$BEGIN new.slug := lower(new.title); RETURN new; END$$;";
  private static final String TRIGGER =
      "CREATE TRIGGER slug BEFORE INSERT ON document"
          + " FOR EACH ROW WHEN (new.title <> '') EXECUTE FUNCTION set_slug();";

  @RegisterExtension private final TestApplication app = new TestApplication();

  @BeforeEach
  void migrations() {
    app.migration(
        "0001_tables",
        "",
        "CREATE TABLE document (title text, slug text); CREATE VIEW old_titles AS SELECT title FROM"
            + " document",
        "DROP VIEW old_titles; DROP TABLE document");
    app.migration(
        "0002_by_hand",
        "0001_tables",
        FUNCTION
            + TRIGGER
            + "DROP VIEW old_titles; CREATE VIEW titles AS SELECT title FROM document;"
            + "ALTER TABLE document ENABLE ROW LEVEL SECURITY;"
            + "CREATE POLICY own ON document USING (title = current_user);"
            + "CREATE TABLE event (at date PRIMARY KEY) PARTITION BY RANGE (at);"
            + "CREATE TABLE event_rest PARTITION OF event DEFAULT;"
            + "CREATE TABLE plain (x int); CREATE EXTENSION citext;",
        "DROP EXTENSION citext; DROP TABLE plain, event; DROP POLICY own ON document;"
            + "ALTER TABLE document DISABLE ROW LEVEL SECURITY; DROP VIEW titles;"
            + "CREATE VIEW old_titles AS SELECT title FROM document;"
            + "DROP TRIGGER slug ON document; DROP FUNCTION set_slug()");
    Revision first = Revisions.ofTexts("0001_tables", "document", "title", "slug");
    app.record(first);
    app.record(Revisions.unchanged("0002_by_hand", first));
    app.write(
        app.classes().resolve(MigrationList.RESOURCE),
        "varve-migrations 1\n0001_tables\t-\tV0001_tables\t-\t-\t-\n"
            + "0002_by_hand\t0001_tables\tV0002_by_hand\t-\t-\t-\n");
  }

  /** As a build does, which copies the resources. */
  private void writeFiles() {
    Ran ran = app.run("verify", "--write", "classes");
    assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
  }

  private Path file(String id) {
    return app.classes().resolve(UnmanagedChange.fileOf(id));
  }

  @Test
  void verifyWritesWhatEachRevisionMadeAndTookAway() throws IOException {
    Ran missing = app.run("verify");
    assertThat(missing.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(missing.out())
        .contains(
            "    [VARVE-2015] META-INF/varve/0001_tables.unmanaged is missing. The revision's steps"
                + " make or take away what no class declares: + view old_titles. Write the file:"
                + " varve verify --write src/main/resources\n");
    assertThat(app.run("verify", "--write", "classes").out())
        .isEqualTo(
            """
            ok          0001_tables  up, down, up, with 3 rows in 1 table
                wrote META-INF/varve/0001_tables.unmanaged
            ok          0002_by_hand  up, down, up, with 9 rows in 3 tables
                wrote META-INF/varve/0002_by_hand.unmanaged
            """);
    assertThat(Files.readString(file("0002_by_hand")))
        .matches(
            """
            # Objects .*
            # .*
            - view old_titles
            \\+ constraint event.event_pkey
            \\+ extension citext
            \\+ function set_slug\\(\\)
                sha256 [0-9a-f]{16}
            \\+ partition event_rest
            \\+ partitioned table event
            \\+ policy document.own
            \\+ row security of table document
                sha256 [0-9a-f]{16}
            \\+ table plain
            \\+ trigger slug on document
                sha256 [0-9a-f]{16}
            \\+ view titles
            """);
    assertThat(app.run("verify"))
        .isEqualTo(
            new Ran(
                0,
                """
                ok          0001_tables  up, down, up, with 3 rows in 1 table
                ok          0002_by_hand  up, down, up, with 9 rows in 3 tables
                """,
                ""));
  }

  @Test
  void driftTellsWhatIsGoneOrChanged() {
    writeFiles();
    assertThat(app.run("upgrade").exit()).isZero();
    assertThat(app.run("drift")).isEqualTo(new Ran(0, "no difference\n", ""));
    app.database().execute("DROP TRIGGER slug ON document; DROP VIEW titles; DROP TABLE plain");
    assertDrift("- table plain", "- trigger slug on document", "- view titles");
    assertThat(app.run("drift", "--json").out())
        .contains("\"differences\": [\n    \"- table plain\",\n    \"- trigger slug on document\"");
    assertThat(app.run("health").out())
        .endsWith(
            "❌ Database health: OK\n   - table plain\n   - trigger slug on document\n   - view titles\n");
    app.database()
        .execute(
            TRIGGER
                + "CREATE VIEW titles AS SELECT title FROM document; CREATE TABLE plain (y int)");
    assertThat(app.run("drift").exit()).isZero();
    app.database()
        .execute(
            FUNCTION.replace("CREATE", "CREATE OR REPLACE").replace("lower", "upper")
                + "ALTER TABLE document DISABLE TRIGGER slug, DISABLE ROW LEVEL SECURITY");
    assertDrift(
        "~ function set_slug() is not defined as its migration defined it",
        "- row security of table document",
        "~ trigger slug on document is not defined as its migration defined it");
  }

  private void assertDrift(String... lines) {
    Ran ran = app.run("drift");
    assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.DRIFTED);
    assertThat(ran.out().lines()).containsExactly(lines);
  }

  @Test
  void whatWasTakenBackIsExpectedNoMore() {
    writeFiles();
    assertThat(app.run("upgrade").exit()).isZero();
    assertThat(app.run("downgrade", "-1").exit()).isZero();
    assertThat(app.run("drift")).isEqualTo(new Ran(0, "no difference\n", ""));
    app.database().execute("DROP VIEW old_titles");
    assertDrift("- view old_titles");
    assertThat(app.run("stamp", "head").err())
        .contains("VARVE-7017")
        .contains("- trigger slug on document");
  }

  @Test
  void aTableThatWasPartitionedByHandIsNoDrift() {
    app.migration(
        "0001_tables",
        "",
        "CREATE TABLE document (title text, slug text) PARTITION BY LIST (title)",
        "DROP TABLE document");
    app.migration("0002_by_hand", "0001_tables", "SELECT 1", "SELECT 1");
    writeFiles();
    assertThat(app.run("upgrade").exit()).isZero();
    assertThat(app.run("drift")).isEqualTo(new Ran(0, "no difference\n", ""));
  }

  @Test
  void aFileThatIsWrongIsNamedWithTheLine() {
    writeFiles();
    app.write(file("0001_tables"), "# by hand\n+ view other\n");
    assertThat(app.run("verify").out())
        .contains(
            "[VARVE-2015] META-INF/varve/0001_tables.unmanaged is out of date: it says + view other."
                + " The revision's steps make or take away what no class declares: + view"
                + " old_titles.");
    assertThat(app.run("upgrade").exit()).isZero();
    for (String line : List.of("view x", "+ view a\n+ view a", "+ ", "+ view a\n    sha256 xyz")) {
      app.write(file("0001_tables"), "# by hand\n- view b\n" + line + "\n");
      int number = 2 + (int) line.lines().count();
      Ran ran = app.run("drift");
      assertThat(ran.exit()).isEqualTo(ExitCode.FAILED);
      assertThat(ran.err())
          .startsWith(
              "varve: [VARVE-2014] META-INF/varve/0001_tables.unmanaged:"
                  + number
                  + ": the line \"");
    }
    assertThat(app.run("verify", "--write", "src/main/resources").err())
        .contains("src/main/resources holds no records of revisions (META-INF/varve).");
  }

  @Test
  void aFileThatSaysNothingAnyMoreIsDeleted() {
    app.write(file("0001_tables"), "+ view a\n");
    app.migration(
        "0001_tables", "", "CREATE TABLE document (title text, slug text)", "DROP TABLE document");
    app.migration("0002_by_hand", "0001_tables", "SELECT 1", "SELECT 1");
    assertThat(app.run("verify", "--write", "classes").out())
        .contains("    deleted META-INF/varve/0001_tables.unmanaged\n");
    assertThat(file("0001_tables")).doesNotExist();
    assertThat(app.run("verify").exit()).isZero();
  }
}
