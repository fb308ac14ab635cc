package dev.varve.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line's one jar, as a process. */
class CommandLineTest {
  @TempDir private Path folder;

  private static Path jar() {
    return Reactor.FOLDER.resolve("cli/target/varve-cli-" + Reactor.VERSION + "-all.jar");
  }

  private Command varve(String... args) throws Exception {
    Path java = Jdk.running().home().resolve("bin/java");
    List<String> words = new ArrayList<>(List.of(java.toString(), "-jar", jar().toString()));
    words.addAll(List.of(args));
    return Command.run(folder, Map.of(), words);
  }

  @Test
  void carriesTheLicencesOfWhatItHolds() throws Exception {
    try (JarFile jar = new JarFile(jar().toFile())) {
      assertThat(jar.stream().map(ZipEntry::getName))
          .contains(
              "META-INF/LICENSE",
              "META-INF/NOTICE",
              "META-INF/licenses/us.fatehi/EPL-1.0.txt",
              "META-INF/licenses/org.postgresql/LICENSE");
    }
  }

  @Test
  void tellsItsVersion() throws Exception {
    assertThat(varve("--version").succeeded().output())
        .isEqualToIgnoringNewLines("varve " + Reactor.VERSION);
  }

  @Test
  void reachesADatabaseWithTheDriverThatIsInIt() throws Exception {
    Files.createDirectories(folder.resolve("classes"));
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      assertThat(varve("current", "--app", "classes", "--url", database.url()).succeeded().output())
          .contains("the application holds no migration", "nothing is applied");
    }
  }

  @Test
  void aReportThatCannotBeWrittenIsAFailure() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "no device that is full");
    String man = "'" + Jdk.running().home() + "/bin/java' -jar '" + jar() + "' man";
    Command ran = Command.run(folder, Map.of(), List.of("sh", "-c", man + " >" + full));
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.output())
        .contains("varve: not all of the output could be written: No space left on device");
    String page = man + " | true";
    assertThat(Command.run(folder, Map.of(), List.of("sh", "-c", page)).output()).isEmpty();
  }

  @Test
  void installsItselfAndRunsFromThere() throws Exception {
    List<String> files = varve("install", "prefix").succeeded().output().lines().toList();
    assertThat(files)
        .containsSubsequence(
            file("lib/varve/varve.jar"),
            file("bin/varve"),
            file("bin/varve-entrypoint"),
            file("share/man/man1/varve.1"),
            file("share/bash-completion/completions/varve"),
            file("lib/varve/varve.jsa"));
    Path link = Files.createSymbolicLink(folder.resolve("v"), Path.of("prefix/bin/varve"));
    assertThat(Command.run(folder, Map.of(), List.of(link.toString(), "--version")).output())
        .isEqualToIgnoringNewLines("varve " + Reactor.VERSION);
  }

  private String file(String name) {
    return folder.resolve("prefix").resolve(name).toAbsolutePath().toString();
  }

  @Test
  void aContainerUpgradesAndThenBecomesTheApplication() throws Exception {
    varve("install", "prefix").succeeded();
    Files.createDirectories(folder.resolve("classes"));
    List<String> words = List.of(file("bin/varve-entrypoint"), "echo", "the application");
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      Map<String, String> good = Map.of("VARVE_APP", "classes", "VARVE_URL", database.url());
      assertThat(Command.run(folder, good, words).succeeded().output())
          .endsWith("nothing to do\nthe application\n");
    }
    Map<String, String> bad =
        Map.of(
            "VARVE_APP", "classes", "VARVE_URL", "postgresql://127.0.0.1:1/x", "VARVE_WAIT", "1");
    Command refused = Command.run(folder, bad, words);
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.output())
        .contains("waiting for PostgreSQL at 127.0.0.1:1/x", "VARVE-4102")
        .doesNotContain("the application");
  }
}
