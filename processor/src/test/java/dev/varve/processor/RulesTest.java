package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that classes declare, from compile to compile. */
class RulesTest {
  private static final String DRAFT = "target/generated-sources/a/com/acme/migrations/Draft.java";
  private static final String PARTY =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @Table
      @Rule(name = "kept", on = Rule.Event.DELETE, where = "old.id > 5", instead = true,
          commands = {"UPDATE party SET gone = true WHERE id = old.id", "NOTIFY gone"}, comment = "Keep.")
      record Party(@Id int id, boolean gone) {}
      """;
  private static final String PEOPLE =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @View("SELECT id, gone FROM party")
      @Rule(name = "quiet", on = Rule.Event.INSERT, instead = true)
      record People(int id, boolean gone) {}
      """;

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = new TestProject(folder).with(PARTY).with(PEOPLE);
  }

  @Test
  void annotationsOfTablesAndViewsAreRules() {
    assertThat(project.compile().messages())
        .contains(
            "WARNING Party.java:6 varve: + rule kept on party on delete where old.id > 5 do instead"
                + " UPDATE party SET gone = true WHERE id = old.id; NOTIFY gone comment 'Keep.'",
            "WARNING People.java:6 varve: + rule quiet on people on insert do instead nothing");
    assertThat(project.read(DRAFT))
        .contains(
            "CREATE RULE kept AS",
            "ON DELETE TO party",
            "WHERE (old.id > 5)",
            "DO INSTEAD (",
            "COMMENT ON RULE kept ON party IS 'Keep.'",
            "DO INSTEAD NOTHING",
            "DROP RULE kept ON party",
            "DROP RULE quiet ON people");
  }

  @Test
  void anUnchangedCompileIsSilent() {
    project.committed("first");
    assertThat(project.compile().messages()).isEmpty();
  }

  @Test
  void anotherDefinitionAnotherStateAndAnotherNameAreSetInPlace() throws Exception {
    project.committed("first");
    project.with(
        PARTY
            .replace("> 5\"", "> 6\"")
            .replace("comment =", "state = Trigger.State.ALWAYS, comment ="));
    project.with(PEOPLE.replace("quiet", "silent"));
    assertThat(project.compile().messages())
        .anyMatch(it -> it.startsWith("WARNING Party.java:6 varve: ~ rule kept on party on delete"))
        .anyMatch(it -> it.contains("rule quiet on people renamed to silent"));
    assertThat(project.read(DRAFT))
        .contains(
            "ALTER RULE quiet ON people RENAME TO silent",
            "CREATE OR REPLACE RULE kept AS",
            "ENABLE ALWAYS RULE kept")
        .doesNotContain("DROP RULE");
  }

  @Test
  void aRuleStaysWhenItsTableGetsAnotherName() throws Exception {
    project.committed("first");
    project.with(
        PARTY
            .replace("@Table", "@Table(name = \"parties\")")
            .replace("UPDATE party", "UPDATE parties"));
    project.with(PEOPLE.replace("FROM party", "FROM parties"));
    project.compile();
    assertThat(project.read(DRAFT))
        .containsSubsequence(
            "RENAME TO parties", "CREATE OR REPLACE RULE kept AS", "ON DELETE TO parties")
        .doesNotContain("DROP RULE");
  }

  @Test
  void aRuleThatIsGoneIsDropped() throws Exception {
    project.committed("first");
    project.with(PEOPLE.replaceAll("@Rule.*\\n", ""));
    assertThat(project.compile().messages())
        .anyMatch(it -> it.contains("varve: - rule quiet on people"));
  }

  @Test
  void twoOfOneNameAreRefused() throws Exception {
    project.with(PEOPLE.replace("@Rule", "@Rule(name = \"quiet\", on = Rule.Event.DELETE)\n@Rule"));
    assertThat(project.compile().messages())
        .contains(
            "ERROR People.java:7 [VARVE-1107] there are two of rule quiet on people; give one"
                + " another name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOTHING", "DROP TABLE party", "(TRUNCATE party)"})
  void whatARuleCannotRunIsRefused(String command) throws Exception {
    project.with(PEOPLE.replace("instead = true", "commands = \"" + command + "\""));
    assertThat(project.compile().messages())
        .contains(
            "ERROR People.java:6 [VARVE-1220] a rule cannot run this: "
                + command.replaceAll("[()]", "")
                + "; a command is a SELECT, INSERT, UPDATE, DELETE or NOTIFY, and a rule that does"
                + " nothing has none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO party SELECT new.*",
        "INSERT INTO party VALUES (new.id, true) RETURNING *",
        "SELECT id, * FROM party",
        "SELECT * FROM party"
      })
  void columnsThatAreNotNamedAreRefused(String command) throws Exception {
    project.with(PEOPLE.replace("instead = true", "commands = \"" + command + "\""));
    assertThat(project.compile().messages())
        .contains(
            "ERROR People.java:6 [VARVE-1220] PostgreSQL writes * out when it creates the rule, so"
                + " that columns that come later are not in it; name the columns: "
                + command);
  }

  @Test
  void aStarThatIsNoColumnIsTaken() throws Exception {
    project.with(
        PEOPLE.replace(
            "instead = true", "commands = \"SELECT count(*), id * 2 FROM party GROUP BY id\""));
    assertThat(project.compile().messages()).noneMatch(it -> it.startsWith("ERROR"));
  }

  @Test
  void severalStatementsInOneCommandAreRefused() throws Exception {
    project.with(PEOPLE.replace("instead = true", "commands = \"SELECT 1; DROP TABLE party\""));
    assertThat(project.compile().messages())
        .contains(
            "ERROR People.java:6 [VARVE-1401] a semicolon ends the statement in the SQL of commands:"
                + " SELECT 1; DROP TABLE party");
  }

  @Test
  void aRuleOfAViewThatIsSwitchedIsRefused() throws Exception {
    project.with(PEOPLE.replace("instead = true", "state = Trigger.State.DISABLED"));
    assertThat(project.compile().messages())
        .contains(
            "ERROR People.java:6 [VARVE-1220] PostgreSQL switches rules of tables, and none of a"
                + " view; leave state out");
  }

  @Test
  void onlyTablesAndViewsHaveRules() throws Exception {
    project.with(PEOPLE.replace("@View", "@MaterializedView"));
    assertThat(project.compile().messages())
        .contains(
            "ERROR People.java:6 [VARVE-1202] only tables and views have rules, and this is neither;"
                + " leave @Rule out");
  }
}
