package dev.varve.acceptance;

import dev.varve.cli.Surroundings;
import dev.varve.cli.VarveCommand;
import dev.varve.runtime.Varve;
import dev.varve.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A system as its operators have it: its classes, which commands and the runtime are pointed at.
 *
 * @param name the folder of the system, and of the DDL of its document among the tests' resources
 * @param loader its classes
 */
record AppUnderTest(String name, ClassLoader loader) {

  /** The table that the schema of a document does not have. */
  static final String HISTORY = "varve_history";

  /**
   * What a command gave.
   *
   * @param exit the code that it ended with
   */
  record Ran(int exit, String out, String err) {

    List<String> lines() {
      return out.lines().toList();
    }
  }

  static AppUnderTest named(String name) {
    try {
      URL[] classes = {classes(name).toUri().toURL()};
      return new AppUnderTest(name, new URLClassLoader(classes));
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path classes(String name) {
    return Path.of("..", name, "target", "classes").toAbsolutePath().normalize();
  }

  /** The runtime, as the application itself would begin with. */
  Varve on(TestDatabase database) {
    return Varve.on(database.dataSource()).withClassLoader(loader);
  }

  /** Runs a command on a database. */
  Ran run(TestDatabase database, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--url", database.url()));
    return run(Map.of("VARVE_PASSWORD", Pgvector.PASSWORD), all.toArray(String[]::new));
  }

  /** Runs a command in the folder of the system, with these variables beside the usual ones. */
  Ran run(Map<String, String> environment, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            environment,
            Path.of("..", name),
            new PrintWriter(out, true),
            new PrintWriter(err, true));
    int exit = VarveCommand.run(surroundings, args);
    return new Ran(exit, out.toString(), err.toString());
  }

  /** The DDL of the document for its revision of this number, counted from 1. */
  String ddl(int revision) {
    return text(revision + ".sql");
  }

  /** A file of the system's among the tests' resources. */
  String text(String fileName) {
    String file = "/" + name + "/" + fileName;
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A database with that DDL up to a revision, run directly. */
  TestDatabase byDocument(int revision) {
    TestDatabase database = Pgvector.createDatabase();
    for (int i = 1; i <= revision; i++) {
      database.execute(ddl(i));
    }
    return database;
  }
}
