package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an address is given, it is said how the database differs from its revision. */
@Tag("any-jdk")
class DriftTest {
  private static final String FIRST = "20260212T091500_first";

  @TempDir private Path folder;
  private LiveProject live;

  @BeforeEach
  void apply() throws Exception {
    live = new LiveProject(folder).applied();
  }

  @AfterEach
  void close() {
    live.close();
  }

  private String differs(String change) {
    return "[VARVE-4303] the database at "
        + live.name()
        + " differs from revision "
        + FIRST
        + ": "
        + change;
  }

  @Test
  void nothingIsSaidOfADatabaseThatIsAsItsRevisionSays() {
    Compiled compiled = live.drift();
    assertThat(compiled.messages()).isEmpty();
    assertThat(live.drift("-Avarve.check").success()).isTrue();
  }

  @Test
  void eachChangeIsAWarningAtItsElement() {
    live.database()
        .execute(
            "ALTER TABLE parties ADD COLUMN extra integer",
            "ALTER TABLE parties ALTER COLUMN name DROP NOT NULL",
            "CREATE INDEX parties_name_idx ON parties (name)",
            "COMMENT ON TABLE parties IS 'People'");
    Compiled compiled = live.drift();
    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages())
        .containsExactlyInAnyOrder(
            "WARNING Party.java:6 " + differs("+ column parties.extra integer"),
            "WARNING Party.java:8 " + differs("~ column parties.name null"),
            "WARNING Party.java:6 " + differs("+ index parties.parties_name_idx (name)"),
            "WARNING Party.java:6 " + differs("~ table parties comment 'People'"));
  }

  @Test
  void inACheckItIsAnError() {
    live.database().execute("ALTER TABLE parties DROP COLUMN name");
    Compiled compiled = live.drift("-Avarve.check");
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .containsExactly(
            "ERROR Party.java:8 "
                + differs("- column parties.name text").replace("VARVE-4303", "VARVE-4304"));
  }

  @Test
  void inACheckItIsAWarningWhereTheProjectWantsThat() {
    live.database().execute("ALTER TABLE parties DROP COLUMN name");
    live.project()
        .with(
            """
            @VarveProject(database = @Database(drift = Database.Reaction.WARN))
            package com.acme;

            import dev.varve.annotations.*;
            """);
    Compiled compiled = live.drift("-Avarve.check");
    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages())
        .containsExactly("WARNING Party.java:8 " + differs("- column parties.name text"));
  }

  @Test
  void whatIsPendingIsFoundBesideIt() {
    live.database().execute("ALTER TABLE parties ALTER COLUMN name TYPE varchar(10)");
    live.project().with(PARTY.replace("String name", "@Column(name = \"title\") String name"));
    assertThat(live.drift().messages())
        .contains(
            "WARNING Party.java:8 " + differs("~ column parties.name type text -> varchar(10)"),
            "WARNING Party.java:8 varve: ~ column parties.name renamed to title");
  }

  /** An index has to go and to come again when its column's type changes: that is no difference. */
  @Test
  void onlyWhatDiffersIsSaid() throws Exception {
    live.project().with(PARTY.replace("String name", "@Index String name"));
    live.project().committed("second", "-Avarve.now=2026-02-12T09:15:01Z");
    live.upgraded();
    live.database()
        .execute(
            "DROP INDEX parties_name_idx",
            "ALTER TABLE parties ALTER COLUMN name TYPE integer USING 1",
            "CREATE INDEX parties_name_idx ON parties (name)");
    assertThat(live.drift().messages())
        .containsExactly(
            "WARNING Party.java:8 "
                + differs("~ column parties.name type text -> integer")
                    .replace(FIRST, "20260212T091501_second"));
  }

  @Test
  void aTableThatIsAnotherKindOfRelationIsNotMissing() {
    live.database()
        .execute(
            "DROP TABLE parties",
            "CREATE TABLE parties (id bigint, name text) PARTITION BY RANGE (id)");
    String line = "~ table parties is a partitioned table, which cannot be declared yet";
    assertThat(live.drift().messages())
        .contains("WARNING Party.java:6 " + differs(line))
        .noneMatch(message -> message.contains("- table parties"));
    assertThat(live.base().messages()).noneMatch(message -> message.contains("+ table parties"));
  }

  @Test
  void whatHandWrittenStepsMadeIsWatched() {
    live.project()
        .withFile(
            "src/main/resources/META-INF/varve/" + FIRST + ".unmanaged",
            "+ trigger touch on parties\n+ view party_names\n");
    live.database()
        .execute(
            "CREATE VIEW party_names AS SELECT name FROM parties",
            "CREATE TRIGGER touch BEFORE UPDATE ON parties FOR EACH ROW"
                + " EXECUTE FUNCTION suppress_redundant_updates_trigger()");
    assertThat(live.drift().messages()).isEmpty();
    live.database().execute("DROP TRIGGER touch ON parties");
    Compiled compiled = live.drift("-Avarve.check");
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .containsExactly(
            "ERROR " + differs("- trigger touch on parties").replace("VARVE-4303", "VARVE-4304"));
  }

  @Test
  void whatUsesAColumnThatChangesIsNamed() {
    live.database()
        .execute(
            "CREATE VIEW party_names AS SELECT name FROM parties",
            "CREATE POLICY named ON parties USING (name <> '')");
    live.project().with(PARTY.replace("String name", "@Column(length = 9) String name"));
    assertThat(live.drift().messages())
        .contains(
            "WARNING Party.java:8 [VARVE-4318] this migration fails on the database at "
                + live.name()
                + ": \"~ column parties.name type text -> varchar(9)\" changes what is in use there by"
                + " what no class declares: policy named on parties, view party_names. Commit the"
                + " change, and in the migration drop that before it and create it again after it.");
  }

  @Test
  void aTableThatIsMissingIsSaidAtItsClass() {
    live.database().execute("DROP TABLE parties", "CREATE TYPE mood AS ENUM ('a')");
    assertThat(live.drift().messages())
        .contains("WARNING Party.java:6 " + differs("- table parties"));
  }
}
