package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Event triggers that methods declare, from compile to compile. */
class EventTriggersTest {
  private static final String DRAFT = "target/generated-sources/a/com/acme/migrations/Draft.java";
  private static final String GUARDS =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @Routines
      interface Guards {
        @Function(language = "plpgsql", returns = "event_trigger", body = "BEGIN END")
        @EventTrigger(event = EventTrigger.Event.SQL_DROP, tags = "drop table", comment = "Keep.")
        void keepTables();
      }
      """;
  private static final String PARTY =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @Table
      record Party(@Id int id) {}
      """;

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = new TestProject(folder).with(GUARDS).with(PARTY);
  }

  @Test
  void itComesAfterAllElseAndGoesBeforeIt() {
    assertThat(project.compile().messages())
        .contains(
            "WARNING Guards.java:8 varve: + event trigger keep_tables on sql_drop of DROP TABLE calls"
                + " keep_tables comment 'Keep.'");
    assertThat(project.read(DRAFT))
        .containsSubsequence(
            "CREATE TABLE party",
            "CREATE FUNCTION keep_tables()",
            "CREATE EVENT TRIGGER keep_tables",
            "ON sql_drop",
            "WHEN TAG IN ('DROP TABLE')",
            "EXECUTE FUNCTION keep_tables()",
            "COMMENT ON EVENT TRIGGER keep_tables IS 'Keep.'",
            "void down",
            "DROP EVENT TRIGGER keep_tables",
            "DROP TABLE party");
  }

  @Test
  void anUnchangedCompileIsSilent() {
    project.committed("first");
    assertThat(project.compile().messages()).isEmpty();
  }

  @Test
  void aNameAndAStateAreSetInPlace() throws Exception {
    project.committed("first");
    project.with(
        GUARDS.replace(
            "@EventTrigger(", "@EventTrigger(name = \"kept\", state = Trigger.State.DISABLED, "));
    assertThat(project.compile().messages())
        .contains(
            "WARNING Guards.java:8 varve: ~ event trigger keep_tables renamed to kept",
            "WARNING Guards.java:8 varve: ~ event trigger kept disabled");
    assertThat(project.read(DRAFT))
        .containsSubsequence(
            "ALTER EVENT TRIGGER keep_tables RENAME TO kept",
            "ALTER EVENT TRIGGER kept DISABLE",
            "void down",
            "ALTER EVENT TRIGGER kept ENABLE",
            "ALTER EVENT TRIGGER kept RENAME TO keep_tables");
    project.with(
        GUARDS
            .replace("@EventTrigger(", "@EventTrigger(name = \"kept\", ")
            .replace("SQL_DROP", "DDL_COMMAND_END"));
    project.compile();
    assertThat(project.read(DRAFT))
        .containsSubsequence(
            "ALTER EVENT TRIGGER keep_tables RENAME TO kept",
            "DROP EVENT TRIGGER kept",
            "CREATE EVENT TRIGGER kept",
            "void down",
            "DROP EVENT TRIGGER kept",
            "CREATE EVENT TRIGGER kept",
            "ALTER EVENT TRIGGER kept RENAME TO keep_tables");
  }

  @Test
  void itGoesBeforeWhatIsRenamed() throws Exception {
    project.committed("first");
    project.with(GUARDS.replaceAll("  @EventTrigger.*\\n", ""));
    project.with(PARTY.replace("@Table", "@Table(name = \"parties\")"));
    project.compile();
    assertThat(project.read(DRAFT))
        .containsSubsequence(
            "DROP EVENT TRIGGER keep_tables",
            "RENAME TO parties",
            "void down",
            "RENAME TO party",
            "CREATE EVENT TRIGGER keep_tables");
  }

  @Test
  void aFunctionThatReturnsSomethingElseIsRefused() throws Exception {
    project.with(GUARDS.replace("returns = \"event_trigger\", ", ""));
    assertThat(project.compile().messages())
        .contains(
            "ERROR Guards.java:8 [VARVE-1221] an event trigger calls a function without arguments that"
                + " returns event_trigger; write @Function(returns = \"event_trigger\", …)");
    project.with(GUARDS.replace("keepTables()", "keepTables(int a)"));
    assertThat(project.compile().messages())
        .anyMatch(it -> it.startsWith("ERROR Guards.java:8 [VARVE-1221] an event trigger calls a"));
  }

  @Test
  void aFunctionInSqlIsRefused() throws Exception {
    project.with(GUARDS.replace("language = \"plpgsql\", ", ""));
    assertThat(project.compile().messages())
        .contains(
            "ERROR Guards.java:8 [VARVE-1221] an event trigger calls no function in SQL; write"
                + " @Function(language = \"plpgsql\", …)");
  }

  @Test
  void loginsHaveNoTagsAndNeedANewPostgres() throws Exception {
    project.with(GUARDS.replace("SQL_DROP", "LOGIN"));
    assertThat(project.compile().messages())
        .contains(
            "ERROR Guards.java:8 [VARVE-1221] logins are no commands with tags; leave tags out")
        .anyMatch(
            it ->
                it.startsWith(
                    "ERROR Guards.java:8 [VARVE-1006] an event trigger that logins fire"));
  }

  @Test
  void twoOfOneNameAreRefused() throws Exception {
    project.with(
        GUARDS.replace(
            "  void keep", "  @EventTrigger(event = EventTrigger.Event.SQL_DROP)\n  void keep"));
    assertThat(project.compile().messages())
        .contains(
            "ERROR Guards.java:9 [VARVE-1107] there are two of event trigger keep_tables; give one"
                + " another name");
  }

  @Test
  void oneWithoutAFunctionIsRefused() throws Exception {
    project.with(GUARDS.replaceAll("  @Function.*\\n", ""));
    assertThat(project.compile().messages())
        .contains(
            "ERROR Guards.java:7 [VARVE-1202] the method is no function that the event trigger could"
                + " call; write @Function on it, and @Routines on the interface");
  }
}
