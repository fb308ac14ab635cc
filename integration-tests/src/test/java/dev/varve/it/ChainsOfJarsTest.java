package dev.varve.it;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Varve;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.SchemaOracle;
import dev.varve.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library with tables and a history of its own, and an application that references them. */
class ChainsOfJarsTest {
  private static final String BILL =
      """
      package com.lib;
      import dev.varve.annotations.*;
      @VarveProject(chain = "billing")
      @Table
      public record Bill(@Id long id, int amount) {}
      """;
  private static final String ORDER =
      """
      package com.acme;
      import dev.varve.annotations.*;
      @Table(name = "orders")
      public record Order(@Id long id, @ForeignKey(com.lib.Bill.class) long bill) {}
      """;

  @TempDir private Path folder;
  private final TestDatabase database = PostgresServer.shared().createDatabase();
  private URLClassLoader loader;

  @BeforeEach
  void buildBoth() throws Exception {
    Path library = built("library", "com/lib/Bill.java", BILL, List.of());
    Path application = built("application", "com/acme/Order.java", ORDER, List.of(library));
    URL[] path = {application.toUri().toURL(), library.toUri().toURL()};
    loader = new URLClassLoader(path, Varve.class.getClassLoader());
  }

  @AfterEach
  void close() throws IOException {
    loader.close();
    database.close();
  }

  private Varve varve() {
    return Varve.on(database.dataSource()).withClassLoader(loader);
  }

  /** Both have a revision of the same id: each is unique in its chain alone. */
  private Path built(String name, String file, String source, List<Path> libraries)
      throws Exception {
    Path project = folder.resolve(name);
    Path java = project.resolve("src/main/java").resolve(file);
    Files.createDirectories(java.getParent());
    Files.createDirectories(project.resolve("target/classes"));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.writeString(java, source);
    Stream<Path> varve = Stream.of("processor", "annotations", "runtime").map(Reactor::jar);
    String path =
        Stream.concat(varve, libraries.stream())
            .map(Path::toString)
            .collect(joining(File.pathSeparator));
    Command.run(
            project,
            Map.of(),
            List.of(
                Jdk.running().javac(),
                "-d",
                "target/classes",
                "-classpath",
                path,
                "-processorpath",
                path,
                "-Avarve.commit=first",
                "-Avarve.now=2026-02-12T09:15:00Z",
                "src/main/java/" + file))
        .succeeded();
    Path jar = folder.resolve(name + ".jar");
    ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
    String classes = project.resolve("target/classes").toString();
    assertThat(tool.run(System.out, System.err, "cf", jar.toString(), "-C", classes, ".")).isZero();
    return jar;
  }

  @Test
  void libraryComesFirstBecauseTheApplicationReferencesItsTable() {
    String before = SchemaOracle.describe(database, "varve_history");
    varve().upgrade();
    assertThat(varve().history())
        .extracting(AppliedRevision::name)
        .containsExactly("billing:20260212T091500_first", "20260212T091500_first");
    String after = SchemaOracle.describe(database, "varve_history");
    assertThat(after).contains("orders").contains("bill");

    varve().downgradeToBase();
    SchemaOracle.assertSameText(SchemaOracle.describe(database, "varve_history"), before);
    varve().upgrade();
    SchemaOracle.assertSameText(SchemaOracle.describe(database, "varve_history"), after);
  }
}
