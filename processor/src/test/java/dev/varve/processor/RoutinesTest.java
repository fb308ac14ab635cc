package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions, procedures and triggers that classes declare, from compile to compile. */
class RoutinesTest {
  private static final String DRAFT = "target/generated-sources/a/com/acme/migrations/Draft.java";
  private static final String TEXT =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @Routines
      interface Text {
        @Function(body = "SELECT lower(title)", volatility = Function.Volatility.IMMUTABLE, strict = true)
        String slug(String title);

        @Function(body = "SELECT id, name FROM party", returns = "TABLE (id integer, name text)", rows = 5,
            settings = "search_path = public, pg_temp")
        void allParties(@Argument(defaultValue = "5") int atLeast);

        @Procedure(body = "DELETE FROM party", comment = "All.")
        void clean();
      }
      """;
  private static final String PARTY =
      """
      package com.acme;

      import dev.varve.annotations.*;

      @Table
      @Trigger(name = "party_touched", events = {Trigger.Event.INSERT, Trigger.Event.UPDATE}, columns = "name",
          when = "NEW.name <> ''", body = "BEGIN RETURN NEW; END")
      @Trigger(name = "seen", time = Trigger.Time.AFTER, events = Trigger.Event.DELETE, forEachRow = false,
          function = "party_touched", state = Trigger.State.DISABLED)
      record Party(@Id int id, String name) {}
      """;

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = new TestProject(folder).with(PARTY).with(TEXT);
  }

  @Test
  void methodsAreRoutinesAndTriggersHaveBodies() {
    assertThat(project.compile().messages())
        .contains(
            "WARNING Text.java:8 varve: + function slug(text) returns text",
            "WARNING Text.java:12 varve: + function all_parties(integer) returns setof record",
            "WARNING Text.java:15 varve: + procedure clean() comment 'All.'",
            "WARNING Party.java:7 varve: + function party_touched() returns trigger",
            "WARNING Party.java:8 varve: + trigger seen on party after delete calls party_touched");
    assertThat(project.read(DRAFT))
        .contains(
            "CREATE FUNCTION slug(title text)",
            "RETURNS TABLE (id integer, name text)",
            "SET search_path TO 'public', 'pg_temp'",
            "at_least integer DEFAULT 5",
            "BEFORE INSERT OR UPDATE OF name ON party",
            "WHEN (NEW.name <> '')",
            "DISABLE TRIGGER seen",
            "DROP FUNCTION slug(text)",
            "DROP PROCEDURE clean()",
            "DROP TRIGGER seen ON party");
  }

  @Test
  void anUnchangedCompileIsSilent() {
    project.committed("first");
    assertThat(project.compile().messages()).isEmpty();
  }

  @Test
  void aBodyIsReplacedAndAnotherResultRecreated() throws Exception {
    project.committed("first");
    project.with(TEXT.replace("lower", "upper"));
    assertThat(project.compile().messages())
        .contains("WARNING Text.java:8 varve: ~ function slug(text) body changed");
    assertThat(project.read(DRAFT)).contains("CREATE OR REPLACE FUNCTION slug(title text)");
    project.with(TEXT.replace("String slug(", "@Argument String slug(").replace("@Argument ", ""));
    project.with(TEXT.replace("String slug(String title)", "String slug(String words)"));
    project.compile();
    assertThat(project.read(DRAFT))
        .containsSubsequence("DROP FUNCTION slug(text)", "CREATE FUNCTION slug(words text)");
  }

  @Test
  void aMethodThatIsGoneIsDropped() throws Exception {
    project.committed("first");
    project.with(TEXT.replaceAll("(?s)  @Procedure.*?;\\n", ""));
    assertThat(project.compile().messages()).anyMatch(it -> it.contains("- procedure clean()"));
  }

  @Test
  void twoOfOneSignatureAreRefused() throws Exception {
    project.with(
        TEXT.replace(
            "@Procedure(body",
            "@Function(name = \"slug\", body = \"SELECT ''\") String other(String t);\n  @Procedure(body"));
    assertThat(project.compile().messages())
        .anyMatch(it -> it.contains("there are two of function slug(text)"));
  }

  @Test
  void aTriggerThatCallsNothingIsRefused() throws Exception {
    project.with(PARTY.replace(", body = \"BEGIN RETURN NEW; END\"", ""));
    assertThat(project.compile().messages())
        .contains(
            "ERROR Party.java:6 [VARVE-1212] the trigger calls nothing; write function = … or body"
                + " = …");
  }

  @Test
  void aTypeWithoutCounterpartIsRefused() throws Exception {
    project.with(TEXT.replace("String slug(String title)", "Thread slug(String title)"));
    assertThat(project.compile().messages())
        .anyMatch(it -> it.startsWith("ERROR Text.java:8 [VARVE-"));
    project.with(TEXT.replace("TABLE (id integer, name text)", "TABLE (id)"));
    assertThat(project.compile().messages())
        .anyMatch(it -> it.contains("a column of a table has a name and a type"));
  }
}
