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

/** The history in a database says which revision it is compared with, and whether it is a base. */
@Tag("any-jdk")
class LiveStandingTest {
  private static final String FIRST = "20260212T091500_first";
  private static final String SECOND = "20260212T091501_second";
  private static final String EMAIL =
      PARTY.replace("String name", "String name,\n    @Column(nullable = true) String email");

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

  private void commitSecond() {
    project.with(EMAIL).committed("second", "-Avarve.now=2026-02-12T09:15:01Z");
  }

  /** A row as the runtime writes it. */
  private void applied(String id, String parents, boolean draft, String state) {
    live.database()
        .execute(
            """
            INSERT INTO varve_history
            SELECT '', '%s', '{%s}', '{}', '{}', '', '', %s, '%s', 0, 1, '{}', '{}', '{}', '{}', 'x', now(), 0, 99
            """
                .formatted(id, parents, draft, state));
  }

  private void expectNoBase(String reason) {
    String text =
        "the classes cannot be compared with the database at " + live.name() + ": " + reason;
    Compiled draft = live.base();
    assertThat(draft.success()).isTrue();
    assertThat(draft.messages())
        .contains("WARNING [VARVE-4307] " + text + ". They are compared with the last revision.");
    Compiled commit = live.commit("third");
    assertThat(commit.success()).isFalse();
    assertThat(commit.messages())
        .contains("ERROR [VARVE-4308] " + text + ". Or commit without varve.base=live.");
    assertThat(project.files("src").keySet()).noneMatch(name -> name.contains("third"));
  }

  @Test
  void revisionsThatAreNotAppliedYetAreNoDrift() {
    commitSecond();
    Compiled compiled = live.drift("-Avarve.check");
    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages())
        .containsExactly(
            "NOTE [VARVE-4306] the database at "
                + live.name()
                + " stands 1 revision behind "
                + SECOND
                + ".");
    live.database().execute("ALTER TABLE parties DROP COLUMN name");
    assertThat(live.drift().messages())
        .contains(
            "WARNING Party.java:8 [VARVE-4303] the database at "
                + live.name()
                + " differs from revision "
                + FIRST
                + ": - column parties.name text");
  }

  @Test
  void aDatabaseThatIsBehindIsNoBase() {
    commitSecond();
    expectNoBase("it is 1 revision behind " + SECOND + "; upgrade it first");
  }

  @Test
  void aNewDatabaseIsBehindEverything() {
    commitSecond();
    live.database().clear();
    assertThat(live.drift().messages())
        .containsExactly(
            "NOTE [VARVE-4306] the database at "
                + live.name()
                + " stands 2 revisions behind "
                + SECOND
                + ".");
    expectNoBase("it is 2 revisions behind " + SECOND + "; upgrade it first");
  }

  @Test
  void withoutAHistoryTheLastRevisionCounts() {
    live.database().execute("DROP TABLE varve_history");
    assertThat(live.drift().messages()).isEmpty();
    commitSecond();
    assertThat(live.drift().messages())
        .containsExactly(
            "WARNING Party.java:9 [VARVE-4303] the database at "
                + live.name()
                + " differs from revision "
                + SECOND
                + ": - column parties.email text");
  }

  @Test
  void theProjectSaysWhereTheHistoryIs() {
    commitSecond();
    live.database().execute("CREATE SCHEMA ops", "ALTER TABLE varve_history SET SCHEMA ops");
    assertThat(live.drift("-Avarve.check").success()).isFalse();
    project.with(
        """
        @VarveProject(database = @Database(historySchema = "ops"))
        package com.acme;

        import dev.varve.annotations.*;
        """);
    assertThat(live.drift("-Avarve.check").messages())
        .contains(
            "NOTE [VARVE-4306] the database at "
                + live.name()
                + " stands 1 revision behind "
                + SECOND
                + ".")
        .noneMatch(message -> message.startsWith("ERROR"));
  }

  @Test
  void anAppliedDraftIsNoDriftAndNoBase() throws Exception {
    project.with(EMAIL).compile();
    live.upgraded();
    assertThat(live.drift().messages())
        .noneMatch(message -> message.contains("VARVE-4303"))
        .noneMatch(message -> message.contains("VARVE-4305"));
    expectNoBase(
        "a draft is applied to it, which will be taken back before anything else is applied");
    live.database().execute("ALTER TABLE parties ADD COLUMN extra text");
    assertThat(live.drift().messages())
        .contains(
            "WARNING Party.java:6 [VARVE-4303] the database at "
                + live.name()
                + " differs from the draft that is applied to it: + column parties.extra text");
  }

  @Test
  void ofAnotherDraftNothingIsKnown() throws Exception {
    project.with(EMAIL).compile();
    live.upgraded();
    project.with(EMAIL.replace("email", "mail"));
    assertThat(live.drift().messages())
        .contains(
            "WARNING [VARVE-4305] whether the database at "
                + live.name()
                + " has drifted cannot be said: another draft than what the classes say now is"
                + " applied to it.");
    expectNoBase("another draft than what the classes say now is applied to it");
  }

  @Test
  void anInterruptedMigrationIsNamed() {
    applied("20260214T000000_later", FIRST, false, "upgrading");
    expectNoBase("the migration 20260214T000000_later was interrupted there; upgrade it");
  }

  @Test
  void aRevisionThatTheProjectDoesNotHaveIsNamed() {
    applied("20260214T000000_later", FIRST, false, "applied");
    String reason =
        "it stands at 20260214T000000_later, which is no revision of this project: it is of a later"
            + " state or another branch";
    assertThat(live.drift().messages())
        .containsExactly(
            "WARNING [VARVE-4305] whether the database at "
                + live.name()
                + " has drifted cannot be said: "
                + reason
                + ".");
    expectNoBase(reason);
  }

  @Test
  void revisionsOfAnotherProjectDoNotCount() {
    applied("other_first", "", false, "applied");
    assertThat(live.drift().messages()).isEmpty();
    assertThat(live.base().messages()).isEmpty();
  }

  @Test
  void aHistoryThatMayNotBeReadIsSaid() {
    live.database()
        .execute("DROP ROLE IF EXISTS hidden_history", "CREATE ROLE hidden_history LOGIN CREATEDB");
    Compiled compiled = live.drift("-Avarve.user=hidden_history");
    assertThat(compiled.messages())
        .contains(
            "WARNING [VARVE-4305] whether the database at "
                + live.name()
                + " has drifted cannot be said: its history cannot be read (VARVE-7036).");
  }
}
