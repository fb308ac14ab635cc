package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migration classes look as their team wants them to. */
class MigrationClassesTest {
  private static final String CLASS =
      "src/main/java/com/acme/migrations/V20260212T091500_CreateParties.java";

  private static final String SETTINGS =
      """
      @VarveProject(
          migrationClasses = @MigrationClasses(
              header = "Copyright Ärger & Söhne.\\n\\nLicence: <none> {@code x} C:\\\\temp",
              superclass = Project.Base.class,
              annotations = {Deprecated.class, Project.Ours.class},
              imports = {java.util.List.class, Project.class}))
      package com.acme;

      import dev.varve.annotations.*;
      """;

  private static final String PROJECT =
      """
      package com.acme;

      public final class Project {
        public @interface Ours {
          int level() default 1;
        }

        public abstract static class Base {
          protected Base() {}

          public final String team() {
            return "ours";
          }
        }
      }
      """;

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = new TestProject(folder).with(PARTY).with(SETTINGS).with(PROJECT);
  }

  @Test
  void aCommittedClassHasHeaderSuperclassAnnotationsAndImportsAndCompiles() {
    Compiled compiled = project.commit("create parties");
    assertThat(compiled.success()).as(compiled.messages().toString()).isTrue();
    assertThat(project.read(CLASS))
        .startsWith(
            """
            /*
             * Copyright Ärger & Söhne.
             *
             * Licence: <none> {@code x} C:\\temp
             */
            package com.acme.migrations;

            import com.acme.Project;
            import dev.varve.runtime.Migration;
            import dev.varve.runtime.SchemaMigration;
            import dev.varve.runtime.Steps;
            import java.util.List;

            /**
             * Create parties.
            """)
        .contains(
            """
            @Deprecated
            @Project.Ours
            public final class V20260212T091500_CreateParties extends Project.Base implements SchemaMigration {
            """);
    project.clean();
    assertThat(project.compile("-Avarve.check").success()).isTrue();
  }

  @Test
  void theNextCompileFindsNothing() {
    project.committed("create parties");
    assertThat(project.compile().messages()).filteredOn(m -> m.contains("varve")).isEmpty();
  }
}
