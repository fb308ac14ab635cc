package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes are compared with a database instead of the last revision. */
@Tag("any-jdk")
class LiveBaseTest {
  private static final String FIRST = "20260212T091500_first";
  private static final String SECOND = "src/main/java/com/acme/migrations/V20260213T100000_Second";
  private static final String RECORD = "src/main/resources/META-INF/varve/20260213T100000_second";
  private static final String DRAFT = "target/generated-sources/a/com/acme/migrations/Draft.java";

  @TempDir private Path folder;
  private LiveProject live;
  private TestProject project;

  @BeforeEach
  void apply() throws Exception {
    live = new LiveProject(folder).applied();
    project = live.project();
  }

  @AfterEach
  void close() {
    live.close();
  }

  private static String withField(String field) {
    return PARTY.replace("String name", "String name,\n    " + field);
  }

  @Test
  void nothingIsPendingWhereTheDatabaseIsWhatTheClassesSay() {
    assertThat(live.base().messages()).isEmpty();
    assertThat(live.base("-Avarve.check").success()).isTrue();
    assertThat(live.commit("nothing").messages())
        .containsExactly(
            "NOTE varve: nothing to commit: every change is in a migration. For a migration to fill"
                + " in by hand add varve.empty=true.");
  }

  @Test
  void whatIsPendingLeadsFromTheDatabaseToTheClasses() {
    project.with(withField("@Column(nullable = true) String email"));
    live.database().execute("ALTER TABLE parties ALTER COLUMN name DROP NOT NULL");
    assertThat(live.base().messages())
        .filteredOn(message -> !message.contains("existing-rows:parties.name"))
        .containsExactlyInAnyOrder(
            "WARNING Party.java:8 [VARVE-4303] the database at "
                + live.name()
                + " differs from revision "
                + FIRST
                + ": ~ column parties.name null",
            "WARNING Party.java:8 varve: ~ column parties.name not null",
            "WARNING Party.java:9 varve: + column parties.email text",
            "NOTE varve: 2 changes of the database at "
                + live.name()
                + " are not in a migration yet. Commit it:  mvn compile -Dvarve.base=live"
                + " -Dvarve.commit=\"add email to parties and change name of parties\"");
    assertThat(project.read(DRAFT)).contains("ADD COLUMN email text").contains("SET NOT NULL");
  }

  @Test
  void aCheckFailsWhereTheDatabaseIsNotWhatTheClassesSay() {
    project.with(withField("@Column(nullable = true) String email"));
    Compiled compiled = live.base("-Avarve.check");
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .contains(
            "ERROR Party.java:9 [VARVE-3008] this change is in no migration: + column parties.email"
                + " text");
  }

  @Test
  void aCommittedMigrationLeadsOnFromTheLastRevision() throws Exception {
    project.with(withField("@Column(nullable = true) String email"));
    Compiled compiled = live.commit("second");
    assertThat(compiled.messages())
        .containsExactly(
            "NOTE varve: wrote " + SECOND + ".java", "NOTE varve: wrote " + RECORD + ".json");
    assertThat(project.read(SECOND + ".java"))
        .contains("parents = \"" + FIRST + "\"")
        .contains("ADD COLUMN email text");
    live.upgraded();
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
    assertThat(live.base("-Avarve.check").messages()).isEmpty();
  }

