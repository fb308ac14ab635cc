package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Java element that is kept keeps its data, even if something else takes over its old name. */
@Tag("any-jdk")
class KeptElementTest {
  private static final String DRAFT = "target/generated-sources/a/com/acme/migrations/Draft.java";
  private static final String MIGRATIONS = "src/main/java/com/acme/migrations/V20260212T091500_";

  @TempDir private Path folder;
  private TestProject project;
  private String migration = "";

  @BeforeEach
  void makeProject() throws Exception {
    project = new TestProject(folder);
  }

  private static String table(String columns) {
    return "package com.acme;\nimport dev.varve.annotations.*;\n@Table(name = \"p\") record P(@Id int id,\n"
        + columns
        + ") {}\n";
  }

  private static String named(String type, String table, String columns) {
    return "package com.acme;\nimport dev.varve.annotations.*;\n@Table("
        + table
        + ") record "
        + type
        + "(@Id int id,\n"
        + columns
        + ") {}\n";
  }

  private KeptElementTest before(String... sources) {
    List.of(sources).forEach(project::with);
    project.committed("first");
    return this;
  }

  /** Commits; then neither an unchanged compile nor one without the markers shows a change. */
  private void after(String... sources) {
    List.of(sources).forEach(project::with);
    Compiled draft = project.compile();
    assertThat(draft.success()).as(draft.messages().toString()).isTrue();
    project.committed("second");
    migration = project.read(MIGRATIONS + "Second.java");
    migration = migration.substring(migration.indexOf("void up("), migration.indexOf("void down("));
    assertSettled();
    for (String source : sources) {
      project.with(source.replaceAll("@RenamedFrom\\(\"[^\"]*\"\\)", ""));
    }
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
  }

  private void assertSettled() {
    assertThat(project.compile().messages()).allMatch(message -> message.contains("[VARVE-2503]"));
    assertThat(project.compile("-Avarve.check").success()).isTrue();
    project.commit("third");
    assertThat(project.has(MIGRATIONS + "Third.java")).isFalse();
  }

  @Test
  void aFieldWhoseColumnNameIsTakenOverTakesItsColumnAlong() {
    before(table("@Column(defaultValue = \"''\") String name"))
        .after(
            table(
                "@Column(name = \"old_name\", defaultValue = \"''\") String name,\n"
                    + "@Column(name = \"name\", defaultValue = \"''\") String newName"));
    assertThat(migration)
        .containsSubsequence("RENAME COLUMN name TO old_name", "ADD COLUMN name text");
  }

  @Test
  void whatWasUnderstoodIsSaidWhereTheNameIsTakenOver() {
    before(table("String name"));
    project.with(
        table(
            "@Column(name = \"old_name\") String name,\n"
                + "@Column(name = \"name\", nullable = true) String newName"));
    assertThat(project.compile().messages())
        .contains(
            "WARNING P.java:5 [VARVE-2506] the column p.name is renamed to p.old_name: the Java"
                + " element name has that name now. If the declaration here keeps the data of"
                + " p.name, write @RenamedFrom(\"name\") here.")
        .anyMatch(message -> message.startsWith("WARNING P.java:4 varve: ~ column p.name renamed"))
        .anyMatch(message -> message.contains("rename:p.old_name"));
  }

  @Test
  void aMarkerWithTheNameItselfKeepsTheData() {
    before(table("String name"))
        .after(
            table(
                "@Column(name = \"old_name\", nullable = true) String name,\n"
                    + "@RenamedFrom(\"name\") @Column(name = \"name\") String newName"));
    assertThat(migration).contains("ADD COLUMN old_name text").doesNotContain("RENAME");
  }

  @Test
  void twoFieldsSwapTheirColumns() {
    before(table("@Column(name = \"a\") String one,\n@Column(name = \"b\") String two"))
        .after(table("@Column(name = \"b\") String one,\n@Column(name = \"a\") String two"));
    assertThat(migration)
        .containsSubsequence(
            "RENAME COLUMN b TO b__old", "RENAME COLUMN a TO b", "RENAME COLUMN b__old TO a");
  }

  @Test
  void fieldsInAChainTakeTheirColumnsAlong() {
    before(table("String a,\nString b,\nString c"))
        .after(
            table(
                "@Column(name = \"b\") String a,\n"
                    + "@Column(name = \"c\") String b,\n"
                    + "@Column(name = \"d\") String c,\n"
                    + "@Column(name = \"a\", nullable = true) String fresh"));
    assertThat(migration)
        .containsSubsequence(
            "RENAME COLUMN c TO d",
            "RENAME COLUMN b TO c",
            "RENAME COLUMN a TO b",
            "ADD COLUMN a text");
  }

  @Test
  void aFieldThatGetsTheColumnNameOfOneThatIsDroppedKeepsItsOwnColumn() {
    before(table("String a,\nString b"));
    project.with(table("@Column(name = \"b\") String a"));
    assertThat(project.compile().messages())
        .contains(
            "WARNING P.java:4 [VARVE-2506] the column p.a is renamed to p.b: the Java element a has"
                + " that name now. The former p.b is dropped. If the declaration here keeps its"
                + " data, write @RenamedFrom(\"b\") here.");
    assertThat(project.read(DRAFT)).contains("RENAME COLUMN a TO b", "DROP COLUMN b__old");
  }

