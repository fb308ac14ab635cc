package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Check mode: a change that is in no migration fails the compile. */
class CheckTest {
  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = new TestProject(folder).with(PARTY);
  }

  @Test
  void failsAtTheElementThatChanged() {
    project.committed("create parties");
    project.with(PARTY.replace("String name", "@Column(nullable = true) String name"));
    Map<String, String> sources = project.files("src");
    Compiled compiled = project.compile("-Avarve.check=true");
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .hasSize(2)
        .anySatisfy(
            message ->
                assertThat(message)
                    .startsWith(
                        "ERROR Party.java:8 [VARVE-3008] this change is in no migration: ~ "))
        .contains(
            "NOTE varve: 1 change is not in a migration yet. Commit it:  mvn compile"
                + " -Dvarve.commit=\"change name of parties\"");
    assertThat(project.files("src")).isEqualTo(sources);
    assertThat(project.has("target/generated-sources/a/com/acme/migrations/Draft.java")).isFalse();
  }

  @Test
  void passesWhereEverythingIsCommitted() {
    project.committed("create parties");
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
    assertThat(project.compile("-Avarve.check=true").success()).isTrue();
  }

  @Test
  void failsWhereARecordsClassIsMissing() {
    project.committed("create parties");
    project.without("src/main/java/com/acme/migrations/V20260212T091500_CreateParties.java");
    project.clean();
    assertThat(project.compile("-Avarve.check=true").messages())
        .containsExactly(
            "ERROR [VARVE-3013] the record of 20260212T091500_create_parties names the class"
                + " com.acme.migrations.V20260212T091500_CreateParties, which does not exist. Get"
                + " the class back from version control, or, if the revision was never applied"
                + " anywhere, delete its record as well.");
  }
}
