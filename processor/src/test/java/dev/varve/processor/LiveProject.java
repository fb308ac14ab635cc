package dev.varve.processor;

import static dev.varve.processor.DraftTest.PARTY;

import dev.varve.processor.TestProject.Compiled;
import dev.varve.runtime.Varve;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A project of one table, and a database for it. */
final class LiveProject implements AutoCloseable {
  private final TestProject project;
  private final TestDatabase database = PostgresServer.shared().createDatabase();
  private final String cache;

  LiveProject(Path folder) throws IOException {
    this.project = new TestProject(folder).with(PARTY);
    this.cache = "-Avarve.cache=" + folder.resolve("cache");
  }

  TestProject project() {
    return project;
  }

  TestDatabase database() {
    return database;
  }

  /** What messages call the database. */
  String name() {
    return "127.0.0.1:" + database.server().port() + "/" + database.name();
  }

  /** Commits the first revision, and applies it. */
  LiveProject applied() throws IOException {
    project.committed("first");
    return upgraded();
  }

  /** Applies what is compiled. */
  LiveProject upgraded() throws IOException {
    URL[] classes = {project.path("target/classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, Varve.class.getClassLoader())) {
      Varve.on(database.dataSource()).withClassLoader(loader).allowDrafts(true).upgrade();
    }
    return this;
  }

  /** Compiles and looks for drift. */
  Compiled drift(String... options) {
    return compile("-Avarve.url=" + database.url(), options);
  }

  /** Compares with the database. */
  Compiled base(String... options) {
    List<String> all = new ArrayList<>(Arrays.asList(options));
    all.add("-Avarve.base=live");
    return drift(all.toArray(String[]::new));
  }

  Compiled commit(String message, String... options) {
    List<String> all = new ArrayList<>(Arrays.asList(options));
    all.add("-Avarve.commit=" + message);
    all.add("-Avarve.now=2026-02-13T10:00:00Z");
    return base(all.toArray(String[]::new));
  }

  private Compiled compile(String url, String... options) {
    return project.run().options(cache, url).options(options).compile();
  }

  @Override
  public void close() {
    database.close();
  }
}
