package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.processor.TestProject.Compiled;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A javac that is killed while it commits leaves no file of which a part is missing. */
class KilledCommitTest {
  private static final String NEVER = "0";

  @TempDir private Path folder;

  private void killed(String write, String rename) throws Exception {
    Process javac =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HangingCommit.class.getName(),
                folder.toString(),
                write,
                rename)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(javac.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo(HangingCommit.HANGS);
    } finally {
      javac.destroyForcibly().waitFor();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2"})
  void whereAFileIsHalfWritten(String write) throws Exception {
    TestProject project = new TestProject(folder).with(PARTY);
    Map<String, String> before = project.files("src");
    killed(write, NEVER);
    assertThat(project.files("src"))
        .containsAllEntriesOf(before)
        .allSatisfy(
            (name, text) ->
                assertThat(before.containsKey(name) || name.endsWith(".tmp")).as(name).isTrue());
    project.clean();
    project.committed("first");
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
    assertThat(project.files("src/main/resources").keySet())
        .filteredOn(name -> name.endsWith(".json"))
        .hasSize(1);
  }

  @Test
  void whereOneOfTheFilesIsInPlace() throws Exception {
    TestProject project = new TestProject(folder).with(PARTY);
    killed(NEVER, "2");
    project.clean();
    Compiled next = project.compile("-Avarve.check");
    assertThat(next.success()).isFalse();
    assertThat(next.messages())
        .anyMatch(
            message ->
                message.contains(" names the class com.acme.")
                    && message.endsWith(
                        "if the revision was never applied anywhere, delete its record as well."));
    project.files("src/main/resources").keySet().forEach(project::without);
    project.clean();
    project.committed("first");
    assertThat(project.compile("-Avarve.check").messages()).isEmpty();
  }
}
