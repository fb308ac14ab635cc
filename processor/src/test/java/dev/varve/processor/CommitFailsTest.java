package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A commit whose compile fails after the processors have run leaves everything as it was. */
class CommitFailsTest {
  private static final String NOTHING_COMMITTED =
      "ERROR [VARVE-3024] nothing was committed: javac did not generate all classes of this"
          + " compile. Correct the errors that it reports and run the same command again. Under"
          + " -proc:only no class is generated: leave that option out.";
  private static final String RAW = "class Other { java.util.List raw; }";

  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = new TestProject(folder).with(PARTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Other { Missing field; }",
        "class Other extends Missing {}",
        "class Other { void run() { missing(); } }",
        "class Other { int wrong = \"text\"; }",
        "class Other { int without() {} }",
        "class Other { final int never; }",
        "class Zebra { int without() {} }"
      })
  void whereAnotherClassIsWrong(String other) {
    assertNothingIsCommitted(other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"simple", "byfile", "bytodo"})
  void underAnyPolicyOfJavac(String policy) {
    assertNothingIsCommitted(
        "class Other { int without() {} }",
        "-XDcompilePolicy=" + policy,
        "-XDshould-stop.ifError=INIT");
  }

  @Test
  void whereAWarningIsAnError() {
    assertNothingIsCommitted(RAW, "-Xlint:rawtypes", "-Werror");
  }

  @Test
  void whereNoClassIsGenerated() {
    assertNothingIsCommitted("class Other {}", "-proc:only");
  }

  private void assertNothingIsCommitted(String other, String... options) {
    project.with("package com.acme; " + other);
    project.run().options(options).compile();
    Map<String, String> before = project.files("");
    Compiled compiled = project.commit("first", options);
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages()).endsWith(NOTHING_COMMITTED);
    assertThat(project.files("src").keySet())
        .containsExactlyElementsOf(
            before.keySet().stream().filter(name -> name.startsWith("src/")).toList());
    assertThat(project.files("target").values()).noneMatch(text -> text.contains("first"));
  }

  @Test
  void theNextCommitWritesWhatTheFailedOneWouldHave() {
    project.with("package com.acme; class Other { int without() {} }");
    project.commit("first");
    project.with("package com.acme; class Other {}");
    project.committed("first");
    assertThat(project.compile("-Avarve.check=true").messages()).isEmpty();
  }

  @Test
  void afterACommitTheListsAreThoseOfBefore() {
    project.committed("first");
    Map<String, String> lists = project.files("target/classes/META-INF");
    project.with(PARTY.replace("String name", "String name, Integer age"));
    project.with("package com.acme; class Other { int without() {} }");
    Compiled failed = project.commit("second", "-Avarve.allow=required-column:parties.age");
    assertThat(failed.messages()).endsWith(NOTHING_COMMITTED);
    assertThat(project.files("target/classes/META-INF")).isEqualTo(lists);
  }

  @Test
  void whereAnotherProcessorFailsInTheLastRound() {
    Map<String, String> sources = project.files("src");
    Compiled compiled =
        project
            .run()
            .options("-Avarve.commit=first", TestProject.NOW)
            .after(new FailingAtTheEnd())
            .compile();
    assertThat(compiled.messages()).containsExactly("ERROR too late", NOTHING_COMMITTED);
    assertThat(project.files("src")).isEqualTo(sources);
  }

  @Test
  void aClassFileFromAnotherProcessorIsNoFailure() {
    Compiled compiled =
        project
            .run()
            .options("-Avarve.commit=first", TestProject.NOW)
            .beside(new ClassFileGenerator())
            .compile();
    assertThat(compiled.success()).isTrue();
    assertThat(project.has("src/main/resources/META-INF/varve/20260212T091500_first.json"))
        .isTrue();
  }

  @Test
  void packagesNestedTypesAndSourcesThatAreFoundOnThePathAreNoFailure() {
    project.with("@Deprecated package com.acme;");
    project.with("package com.acme; class Outer { class Inner { Runnable run = () -> {}; } }");
    project.with("package com.acme; class Implicit {}");
    project.with("package com.acme; @interface Using { Class<?> value() default Implicit.class; }");
    Compiled compiled =
        project
            .run()
            .only(
                "src/main/java/com/acme/Party.java",
                "src/main/java/com/acme/package-info.java",
                "src/main/java/com/acme/Outer.java",
                "src/main/java/com/acme/Using.java")
            .options("-sourcepath", project.path("src/main/java").toString(), "-implicit:none")
            .options("-Avarve.commit=first", TestProject.NOW)
            .compile();
    assertThat(compiled.success()).isTrue();
    assertThat(project.has("src/main/resources/META-INF/varve/20260212T091500_first.json"))
        .isTrue();
  }

  /** Reports an error when no round is left. */
  @SupportedAnnotationTypes("*")
  private static final class FailingAtTheEnd extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (round.processingOver()) {
        processingEnv.getMessager().printMessage(Kind.ERROR, "too late");
      }
      return false;
    }
  }

  /** Generates a class without a source, as byte code tools do. */
  @SupportedAnnotationTypes("*")
  private static final class ClassFileGenerator extends AbstractProcessor {
    private boolean done;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        String name = ClassFileGenerator.class.getName();
        try (OutputStream out = processingEnv.getFiler().createClassFile(name).openOutputStream()) {
          String file = "/" + name.replace('.', '/') + ".class";
          ClassFileGenerator.class.getResourceAsStream(file).transferTo(out);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
