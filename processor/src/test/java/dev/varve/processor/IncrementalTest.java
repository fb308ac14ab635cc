package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compile of some classes finds what a compile of all finds. */
class IncrementalTest {
  private static final String PARTY_FILE = "src/main/java/com/acme/Party.java";
  private static final String DRAFT = "target/generated-sources/a/com/acme/migrations/Draft.java";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project =
        new TestProject(folder)
            .with(
                """
                @VarveProject(extensions = @Extension("pg_trgm"))
                package com.acme;

                import dev.varve.annotations.*;
                """)
            .with(PARTY)
            .with("package com.acme; public enum Kind { A, B }")
            .with(
                """
                package com.acme;

                import dev.varve.annotations.*;

                @Table(name = "roles", schema = "app")
                public record Role(@Id long id, @ForeignKey(Party.class) long party, Kind kind) {}
                """)
            .with("package com.acme; class Other {}");
  }

  @Test
  void oneOfManyClassesPlansNoDropsAndTheSameDraft() {
    project.committed("first");
    project.with(
        PARTY.replace("String name", "@Column(nullable = true) String email, String name"));
    Compiled full = project.compile();
    Map<String, String> output = project.files("target");
    Compiled one = project.run().only(PARTY_FILE).compile();
    assertThat(one.messages()).isEqualTo(full.messages());
    assertThat(sources(project.files("target"))).isEqualTo(sources(output));
    assertThat(project.read(DRAFT)).contains("email").doesNotContain("DROP TABLE");
  }

  @Test
  void aClassWithoutATableIsEnoughToSeeAllOthers() {
    project.compile();
    Map<String, String> output = project.files("target");
    Compiled compiled = project.run().only("src/main/java/com/acme/Other.java").compile();
    assertThat(compiled.messages())
        .contains(
            "NOTE varve: 6 changes are not in a migration yet. Commit it:  mvn compile"
                + " -Dvarve.commit=\"create app.roles and more\"");
    assertThat(sources(project.files("target"))).isEqualTo(sources(output));
  }

  @Test
  void nothingIsPendingInACompileOfOneClassAfterACommit() {
    project.committed("first");
    assertThat(project.run().only(PARTY_FILE).compile().messages()).isEmpty();
    assertThat(project.run().only(PARTY_FILE).options("-Avarve.check").compile().success())
        .isTrue();
  }

  @Test
  void keepsTheListOfMigrationsInACompileOfOneClass() {
    project.committed("first");
    String list = project.read("target/classes/META-INF/varve/migrations.list");
    project.run().only(PARTY_FILE).compile();
    assertThat(project.read("target/classes/META-INF/varve/migrations.list")).isEqualTo(list);
  }

  @Test
  void tablesThatCannotBeSeenAreTakenAsTheyWere() {
    project.committed("first");
    project.clean();
    Compiled compiled =
        project.run().only(PARTY_FILE, "src/main/java/com/acme/Kind.java").compile();
    assertThat(compiled.messages())
        .containsExactly(
            "WARNING [VARVE-3012] these classes are neither compiled nor on the class path, although"
                + " they have sources: com.acme.Role. What they declare is taken to be as it was."
                + " Put the compiled classes on the class path, or compile all sources.");
  }

  @Test
  void aTableIsDroppedOnceItsClassIsGone() {
    project.committed("first");
    project.without("src/main/java/com/acme/Role.java");
    project.without("target/classes/com/acme/Role.class");
    List<String> messages = project.run().only(PARTY_FILE).compile().messages();
    assertThat(messages)
        .contains("WARNING varve: - table app.roles")
        .anyMatch(message -> message.startsWith("WARNING [VARVE-3009] drop-table:app.roles: "));
    assertThat(project.read(DRAFT)).contains("DROP TABLE app.roles");
  }

  private static List<String> sources(Map<String, String> files) {
    return files.entrySet().stream()
        .filter(file -> !file.getKey().endsWith(".class"))
        .map(Object::toString)
        .toList();
  }
}