  @Test
  void aClassWhoseTableNameIsTakenOverTakesItsTableAlong() {
    before(named("Legacy", "name = \"users\"", "String name"))
        .after(
            named("Legacy", "name = \"users_old\"", "String name"),
            named("User", "name = \"users\"", "String name"));
    assertThat(migration)
        .containsSubsequence(
            "ALTER TABLE users\n          RENAME TO users_old", "CREATE TABLE users");
  }

  @Test
  void twoClassesSwapTheirTables() {
    before(
            named("One", "name = \"a\"", "@Index @Identity int n, @Unique String x"),
            named("Two", "name = \"b\"", "@Index @Identity int n, @Unique String x"))
        .after(
            named("One", "name = \"b\"", "@Index @Identity int n, @Unique String x"),
            named("Two", "name = \"a\"", "@Index @Identity int n, @Unique String x"));
    assertThat(migration).doesNotContain("DROP").doesNotContain("CREATE");
  }

  @Test
  void twoClassesSwapTheirTablesAcrossSchemas() {
    before(
            named("One", "name = \"a\", schema = \"s\"", "String x"),
            named("Two", "name = \"a\", schema = \"t\"", "String x"))
        .after(
            named("One", "name = \"a\", schema = \"t\"", "String x"),
            named("Two", "name = \"a\", schema = \"s\"", "String x"));
    assertThat(migration).contains("SET SCHEMA s").contains("SET SCHEMA t").doesNotContain("DROP");
  }

  private static String mood(String constants) {
    return "package com.acme;\nimport dev.varve.annotations.*;\n@EnumType(name = \"mood\") enum Mood {\n"
        + constants
        + "\n}\n";
  }

  @Test
  void constantsTakeTheirLabelsAlong() {
    before(mood("@Label(\"a\") A, @Label(\"b\") B"), table("Mood mood"))
        .after(mood("@Label(\"b\") A, @Label(\"a\") B"));
    assertThat(migration).contains("RENAME VALUE").doesNotContain("DROP TYPE");
  }

  @Test
  void aConstantWhoseLabelIsTakenOverTakesItAlong() {
    before(mood("@Label(\"a\") A"), table("Mood mood"))
        .after(mood("@Label(\"old_a\") A, @Label(\"a\") FRESH"));
    assertThat(migration).containsSubsequence("RENAME VALUE 'a' TO 'old_a'", "ADD VALUE 'a'");
  }

  @Test
  void markersSwapTwoColumnsOnce() {
    before(table("String a,\nString b"))
        .after(table("@RenamedFrom(\"b\") String a,\n@RenamedFrom(\"a\") String b"));
    assertThat(migration).contains("RENAME COLUMN b TO b__old");
  }

  @Test
  void markersSwapTwoColumnsOnceWhoseFieldsHaveNewNames() {
    before(table("String a,\nString b"))
        .after(
            table(
                "@RenamedFrom(\"a\") @Column(name = \"b\") String x,\n"
                    + "@RenamedFrom(\"b\") @Column(name = \"a\") String y"));
    assertThat(migration).contains("RENAME COLUMN b TO b__old");
  }

  @Test
  void markersThatHaveDoneTheirWorkSurviveLaterRevisions() {
    before(table("String a,\nString b"))
        .after(table("@RenamedFrom(\"b\") String a,\n@RenamedFrom(\"a\") String b"));
    project
        .with(
            table(
                "@RenamedFrom(\"b\") String a,\n@RenamedFrom(\"a\") String b,\n"
                    + "@Column(nullable = true) String c"))
        .committed("fourth", "-Avarve.now=2026-02-13T09:15:00Z");
    assertSettled();
  }

  @Test
  void markersSwapTwoTablesOnce() {
    before(
            named("One", "name = \"a\"", "@Index int n"),
            named("Two", "name = \"b\"", "@Index int n"))
        .after(
            "package com.acme;\nimport dev.varve.annotations.*;\n"
                + "@RenamedFrom(\"b\") @Table(name = \"a\") record One(@Id int id, @Index int n) {}",
            "package com.acme;\nimport dev.varve.annotations.*;\n"
                + "@RenamedFrom(\"a\") @Table(name = \"b\") record Two(@Id int id, @Index int n) {}");
    assertThat(migration).doesNotContain("DROP").doesNotContain("CREATE");
  }

  @Test
  void aMarkerMayNameWhatAnotherElementTakesOver() {
    before(table("String name"))
        .after(
            table(
                "@RenamedFrom(\"name\") String oldName,\n"
                    + "@Column(name = \"name\", nullable = true) String newName"));
    assertThat(migration)
        .containsSubsequence("RENAME COLUMN name TO old_name", "ADD COLUMN name text");
  }

  @Test
  void aMarkerMayNotNameWhatItsOwnElementKeeps() {
    before(table("String name"));
    project.with(table("@RenamedFrom(\"name\") String oldName,\nString name"));
    assertThat(project.compile().messages())
        .contains(
            "ERROR P.java:4 [VARVE-2502] @RenamedFrom names the column p.name, which is still"
                + " declared. Remove it, or the other declaration.");
  }

  @Test
  void twoMarkersMayNotNameOneColumn() {
    before(table("String name"));
    project.with(table("@RenamedFrom(\"name\") String one,\n@RenamedFrom(\"name\") String two"));
    assertThat(project.compile().messages())
        .contains(
            "ERROR P.java:5 [VARVE-2502] @RenamedFrom names the column p.name, which p.one claims"
                + " too. Remove one of the two.");
  }

  @Test
  void aFieldThatGetsAnotherJavaNameAloneChangesNothing() {
    before(table("String name"));
    project.with(table("@Column(name = \"name\") String title"));
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
  }
}
