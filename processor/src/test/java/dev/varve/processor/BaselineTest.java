package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import dev.varve.runtime.Varve;
import dev.varve.testing.CatalogText;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first revision of a project whose database is older than its history. */
@Tag("any-jdk")
class BaselineTest {
  private static final String CLASS =
      "src/main/java/com/acme/migrations/V20260213T100000_Baseline.java";

  /** As the classes have it, but for the column phone, which is called for; and in other words. */
  private static final String[] OLD = {
    """
    CREATE TABLE parties (
      id bigint GENERATED ALWAYS AS IDENTITY,
      name varchar(100) NOT NULL DEFAULT 'nobody',
      kind text NOT NULL,
      CONSTRAINT parties_pkey PRIMARY KEY (id),
      CONSTRAINT ck_parties_kind CHECK (kind IN ('person', 'firm')))\
    """,
    "CREATE INDEX by_name ON parties (lower(name))",
  };

  private static final String PARTY =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @Table(name = "parties")
      @Check(name = "ck_parties_kind", value = "kind IN ('person', 'firm')")
      @Index(name = "by_name", keys = @IndexKey(expression = "lower(name)"))
      public record Party(
          @Id @Identity long id,
          @Column(length = 200, defaultValue = "'nobody'") String name,
          String kind,
          @Column(nullable = true) String phone) {}
      """;

  @TempDir private Path folder;
  private LiveProject live;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    live = new LiveProject(folder);
    project = live.project().with(PARTY);
  }

  @AfterEach
  void close() {
    live.close();
  }

  private Compiled baseline() {
    return live.commit("baseline", "-Avarve.baseline=true");
  }

  @Test
  void makesANewDatabaseWhatTheOldOneIs() throws Exception {
    live.database().execute(OLD);
    Compiled compiled = baseline();
    assertThat(compiled.messages())
        .containsExactly(
            "NOTE varve: the database at "
                + live.name()
                + " has already what this revision makes: there an upgrade stamps it, and a"
                + " downgrade leaves the tables; on a new database it is run.",
            "NOTE varve: wrote " + CLASS,
            "NOTE varve: wrote src/main/resources/META-INF/varve/20260213T100000_baseline.json");
    String old = CatalogText.of(live.database());
    try (TestDatabase fresh = PostgresServer.shared().createDatabase()) {
      upgrade(fresh);
      fresh.execute("DROP TABLE varve_history");
      assertThat(CatalogText.of(fresh)).isEqualTo(old);
    }
  }

  @Test
  void theOldDatabaseIsStampedAndGoesOnAsTheNewOneDoes() throws Exception {
    live.database().execute(OLD);
    live.database().execute("INSERT INTO parties (name, kind) VALUES ('ann', 'person')");
    baseline();
    try (TestDatabase fresh = PostgresServer.shared().createDatabase()) {
      withMigrations(live.database(), Varve::upgrade);
      project.commit("grow", "-Avarve.now=2026-02-14T10:00:00Z");
      withMigrations(live.database(), Varve::upgrade);
      withMigrations(fresh, Varve::upgrade);
      assertThat(CatalogText.of(live.database())).isEqualTo(CatalogText.of(fresh));
      assertThat(live.database().column("SELECT name || coalesce(phone, '') FROM parties"))
          .containsExactly("ann");
      assertThat(live.drift("-Avarve.check").messages()).isEmpty();
      withMigrations(live.database(), varve -> varve.downgrade("base"));
      assertThat(live.database().column("SELECT name FROM parties")).containsExactly("ann");
    }
  }

  @Test
  void whatTheClassesSayOtherwiseIsPendingAndNothingElse() {
    live.database().execute(OLD);
    baseline();
    assertThat(project.compile().messages())
        .filteredOn(message -> message.contains("varve: ") && message.startsWith("WARNING"))
        .containsExactly(
            "WARNING Party.java:10 varve: ~ column parties.name type varchar(100) -> varchar(200)",
            "WARNING Party.java:12 varve: + column parties.phone text");
  }

  @Test
  void whatNoClassDeclaresIsLeftAloneAndSaid() {
    live.database()
        .execute(
            "CREATE TABLE regions (id bigint PRIMARY KEY)",
            OLD[0],
            "ALTER TABLE parties ADD COLUMN region bigint CONSTRAINT in_region REFERENCES regions");
    assertThat(baseline().messages())
        .contains(
            "WARNING Party.java:8 [VARVE-4315] the foreign key in_region of the database at "
                + live.name()
                + " refers to regions, which no class declares. It is left out of the baseline; to"
                + " keep it, declare that table and commit the baseline again.",
            "NOTE [VARVE-4312] the database at "
                + live.name()
                + " holds what is none of this project's and is left alone: table: 1 (regions)");
    assertThat(project.read(CLASS))
        .contains("region bigint")
        .doesNotContain("regions")
        .doesNotContain("REFERENCES");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE DOMAIN short AS varchar(9) | kind short NOT NULL | type \"short\" does not exist",
        "CREATE SEQUENCE kinds | kind text NOT NULL DEFAULT nextval('kinds') | relation"
            + " \"public.kinds\" does not exist",
        "CREATE FUNCTION one() RETURNS text RETURN 'x' | kind text NOT NULL DEFAULT one() |"
            + " function public.one() does not exist",
        "CREATE FUNCTION ok(text) RETURNS bool RETURN true | kind text CHECK (ok(kind)) | function"
            + " public.ok(text) does not exist"
      })
  void isRefusedWhereItNeedsWhatNoClassDeclares(String made, String column, String missing) {
    live.database().execute(made, OLD[0].replace("kind text NOT NULL", column));
    Map<String, String> before = project.files("src");
    Compiled compiled = baseline();
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .filteredOn(message -> message.startsWith("ERROR "))
        .singleElement()
        .asString()
        .startsWith("ERROR ")
        .contains("[VARVE-4316] the baseline cannot run on a new database: ERROR: " + missing)
        .endsWith(
            "The database at "
                + live.name()
                + " has it, and no class declares it. Declare it; or commit with"
                + " -Dvarve.baseline=untried, and write what makes it into the migration by hand.");
    assertThat(project.files("src")).isEqualTo(before);
    assertThat(live.commit("baseline", "-Avarve.baseline=untried").success()).isTrue();
  }

  @Test
  void isRefusedOnceThereIsARevision() throws Exception {
    live.applied();
    assertThat(baseline().messages())
        .containsExactly(
            "ERROR [VARVE-4314] a baseline is the first revision, and there is one already"
                + " (20260212T091500_first). To make it of the database, delete the classes and"
                + " records of the revisions that were never applied anywhere; or commit without"
                + " varve.baseline.");
    assertThat(project.has(CLASS)).isFalse();
  }

  @Test
  void isRefusedOfADatabaseWithoutTheTables() {
    assertThat(baseline().messages())
        .containsExactly(
            "ERROR [VARVE-4314] the database at "
                + live.name()
                + " has none of the tables that the classes declare, so that there is nothing to"
                + " make a baseline of. Commit without varve.baseline, or name the tables of the"
                + " database: @Table(name = …, schema = …).");
  }

  @Test
  void isMadeByACommitAlone() {
    assertThat(project.compile("-Avarve.baseline").messages())
        .containsExactly(
            "ERROR [VARVE-3002] varve.baseline makes the first revision of what is in a database,"
                + " which is committed: give a message, -Dvarve.commit=\"baseline\".");
  }

  private void upgrade(TestDatabase database) throws Exception {
    withMigrations(database, Varve::upgrade);
  }

  private void withMigrations(TestDatabase database, Consumer<Varve> work) throws Exception {
    URL[] classes = {project.path("target/classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, Varve.class.getClassLoader())) {
      work.accept(Varve.on(database.dataSource()).withClassLoader(loader));
    }
  }
}
