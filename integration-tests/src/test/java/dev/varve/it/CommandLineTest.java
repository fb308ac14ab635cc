package dev.varve.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line's one jar, as a process. */
class CommandLineTest {
  @TempDir private Path folder;

  private Command varve(String... args) throws Exception {
    Path java = Jdk.running().home().resolve("bin/java");
    Path jar = Reactor.FOLDER.resolve("cli/target/varve-cli-" + Reactor.VERSION + "-all.jar");
    List<String> words = new ArrayList<>(List.of(java.toString(), "-jar", jar.toString()));
    words.addAll(List.of(args));
    return Command.run(folder, Map.of(), words);
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
