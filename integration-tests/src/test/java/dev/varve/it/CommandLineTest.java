package dev.varve.it;

import static org.assertj.core.api.Assertions.assertThat;

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
          .isEqualToIgnoringNewLines("nothing is applied");
    }
  }
}
