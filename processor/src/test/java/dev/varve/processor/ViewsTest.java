package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views that classes declare, from compile to compile. */
class ViewsTest {
  private static final String DRAFT = "target/generated-sources/a/com/acme/migrations/Draft.java";
  private static final String PARTY =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @Table
      record Party(@Id int id, @Column(length = 20) String name) {}
      """;
  private static final String PERSON =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @View(value = "SELECT id, name FROM party WHERE name <> ''", comment = "All.")
      record Person(int id, @Column(length = 20, comment = "Its name.") String name) {}
      """;

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = new TestProject(folder).with(PARTY).with(PERSON);
  }

  @Test
  void aViewComesAfterItsTableAndIsShownAtItsClass() {
    assertThat(project.compile().messages())
        .contains(
            "WARNING Person.java:6 varve: + view person as SELECT id, name FROM party WHERE name"
                + " <> '' comment 'All.'");
    assertThat(project.read(DRAFT))
        .containsSubsequence(
            "CREATE TABLE party (",
            "CREATE VIEW person (id, name) AS",
            "SELECT id, name FROM party WHERE name <> ''",
            "COMMENT ON VIEW person IS 'All.'",
            "COMMENT ON COLUMN person.name IS 'Its name.'",
            "DROP VIEW person",
            "DROP TABLE party");
  }

  @Test
  void anUnchangedCompileIsSilentAndSoIsOneWithOtherWhiteSpace() throws Exception {
    project.committed("first");
    assertThat(project.compile().messages()).isEmpty();
    project.with(PERSON.replace("SELECT id, name FROM", "select id,  name\\n  from"));
    assertThat(project.compile().messages()).isEmpty();
  }

  @Test
  void aQueryIsReplacedInPlace() throws Exception {
    project.committed("first");
    project.with(PERSON.replace("<> ''", "<> 'x'"));
    assertThat(project.compile().messages())
        .contains(
            "WARNING Person.java:6 varve: ~ view person as SELECT id, name FROM party WHERE name"
                + " <> 'x'");
    assertThat(project.read(DRAFT)).contains("CREATE OR REPLACE VIEW person (id, name) AS");
  }

  @Test
  void aColumnThatChangesUnderAViewLetsItGoAndComeBack() throws Exception {
    project.committed("first");
    project.with(PARTY.replace("@Column(length = 20) ", ""));
    project.with(PERSON.replace("length = 20, ", ""));
    project.compile();
    assertThat(project.read(DRAFT))
        .containsSubsequence(
            "DROP VIEW person",
            "ALTER COLUMN name TYPE text",
            "CREATE VIEW person (id, name) AS",
            "COMMENT ON COLUMN person.name IS 'Its name.'");
  }

  @Test
  void aColumnIsRenamedWithItsComponent() throws Exception {
    project.committed("first");
    project.with(
        PERSON
            .replace("SELECT id, name", "SELECT id, name AS title")
            .replace(
                "@Column(length = 20, comment = \"Its name.\") String name",
                "@RenamedFrom(\"name\") @Column(length = 20, comment = \"Its name.\") String title"));
    List<String> messages = project.compile().messages();
    assertThat(messages)
        .contains("WARNING Person.java:6 varve: ~ column person.name renamed to title");
    assertThat(project.read(DRAFT))
        .contains("ALTER VIEW person RENAME COLUMN name TO title", "RENAME COLUMN title TO name");
  }

  @Test
  void aViewWhoseClassIsGoneIsDropped() throws Exception {
    project.committed("first");
    project.without("src/main/java/com/acme/Person.java");
    project.without("target/classes/com/acme/Person.class");
    assertThat(project.compile().messages())
        .anyMatch(it -> it.contains("varve: - view person"))
        .anyMatch(it -> it.contains("drop-view:person"));
  }

  @Test
  void whatOnlyATableHasIsRefused() throws Exception {
    project.with(PERSON.replace("int id", "@Id int id"));
    assertThat(project.compile().messages())
        .contains(
            "ERROR Person.java:6 [VARVE-1202] @Id says something of a table, and a view shows what"
                + " its query gives; leave it out");
  }

  @Test
  void aQueryThatDoesNotEndIsRefused() throws Exception {
    project.with(PERSON.replace("<> ''", "<> '"));
    assertThat(project.compile().messages())
        .anyMatch(it -> it.startsWith("ERROR Person.java:5 [VARVE-") && it.contains("not closed"));
  }

  @Test
  void theNameOfATableIsTaken() throws Exception {
    project.with(PERSON.replace("comment = \"All.\"", "name = \"party\""));
    assertThat(project.compile().messages())
        .anyMatch(
            it ->
                it.startsWith("ERROR Person.java:5 [VARVE-")
                    && it.contains("the view of com.acme.Person is named party"));
  }

  @Test
  void anOldServerHasNoRightsOfTheUser() throws Exception {
    project.with(PERSON.replace("comment = \"All.\"", "securityInvoker = true"));
    assertThat(project.compile().messages())
        .anyMatch(
            it -> it.startsWith("ERROR Person.java:5 [VARVE-") && it.contains("PostgreSQL 15"));
  }

  @Test
  void aMaterializedViewHasIndexes() throws Exception {
    project.with(
        """
        package com.acme;

        import dev.varve.annotations.*;

        @MaterializedView(value = "SELECT name, count(*) FROM party GROUP BY name", with = "fillfactor = 70")
        record Count(@Index(unique = true) @Column(length = 20) String name, long many) {}
        """);
    assertThat(project.compile().messages())
        .contains(
            "WARNING Count.java:6 varve: + materialized view count as SELECT name, count(*) FROM"
                + " party GROUP BY name");
    assertThat(project.read(DRAFT))
        .containsSubsequence(
            "CREATE MATERIALIZED VIEW count (name, many)",
            "WITH (fillfactor = '70') AS",
            "CREATE UNIQUE INDEX count_name_idx",
            "DROP MATERIALIZED VIEW count");
    project.committed("first");
    assertThat(project.compile().messages()).isEmpty();
  }
}
