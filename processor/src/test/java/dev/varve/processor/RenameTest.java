package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renames are found from the record, and what is wrong with them is said where it is written. */
class RenameTest {
  private static final String DRAFT = "target/generated-sources/a/com/acme/migrations/Draft.java";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void commitFirst() throws Exception {
    project = new TestProject(folder).with(PARTY).committed("first");
  }

  @Test
  void aFieldThatKeepsItsJavaNameIsRenamed() {
    project.with(PARTY.replace("String name", "@Column(name = \"title\") String name"));
    assertThat(project.compile().messages())
        .anyMatch(message -> message.startsWith("WARNING Party.java:8 varve: ~ "));
    assertThat(project.read(DRAFT)).contains("RENAME COLUMN name TO title");
  }

  @Test
  void aMarkedFieldIsRenamed() {
    project.with(PARTY.replace("String name", "@RenamedFrom(\"name\") String title"));
    project.compile();
    assertThat(project.read(DRAFT)).contains("RENAME COLUMN name TO title");
    project.committed("rename");
    project.with(PARTY.replace("String name", "String title"));
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
  }

  /** Nothing else would tell it from a drop and an add once the marker is gone. */
  @Test
  void theRecordKeepsWhatWasRenamedWithItsJavaName() {
    project
        .with(PARTY.replace("String name", "@RenamedFrom(\"name\") String title"))
        .committed("rename");
    assertThat(project.read("src/main/resources/META-INF/varve/20260212T091500_rename.json"))
        .contains(
            "  \"renamed\": [\n    {\"table\": \"parties\", \"members\": {\"title\": \"name\"}}\n  ],\n");
  }

  @Test
  void aRenamedTableIsShownAtItsClass() {
    project.with(PARTY.replace("\"parties\"", "\"people\""));
    List<String> messages = project.compile().messages();
    assertThat(messages).anyMatch(message -> message.startsWith("WARNING Party.java:6 varve: ~ "));
    assertThat(project.read(DRAFT)).contains("ALTER TABLE parties\n          RENAME TO people");
  }

  @Test
  void aMarkerOfANameThatNeverWasIsAnErrorAtItsElement() {
    project.with(PARTY.replace("String name", "@RenamedFrom(\"nam\") String title"));
    assertThat(project.compile().messages())
        .anyMatch(message -> message.startsWith("ERROR Party.java:8 [VARVE-2501] "));
    assertThat(project.has(DRAFT)).isFalse();
  }

  @Test
  void aMarkerThatIsNoLongerNeededIsAWarningAtItsElement() {
    project.with(PARTY.replace("String name", "@RenamedFrom(\"title\") String name"));
    List<String> messages = project.compile().messages();
    assertThat(messages)
        .singleElement()
        .asString()
        .startsWith("WARNING Party.java:8 [VARVE-2503] ");
  }
}
