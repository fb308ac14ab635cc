package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table without a primary key is told of while that is news. */
class KeylessTablesTest {
  private static final String KEYLESS = PARTY.replace("@Id ", "");
  private static final String WARNING =
      "WARNING Party.java:6 [VARVE-3023] table parties has no primary key, so that its rows cannot"
          + " be told apart. Write @Id on a property or @PrimaryKey on the class, or"
          + " @Table(primaryKey = false) if it has none on purpose.";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = new TestProject(folder).with(KEYLESS);
  }

  @Test
  void inADraftAndInACommit() {
    assertThat(project.compile().messages()).contains(WARNING);
    Compiled commit = project.commit("first");
    assertThat(commit.success()).isTrue();
    assertThat(commit.messages()).contains(WARNING);
  }

  @Test
  void notOnceItIsCommitted() {
    project.committed("first");
    assertThat(project.compile("-Werror", "-Xlint:all,-processing").messages()).isEmpty();
    project.with(KEYLESS.replace("String name", "String name, @Column(nullable = true) Integer a"));
    assertThat(project.compile().messages()).doesNotContain(WARNING);
  }

  @Test
  void againWhenAKeyIsTakenAway() {
    project.with(PARTY).committed("first");
    project.with(KEYLESS);
    assertThat(project.compile().messages()).contains(WARNING);
  }

  @Test
  void notWhereItIsOnPurpose() {
    project.with(KEYLESS.replace("(name", "(primaryKey = false, name"));
    assertThat(project.compile().messages()).noneMatch(text -> text.contains("VARVE-3023"));
    assertThat(project.commit("first").messages())
        .allMatch(text -> text.startsWith("NOTE varve: wrote"));
  }

  @Test
  void aKeyContradictsThatThereIsNone() {
    project.with(PARTY.replace("(name", "(primaryKey = false, name"));
    assertThat(project.compile().messages())
        .containsExactly(
            "ERROR Party.java:5 [VARVE-1504] table parties has the primary key (id), and primaryKey"
                + " = false says that it has none; remove one of the two");
  }
}
