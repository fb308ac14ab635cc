package dev.varve.acceptance;

import dev.varve.testing.CatalogText;
import dev.varve.testing.TestDatabase;
import java.util.Optional;

/** One database for all tries of the properties of a class, which each leave it as they like. */
final class AgentDatabase {
  static final AppUnderTest AGENT = AppUnderTest.named("agent");
  static final InitScripts SCRIPTS = InitScripts.of(AGENT.ddl(1), AGENT.ddl(2));

  private static Optional<TestDatabase> current = Optional.empty();
  private static String atHead = "";

  private AgentDatabase() {}

  /** Makes it, before the first property. */
  static void open() {
    current = Optional.of(Pgvector.createDatabase());
    AGENT.on(database()).upgrade();
    atHead = schema();
  }

  /** Drops it, after the last one. */
  static void close() {
    database().close();
  }

  static TestDatabase database() {
    return current.orElseThrow();
  }

  /** Its schema now. */
  static String schema() {
    return CatalogText.of(database(), AppUnderTest.HISTORY);
  }

  /** The schema that all revisions make. */
  static String atHead() {
    return atHead;
  }
}
