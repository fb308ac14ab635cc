package dev.varve.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.model.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Maven was given and a javac in a process of its own does not get. */
class LostOptionsTest {
  private static final OptionValues NONE = new OptionValues(Map.of(), new Properties());

  @TempDir private Path folder;

  @Test
  void saysWhichOptionWasLostAndHowToHandItOn() {
    Map<String, String> environment =
        Map.of("MAVEN_CMD_LINE_ARGS", " -B compile -Dvarve.commit=add work title");
    assertThatThrownBy(() -> LostOptions.requireNone(NONE, environment))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem().text())
                    .isEqualTo(
                        "[VARVE-3022] Maven was given -Dvarve.commit, which this javac did not get:"
                            + " it runs in a process of its own (<fork>true</fork>), without"
                            + " Maven's system properties. Hand the option on in the configuration"
                            + " of maven-compiler-plugin:"
                            + " <compilerArgs><arg>-Avarve.commit=${varve.commit}</arg></compilerArgs>."
                            + " Without -D the argument counts as not given."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Dvarve.check=true",
        "-q -D varve.check verify",
        "--define varve.check=true",
        "\"-Dvarve.check=true\"",
        "-Dvarve.check -Dother"
      })
  void anyNotationOfMavenCounts(String arguments) {
    assertThatThrownBy(
            () -> LostOptions.requireNone(NONE, Map.of("MAVEN_CMD_LINE_ARGS", arguments)))
        .hasMessageContaining("-Dvarve.check");
    assertThatThrownBy(() -> LostOptions.requireNone(NONE, Map.of("MAVEN_OPTS", arguments)))
        .hasMessageContaining("-Dvarve.check");
  }

  @ParameterizedTest
  @ValueSource(strings = {".mvn/maven.config", ".mvn/jvm.config"})
  void theProjectsOwnFilesCount(String file) throws Exception {
    Files.createDirectories(folder.resolve(".mvn"));
    Files.writeString(folder.resolve(file), "-B\n-Dvarve.check=true\n");
    Map<String, String> environment = Map.of("MAVEN_PROJECTBASEDIR", folder.toString());
    assertThatThrownBy(() -> LostOptions.requireNone(NONE, environment))
        .hasMessageContaining("-Dvarve.check");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-Dvarve.tries=30", "-Dmy.varve.check=1", "-Dtext=varve.check"})
  void whatIsNoOptionOfTheProcessorIsNotLost(String arguments) {
    assertThatCode(() -> LostOptions.requireNone(NONE, Map.of("MAVEN_CMD_LINE_ARGS", arguments)))
        .doesNotThrowAnyException();
  }

  @Test
  void whatArrivedIsNotLost() {
    Map<String, String> environment = Map.of("MAVEN_CMD_LINE_ARGS", "-Dvarve.check=true");
    OptionValues option = new OptionValues(Map.of("varve.check", "true"), new Properties());
    assertThatCode(() -> LostOptions.requireNone(option, environment)).doesNotThrowAnyException();
    OptionValues handedOn =
        new OptionValues(Map.of("varve.check", "${varve.check}"), new Properties());
    assertThatThrownBy(() -> LostOptions.requireNone(handedOn, environment))
        .hasMessageContaining("-Dvarve.check");
  }
}
