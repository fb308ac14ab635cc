package dev.varve.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed jar, whose libraries have other names, and a live database. */
class LiveDatabaseTest {
  private static final List<String> OF_LIVE_COMPILES =
      List.of(
          "dev.varve.processor.LiveComparison",
          "dev.varve.processor.live.",
          "dev.varve.catalog.",
          "dev.varve.processor.shaded.postgresql.",
          "dev.varve.processor.shaded.schemacrawler.",
          "java.sql.");

  private static final String COMMIT = "-Avarve.commit=first";
  private static final String NOW = "-Avarve.now=2026-02-12T09:15:00Z";

  @TempDir private Path folder;
  private Sample sample;

  @BeforeEach
  void copySample() throws Exception {
    sample = Sample.copy("plain", folder);
    Files.createDirectories(sample.path("target/classes"));
  }

  @Test
  void theEnvironmentNamesTheDatabaseThatTheClassesAreComparedWith() throws Exception {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      database.execute("CREATE TABLE parties (id bigint PRIMARY KEY, name varchar(100) NOT NULL)");
      String address = "127.0.0.1:" + database.server().port() + "/" + database.name();
      Map<String, String> environment =
          Map.of(
              "VARVE_URL",
              "jdbc:postgresql://" + address,
              "VARVE_USER",
              "postgres",
              "XDG_CACHE_HOME",
              sample.path("cache").toString());
      assertThat(javac(environment, "-Avarve.base=live", COMMIT, NOW).varve())
          .contains(
              "Note: varve: wrote src/main/java/com/acme/migrations/V20260212T091500_First.java");
      assertThat(sample.read("src/main/java/com/acme/migrations/V20260212T091500_First.java"))
          .contains("ALTER COLUMN name TYPE varchar(200)")
          .contains("+ table roles")
          .doesNotContain("CREATE TABLE parties");
    }
  }

  /** A cold compile pays for each class; and who asks for no database needs no driver. */
  @Test
  void aCompileThatAsksForNoDatabaseLoadsNothingForOne() throws Exception {
    javac(
        Map.of("VARVE_URL", "jdbc:postgresql://no.such.host/db"),
        COMMIT,
        "-J-Xlog:class+load:file=loaded.log");
    List<String> loaded =
        Files.readAllLines(sample.path("loaded.log")).stream()
            .map(line -> line.substring(line.lastIndexOf("] ") + 2))
            .toList();
    assertThat(loaded)
        .anyMatch(name -> name.startsWith("dev.varve.processor.Compile "))
        .noneMatch(name -> OF_LIVE_COMPILES.stream().anyMatch(name::startsWith));
  }

  private Command javac(Map<String, String> environment, String... options) throws Exception {
    String path =
        String.join(
            File.pathSeparator,
            Reactor.jar("processor").toString(),
            Reactor.jar("annotations").toString(),
            Reactor.jar("runtime").toString());
    List<String> words = new ArrayList<>(List.of(Jdk.running().javac(), "-d", "target/classes"));
    words.addAll(List.of("-cp", path));
    words.addAll(List.of(options));
    try (Stream<Path> files = Files.walk(sample.path("src/main/java"))) {
      files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(words::add);
    }
    return Command.run(folder, environment, words).succeeded();
  }
}
