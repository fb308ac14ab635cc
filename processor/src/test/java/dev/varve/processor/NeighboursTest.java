package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Varve beside the processors that projects mostly have. */
class NeighboursTest {
  private static final String VARVE = VarveProcessor.class.getName();
  private static final String LOMBOK = "lombok.launch.AnnotationProcessorHider$AnnotationProcessor";
  private static final String MAPSTRUCT = "org.mapstruct.ap.MappingProcessor";

  @TempDir private Path folder;

  @Test
  void worksBesideLombokAndMapStructInAnyOrder() throws Exception {
    String[][] orders = {{VARVE, LOMBOK, MAPSTRUCT}, {LOMBOK, MAPSTRUCT, VARVE}};
    TestProject project = project();
    for (String[] order : orders) {
      project.clean();
      Compiled compiled = project.run().named(order).compile();
      assertThat(compiled.success()).as(compiled.messages().toString()).isTrue();
      assertThat(compiled.messages())
          .containsExactly(
              "WARNING Party.java:8 varve: + table parties",
              "NOTE varve: 1 change is not in a migration yet. Commit it:  mvn compile"
                  + " -Dvarve.commit=\"create parties\"");
      assertThat(project.has("target/classes/com/acme/PartyMapperImpl.class")).isTrue();
      assertThat(project.read("target/generated-sources/a/com/acme/migrations/Draft.java"))
          .contains("id bigint NOT NULL", "name text NOT NULL");
    }
  }

  @Test
  void commitsBesideLombokAndMapStruct() throws Exception {
    TestProject project = project();
    Compiled compiled =
        project
            .run()
            .named(LOMBOK, MAPSTRUCT, VARVE)
            .options("-Avarve.commit=first", TestProject.NOW)
            .compile();
    assertThat(compiled.success()).as(compiled.messages().toString()).isTrue();
    assertThat(
            project
                .run()
                .named(LOMBOK, MAPSTRUCT, VARVE)
                .options("-Avarve.check")
                .compile()
                .messages())
        .isEmpty();
  }

  private TestProject project() throws Exception {
    return new TestProject(folder)
        .with(
            """
            package com.acme;

            import dev.varve.annotations.*;
            import lombok.Data;

            @Data
            @Table(name = "parties")
            public class Party {
              @Id private long id;
              private String name;
            }
            """)
        .with(
            """
            package com.acme;

            import lombok.Data;

            @Data
            public class PartyView {
              private long id;
              private String name;
            }
            """)
        .with(
            """
            package com.acme;

            import org.mapstruct.Mapper;

            @Mapper
            public interface PartyMapper {
              PartyView view(Party party);
            }
            """);
  }
}
