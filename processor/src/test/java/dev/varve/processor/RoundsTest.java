package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other processors generate classes in later rounds. */
class RoundsTest {
  private static final String ROLE =
      "package com.acme; @dev.varve.annotations.Table(name = \"roles\")"
          + " public record Role(@dev.varve.annotations.Id long id) {}";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = new TestProject(folder).with("package com.acme; class Other {}");
  }

  @Test
  void findsATableThatIsGenerated() {
    Compiled compiled = project.run().beside(new Generator(1, "com.acme.Role", ROLE)).compile();
    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages()).contains("WARNING Role.java:1 varve: + table roles");
  }

  @Test
  void waitsForATableThatWasGeneratedBefore() {
    Compiled compiled =
        project
            .with(PARTY)
            .run()
            .beside(new Generator(1, "com.acme.Role", ROLE))
            .options("-Avarve.commit=first", TestProject.NOW)
            .compile();
    assertThat(compiled.messages())
        .containsExactly(
            "ERROR [VARVE-3015] a processor generated a table's class after the migration had been"
                + " generated: com.acme.Party, com.acme.Role are now known. Compile the generated"
                + " classes in a module of their own, or before these.");
    assertThat(project.files("src/main/resources")).isEmpty();
  }

  @Test
  void waitsForATypeThatIsGenerated() {
    project.with(PARTY.replace("String name", "Kind kind"));
    Compiled compiled =
        project
            .run()
            .beside(
                new Generator(1, "com.acme.Kind", "package com.acme; public enum Kind { A, B }"))
            .compile();
    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages()).contains("WARNING Kind.java:1 varve: + enum kind (A, B)");
  }

  @Test
  void plansNoDropOfATableThatIsGeneratedAnew() {
    Generator generator = new Generator(1, "com.acme.Role", ROLE);
    project.run().beside(generator).options("-Avarve.commit=first", TestProject.NOW).compile();
    assertThat(project.files("src/main/resources")).hasSize(1);
    project.clean();
    Compiled again = project.run().beside(new Generator(1, "com.acme.Role", ROLE)).compile();
    assertThat(again.messages()).isEmpty();
  }

  /**
   * Javac warns of what is generated in the last round, which a build with -Werror does not bear.
   */
  @Test
  void aRemovedClassIsCommittedBeforeTheLastRound() {
    project.with(PARTY).committed("first");
    project.without("src/main/java/com/acme/Party.java");
    project.without("target/classes/com/acme/Party.class");
    Compiled draft = project.compile("-Xlint:all");
    assertThat(draft.messages()).noneMatch(message -> message.contains("last round"));
    assertThat(project.files("target").keySet()).noneMatch(name -> name.contains("Round"));
    Compiled commit =
        project.commit(
            "drop", "-Avarve.allow=drop-table:parties", "-Xlint:all,-processing", "-Werror");
    assertThat(commit.messages())
        .containsExactly(
            "NOTE [VARVE-3021] taking this back: Table parties comes back without its rows.",
            "NOTE varve: wrote src/main/java/com/acme/migrations/V20260212T091500_Drop.java",
            "NOTE varve: wrote src/main/resources/META-INF/varve/20260212T091500_drop.json");
    assertThat(commit.success()).isTrue();
    assertThat(project.files("target").keySet()).noneMatch(name -> name.contains("Round"));
    assertThat(project.compile("-Xlint:all,-processing", "-Werror").messages()).isEmpty();
  }

  @Test
  void waitsForATableThatIsGeneratedInALaterRound() {
    project
        .run()
        .beside(new Generator(1, "com.acme.Role", ROLE))
        .options("-Avarve.commit=first", TestProject.NOW)
        .compile();
    project.clean();
    Compiled again =
        project
            .run()
            .beside(new Generator(1, "com.acme.First", "package com.acme; class First {}"))
            .beside(new Generator(2, "com.acme.Role", ROLE))
            .compile();
    assertThat(again.messages()).isEmpty();
  }

  @Test
  void leavesWhatDoesNotExistToTheCompiler() {
    project.with(PARTY.replace("String name", "Missing name"));
    assertThat(project.compile().messages())
        .singleElement()
        .asString()
        .startsWith("ERROR Party.java:8 cannot find symbol");
    assertThat(project.files("target")).isEmpty();
  }

  /** Generates one class in one round. */
  @SupportedAnnotationTypes("*")
  private static final class Generator extends AbstractProcessor {
    private final int inRound;
    private final String name;
    private final String source;
    private int round;

    Generator(int inRound, String name, String source) {
      this.inRound = inRound;
      this.name = name;
      this.source = source;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      if (++round == inRound) {
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
          writer.write(source);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
