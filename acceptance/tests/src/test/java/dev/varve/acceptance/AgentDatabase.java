package dev.varve.acceptance;

import dev.varve.testing.CatalogText;
import dev.varve.testing.TestDatabase;
import java.util.Optional;

/** One database for all tries of the properties of a class, which each leave it as they like. */
final class AgentDatabase implements AutoCloseable {
  static final AppUnderTest AGENT = AppUnderTest.named("agent");
  static final InitScripts SCRIPTS = InitScripts.of(AGENT.ddl(1), AGENT.ddl(2));

  private static Optional<AgentDatabase> current = Optional.empty();

  private final TestDatabase database = Pgvector.createDatabase();
  private final String atHead;

  private AgentDatabase() {
    AGENT.on(database).upgrade();
    atHead = schema(database);
  }

  /** Makes it, before the first property. */
  static void open() {
    current = Optional.of(new AgentDatabase());
  }

  static AgentDatabase current() {
    return current.orElseThrow();
  }

  TestDatabase database() {
    return database;
  }

  /** Its schema now. */
  String schema() {
    return schema(database);
  }

  /** The schema that all revisions make. */
  String atHead() {
    return atHead;
  }

  private static String schema(TestDatabase database) {
    return CatalogText.of(database, AppUnderTest.HISTORY);
  }

  @Override
  public void close() {
    database.close();
  }
}
