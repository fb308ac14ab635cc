package dev.varve.it;

import dev.varve.runtime.Outcome.Action;
import dev.varve.runtime.Varve;
import dev.varve.testing.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** The migrations in a project's jar, and a database for them. */
final class PackedMigrations implements AutoCloseable {
  private final URLClassLoader loader;
  private final Varve varve;

  PackedMigrations(Path jar, TestDatabase database) throws IOException {
    URL[] path = {jar.toUri().toURL()};
    this.loader = new URLClassLoader(path, Varve.class.getClassLoader());
    this.varve = Varve.on(database.dataSource()).withClassLoader(loader);
  }

  /** The revisions that this upgrade applied. */
  List<String> upgraded() {
    return varve.upgrade().revisions(Action.UPGRADED);
  }

  /** The revisions that this downgrade took back. */
  List<String> downgraded(int revisions) {
    return varve.downgrade(revisions).revisions(Action.DOWNGRADED);
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