  @Test
  void theRecordSaysWhatIsDeclaredAndTheStepsWhatTheDatabaseLacks() throws Exception {
    live.database()
        .execute(
            "ALTER TABLE parties ADD COLUMN email text",
            "ALTER TABLE parties ADD COLUMN extra text");
    project.with(
        withField(
            "@Column(nullable = true) String email,\n    @Column(nullable = true) String phone"));
    Compiled compiled = live.commit("second", "-Avarve.allow=drop-column:parties.extra");
    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages())
        .contains(
            "WARNING [VARVE-4309] this migration leads on from the database at "
                + live.name()
                + ", which differs from revision "
                + FIRST
                + " in 2 changes. On a database that does not it fails, or leads elsewhere.");
    assertThat(project.read(SECOND + ".java"))
        .contains("ADD COLUMN phone text")
        .contains("DROP COLUMN extra")
        .doesNotContain("ADD COLUMN email");
    assertThat(project.read(RECORD + ".json"))
        .contains("email")
        .contains("phone")
        .doesNotContain("extra");
    live.upgraded();
    assertThat(live.base("-Avarve.check").messages()).isEmpty();
  }

  @Test
  void whatTheDatabaseHasAlreadyIsRecordedWithoutAStep() throws Exception {
    live.database().execute("CREATE INDEX parties_name_idx ON parties (name)");
    project.with(PARTY.replace("String name", "@Index String name"));
    String already =
        "Party.java:8 [VARVE-4310] the database at "
            + live.name()
            + " has this already, and no migration does: + index parties.parties_name_idx (name)";
    assertThat(live.base().messages())
        .contains("WARNING " + already)
        .contains(
            "NOTE varve: 1 change of the database at "
                + live.name()
                + " is not in a migration yet. Commit it:  mvn compile -Dvarve.base=live"
                + " -Dvarve.commit=\"add parties_name_idx to parties\"");
    assertThat(project.has(DRAFT)).isFalse();
    assertThat(live.base("-Avarve.check").messages())
        .contains(
            "ERROR Party.java:8 [VARVE-3008] this change is in no migration: + index"
                + " parties.parties_name_idx (name)");
    assertThat(live.commit("second").success()).isTrue();
    assertThat(project.read(SECOND + ".java")).doesNotContain("steps.sql");
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
    live.upgraded();
    assertThat(live.base("-Avarve.check").messages()).isEmpty();
  }

  @Test
  void whatTheDatabaseHasOtherwiseIsNotSaidToBeThere() {
    live.database().execute("ALTER TABLE parties ALTER COLUMN name TYPE varchar(5)");
    project.with(PARTY.replace("String name", "@Column(length = 10) String name"));
    assertThat(live.base().messages())
        .contains(
            "WARNING Party.java:8 varve: ~ column parties.name type varchar(5) -> varchar(10)")
        .noneMatch(message -> message.contains("VARVE-4310"));
  }

  @Test
  void aFieldThatKeepsItsJavaNameIsRenamed() {
    project.with(PARTY.replace("String name", "@Column(name = \"title\") String name"));
    assertThat(live.base().messages())
        .contains("WARNING Party.java:8 varve: ~ column parties.name renamed to title");
    assertThat(project.read(DRAFT)).contains("RENAME COLUMN name TO title");
  }

  @Test
  void aTableOfOthersIsTakenOverByAMarker() {
    live.database().execute("CREATE TABLE people (id bigint PRIMARY KEY, nick text NOT NULL)");
    project.with(
        """
        package com.acme;

        import dev.varve.annotations.*;

        @RenamedFrom("people")
        @Table(name = "persons")
        public record Person(
            @Id long id,
            String nick) {}
        """);
    Compiled compiled = live.base();
    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages())
        .contains("WARNING Person.java:7 varve: ~ table people renamed to persons");
  }

  @Test
  void whatIsDroppedAndAddedAlikeGetsAWarning() {
    live.database().execute("ALTER TABLE parties RENAME COLUMN name TO title");
    assertThat(live.base().messages())
        .contains(
            "WARNING Party.java:8 [VARVE-2504] the column parties.title is dropped and parties.name"
                + " is added. If it was renamed, write @RenamedFrom(\"title\") here; else its data is"
                + " lost.");
  }

  @Test
  void theTableOfAClassThatIsGoneIsDroppedAndNothingElse() {
    live.database()
        .execute(
            "CREATE SCHEMA audit",
            "CREATE TYPE audit.verb AS ENUM ('add')",
            "CREATE TABLE audit.log (id bigint)",
            "CREATE TABLE jobs (id bigint)",
            "CREATE VIEW all_jobs AS SELECT * FROM jobs",
            "CREATE EXTENSION citext");
    project
        .without("src/main/java/com/acme/Party.java")
        .without("target/classes/com/acme/Party.class");
    project.with("package com.acme; class Other {}");
    List<String> messages = live.base().messages();
    assertThat(messages)
        .contains(
            "WARNING varve: - table parties",
            "NOTE [VARVE-4312] the database at "
                + live.name()
                + " holds what is none of this project's and is left alone: enum: 1 (audit.verb);"
                + " extension: 1 (citext); schema: 1 (audit); table: 2 (audit.log, jobs); view: 1 (all_jobs)")
        .filteredOn(message -> message.contains("varve: - "))
        .hasSize(1);
    assertThat(project.read(DRAFT)).contains("DROP TABLE parties").doesNotContain("jobs");
  }

  @Test
  void whatCannotBeDeclaredOfATableIsAWarningAtItsClass() {
    live.database()
        .execute(
            "ALTER TABLE parties SET UNLOGGED",
            "CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
            "CREATE TRIGGER stopper BEFORE DELETE ON parties FOR EACH ROW EXECUTE FUNCTION stop()");
    assertThat(live.base().messages())
        .containsExactly(
            "WARNING Party.java:6 [VARVE-4311] the database at "
                + live.name()
                + " has what cannot be declared: persistence of table parties. It is neither compared"
                + " nor changed.",
            "NOTE [VARVE-4312] the database at "
                + live.name()
                + " holds what is none of this project's and is left alone: function: 1 (stop());"
                + " trigger: 1 (stopper on parties)");
  }

  @Test
  void classesThatCannotBeSeenAreTakenToBeAsTheDatabaseIs() {
    project.with(
        "package com.acme;\nimport dev.varve.annotations.*;\n@Table record Role(@Id long id) {}");
    project.without("target/classes/com/acme/Party.class");
    live.database().execute("ALTER TABLE parties ADD COLUMN extra text");
    Compiled compiled =
        project
            .run()
            .only("src/main/java/com/acme/Role.java")
            .options("-Avarve.url=" + live.database().url(), "-Avarve.base=live")
            .compile();
    assertThat(compiled.messages())
        .contains("WARNING Role.java:3 varve: + table role")
        .noneMatch(message -> message.contains("varve: - "));
  }
}
