package dev.varve.example.lifegraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.runtime.Varve;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes against a database that the migrations made, whatever words PostgreSQL uses. */
final class LiveBaseTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {13, 15, 18})
  void theMigratedDatabaseIsWhatTheClassesSay(int version) throws IOException {
    try (TestDatabase database = PostgresServer.version(version).createDatabase()) {
      Varve.on(database.dataSource()).upgrade();
      assertThat(check(database)).isEmpty();
    }
  }

  @Test
  void aColumnThatSomebodyAddedIsFound() throws IOException {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      Varve.on(database.dataSource()).upgrade();
      database.execute("ALTER TABLE parties ADD COLUMN nickname text");
      assertThat(check(database))
          .hasSize(2)
          .anyMatch(message -> message.contains("this change is in no migration: - column"))
          .anyMatch(
              message ->
                  message.endsWith("004_create_signals_links: + column parties.nickname text"));
    }
  }

  /** What a check of the classes against the database says. */
  private List<String> check(TestDatabase database) throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, null);
        Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      List<Path> all = sources.filter(file -> file.toString().endsWith(".java")).toList();
      javac
          .getTask(
              null,
              files,
              diagnostics,
              options(database),
              null,
              files.getJavaFileObjectsFromPaths(all))
          .call();
    }
    List<String> messages = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() != Diagnostic.Kind.NOTE) {
        messages.add(diagnostic.getMessage(null));
      }
    }
    return messages;
  }

  private List<String> options(TestDatabase database) {
    return List.of(
        "-processor",
        "dev.varve.processor.VarveProcessor",
        "-classpath",
        System.getProperty("java.class.path"),
        "-d",
        folder.toString(),
        "-Avarve.check=true",
        "-Avarve.base=live",
        "-Avarve.url=" + database.url(),
        "-Avarve.cache=" + folder.resolve("cache"));
  }
}
