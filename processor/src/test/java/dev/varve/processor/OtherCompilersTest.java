package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where javac's tree API cannot be reached, options say what it would. */
class OtherCompilersTest {
  @TempDir private Path folder;
  private TestProject project;

  @BeforeEach
  void makeProject() throws Exception {
    project = new TestProject(folder).with(PARTY);
  }

  @Test
  void draftsAndSaysWhatItNeeds() {
    Compiled compiled = compile(OtherCompilersTest::closed);
    assertThat(compiled.success()).isTrue();
    assertThat(compiled.messages())
        .containsExactly(
            "WARNING [VARVE-3006] this compiler does not tell where the sources are: the draft is"
                + " compared with an empty schema. Give the root of the sources,"
                + " -Avarve.sources=src/main/java, or that of the records,"
                + " -Avarve.resources=src/main/resources.",
            "WARNING Party.java:6 varve: + table parties",
            "NOTE varve: 1 change is not in a migration yet. Commit it:  compile with"
                + " -Avarve.commit=\"create parties\"");
    assertThat(project.has("target/classes/com/acme/migrations/Draft.class")).isTrue();
  }

  @Test
  void refusesToCommitWithoutKnowingWhere() {
    Compiled compiled = compile(OtherCompilersTest::closed, "-Avarve.commit=first");
    assertThat(compiled.success()).isFalse();
    assertThat(compiled.messages())
        .containsExactly(
            "ERROR [VARVE-3005] this compiler does not tell where the sources are, and the"
                + " migration must be written there. Give their root:"
                + " -Avarve.sources=src/main/java (and -Avarve.resources where the resources are"
                + " not beside it).");
  }

  @Test
  void commitsWhereTheOptionsSay() {
    String sources = "-Avarve.sources=" + project.path("src/main/java");
    Compiled compiled =
        compile(OtherCompilersTest::closed, sources, "-Avarve.commit=first", TestProject.NOW);
    assertThat(compiled.success()).isTrue();
    assertThat(project.has("src/main/resources/META-INF/varve/20260212T091500_first.json"))
        .isTrue();
    assertThat(compile(OtherCompilersTest::closed, sources, "-Avarve.check").messages()).isEmpty();
    assertThat(compile(OtherCompilersTest::closed, sources, "-Avarve.check").success()).isTrue();
  }

  @Test
  void looksIntoTheEnvironmentThatGradlePasses() {
    compile(Wrapping::new, "-Avarve.commit=first", TestProject.NOW);
    assertThat(project.has("src/main/resources/META-INF/varve/20260212T091500_first.json"))
        .isTrue();
  }

  @Test
  void isDeclaredToGradleAsAggregating() throws Exception {
    Path file = Path.of("src/main/resources/META-INF/gradle/incremental.annotation.processors");
    assertThat(Files.readString(file))
        .isEqualTo("dev.varve.processor.VarveProcessor,aggregating\n");
  }

  private Compiled compile(UnaryOperator<ProcessingEnvironment> wrap, String... options) {
    return project.run().processor(new Wrapped(wrap)).options(options).compile();
  }

  /** An environment that cannot be looked into. */
  private static ProcessingEnvironment closed(ProcessingEnvironment environment) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            OtherCompilersTest.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(environment, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** The processor in an environment that is wrapped. */
  @SupportedAnnotationTypes("*")
  private static final class Wrapped extends AbstractProcessor {
    private final VarveProcessor varve = new VarveProcessor();
    private final UnaryOperator<ProcessingEnvironment> wrap;

    Wrapped(UnaryOperator<ProcessingEnvironment> wrap) {
      this.wrap = wrap;
    }

    @Override
    public Set<String> getSupportedOptions() {
      return varve.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return varve.getSupportedSourceVersion();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      varve.init(wrap.apply(environment));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      varve.process(annotations, round);
      return false;
    }
  }

  /** Keeps the environment as Gradle's incremental compile does. */
  private static final class Wrapping implements ProcessingEnvironment {
    private final ProcessingEnvironment delegate;

    Wrapping(ProcessingEnvironment delegate) {
      this.delegate = delegate;
    }

    @Override
    public Map<String, String> getOptions() {
      return delegate.getOptions();
    }

    @Override
    public Messager getMessager() {
      return delegate.getMessager();
    }

    @Override
    public Filer getFiler() {
      return delegate.getFiler();
    }

    @Override
    public Elements getElementUtils() {
      return delegate.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return delegate.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return delegate.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return delegate.getLocale();
    }
  }
}
