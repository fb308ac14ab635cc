package dev.varve.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.runtime.Varve;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
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
          .contains("varve: wrote src/main/java/com/acme/migrations/V20260212T091500_First.java");
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

  /** A build tool's JVM lives longer than a compile: its drivers would keep the processor's. */
  @Test
  void theDriverIsNotLeftRegistered() throws Exception {
    URL[] jars = {Reactor.jar("processor").toUri().toURL()};
    try (TestDatabase database = PostgresServer.shared().createDatabase();
        URLClassLoader loader = new URLClassLoader(jars, Varve.class.getClassLoader())) {
      Processor processor =
          loader
              .loadClass("dev.varve.processor.VarveProcessor")
              .asSubclass(Processor.class)
              .getConstructor()
              .newInstance();
      String messages = compile(processor, "-Avarve.url=" + database.url());
      assertThat(messages).contains("+ table parties");
      Class<?> driver = loader.loadClass("dev.varve.processor.shaded.postgresql.Driver");
      assertThat(driver.getMethod("isRegistered").invoke(null)).isEqualTo(false);
    }
  }

  private String compile(Processor processor, String... options) throws Exception {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<String> all = new ArrayList<>(List.of(options));
      all.addAll(List.of("-d", sample.path("target/classes").toString(), "-cp", path()));
      JavaCompiler.CompilationTask task =
          javac.getTask(
              messages, files, null, all, null, files.getJavaFileObjectsFromPaths(sources()));
      task.setProcessors(List.of(processor));
      assertThat(task.call()).as(messages.toString()).isTrue();
    }
    return messages.toString();
  }

  private Command javac(Map<String, String> environment, String... options) throws Exception {
    List<String> words = new ArrayList<>(List.of(Jdk.running().javac(), "-d", "target/classes"));
    words.addAll(List.of("-cp", path(), "-processorpath", path()));
    words.addAll(List.of(options));
    sources().forEach(source -> words.add(source.toString()));
    return Command.run(folder, environment, words).succeeded();
  }

  private static String path() {
    return String.join(
        File.pathSeparator,
        Reactor.jar("processor").toString(),
        Reactor.jar("annotations").toString(),
        Reactor.jar("runtime").toString());
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(sample.path("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
