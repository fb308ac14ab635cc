package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.generate.CompiledMigration;
import dev.varve.runtime.Checksum;
import dev.varve.runtime.MigrationList;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Placement;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of migrations that each compile writes beside the service file. */
class MigrationListTest {
  private static final String CLASS = "com.acme.migrations.V20260212T091500_First";
  private static final String FILE = "src/main/java/" + CLASS.replace('.', '/') + ".java";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = new TestProject(folder).with(PARTY);
  }

  @Test
  void holdsRevisionsParentsFirstAndThenTheDraft() throws Exception {
    project.committed("first");
    project.with(
        PARTY.replace("String name", "@Column(nullable = true) String email, String name"));
    project.compile();
    assertThat(entries())
        .extracting(Entry::id, Entry::className, Entry::draft)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("20260212T091500_first", CLASS, false),
            org.assertj.core.groups.Tuple.tuple("draft", "com.acme.migrations.Draft", true));
    assertThat(entries().get(1).parents()).containsExactly("20260212T091500_first");
    assertThat(project.read("target/classes/META-INF/services/dev.varve.runtime.SchemaMigration"))
        .isEqualTo(CLASS + "\ncom.acme.migrations.Draft\n");
  }

  @Test
  void knowsTheChecksumOfWhatEachClassRuns() throws Exception {
    project.committed("first");
    String source = project.read(FILE);
    String expected = Checksum.of(CompiledMigration.of(CLASS, source).up());
    assertThat(entries()).extracting(Entry::checksum).containsExactly(expected);
    project.clean();
    project.compile();
    assertThat(entries()).extracting(Entry::checksum).containsExactly(expected);
    String edited = source.replace("name text", "name varchar");
    assertThat(edited).isNotEqualTo(source);
    project.withFile(FILE, edited);
    project.compile();
    assertThat(entries())
        .extracting(Entry::checksum)
        .containsExactly(Checksum.of(CompiledMigration.of(CLASS, edited).up()));
  }

  @Test
  void knowsNoChecksumOfWhatShowsOnlyAtRunTime() {
    project.committed("first");
    project.withFile(
        FILE, project.read(FILE).replace("steps.sql(", "if (hashCode() != 1) { } steps.sql("));
    project.compile();
    assertThat(entries()).extracting(Entry::checksum).containsExactly("");
  }

  @Test
  void holdsMigrationsThatAreWrittenByHand() throws Exception {
    project.without("src/main/java/com/acme/Party.java");
    project.with(handWritten("B", "2", "1"));
    project.with(handWritten("A", "1", ""));
    assertThat(project.compile().messages()).isEmpty();
    assertThat(entries()).extracting(Entry::id).containsExactly("1", "2");
    assertThat(entries())
        .extracting(Entry::checksum)
        .containsExactly(
            Checksum.of(CompiledMigration.of("com.acme.A", handWritten("A", "1", "")).up()),
            Checksum.of(CompiledMigration.of("com.acme.B", handWritten("B", "2", "1")).up()));
    project.run().only("src/main/java/com/acme/B.java").compile();
    assertThat(entries()).extracting(Entry::id).containsExactly("1", "2");
  }

  @Test
  void warnsOfAMigrationWithoutARecordBesideRevisions() {
    project.committed("first");
    project.with(handWritten("A", "1", "20260212T091500_first"));
    assertThat(project.compile().messages())
        .containsExactly(
            "WARNING A.java:7 [VARVE-3014] the migration 1 has no record, so that later revisions"
                + " do not build on it. Let Varve make the class and its record, and fill in the"
                + " class: commit with varve.empty=true. If it is left from a commit that was"
                + " interrupted, delete it and compile from clean.");
  }

  @Test
  void failsWhereTwoMigrationsHaveOneId() {
    project.with(handWritten("A", "1", "")).with(handWritten("B", "1", ""));
    assertThat(project.compile().messages())
        .contains(
            "ERROR [VARVE-3018] two migrations have the id 1: com.acme.A and com.acme.B. Give one"
                + " of them another id.");
  }

  @Test
  void failsWhereMigrationsAreEachOthersParents() {
    project.without("src/main/java/com/acme/Party.java");
    project.with(handWritten("A", "1", "2")).with(handWritten("B", "2", "1"));
    assertThat(project.compile().messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [VARVE-3018] migrations are each other's ancestors: 1 -> 2 -> 1");
  }

  @Test
  void followsAMigrationThatWasMovedToAnotherPackage() {
    project.committed("first");
    String moved = project.read(FILE).replace("package com.acme.migrations", "package com.acme.db");
    project.without(FILE).with(moved);
    assertThat(project.compile().messages()).isEmpty();
    assertThat(entries())
        .extracting(Entry::className)
        .containsExactly("com.acme.db.V20260212T091500_First");
  }

  @Test
  void keepsWhatAHandWrittenMigrationSaysOfItsPlace() {
    project.with(
        handWritten("Mine", "mine", "")
            .replace(
                "parents = {}",
                "chain = \"billing\", dependsOn = \":x\", replaces = {\"p\", \"q\"}, labels = \"l\""));
    assertThat(project.compile().success()).isTrue();
    assertThat(entries())
        .extracting(Entry::placement)
        .contains(new Placement("billing", List.of(":x"), List.of("p", "q"), List.of("l")));
  }

  private List<Entry> entries() {
    String text = project.read("target/classes/META-INF/varve/migrations.list");
    return MigrationList.parse(text, "list").entries();
  }

  private static String handWritten(String name, String id, String parent) {
    return """
    package com.acme;

    import dev.varve.runtime.*;

    @Migration(
        id = "ID", parents = {PARENT})
    public final class NAME implements SchemaMigration {
      private static final String TABLE = "a" + "b";

      @Override
      public void up(Steps steps) {
        steps.sql("CREATE TABLE " + TABLE + " (id bigint)");
        steps.sqlInNewTransaction(("SELECT 1"));
        more(steps);
        Nested.most(steps);
      }

      private void more(Steps steps) {
        steps.java("count", connection -> {});
        steps.repeat(String.join(" ", "SELECT", "2"));
        steps.sqlOutsideTransaction("VACUUM");
      }

      @Override
      public void down(Steps steps) {
        steps.irreversible("never");
      }

      private static final class Nested {
        static void most(Steps steps) {
          steps.sql(TABLE);
        }
      }
    }
    """
        .replace("NAME", name)
        .replace("ID", id)
        .replace("PARENT", parent.isEmpty() ? "" : "\"" + parent + "\"");
  }
}
