package dev.varve.acceptance;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.Container;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A server with pgvector, which the embedded ones lack: one container for all tests, a database
 * each. Where no Docker engine answers or its image cannot be had, tests are skipped, and say so.
 */
final class Pgvector {
  private static final System.Logger LOG = System.getLogger(Pgvector.class.getName());

  /** Of the user who owns the databases. */
  static final String PASSWORD = "secret";

  private static final int MAJOR = 17;
  private static final PostgreSQLContainer CONTAINER =
      new PostgreSQLContainer(
          DockerImageName.parse("pgvector/pgvector:pg" + MAJOR)
              .asCompatibleSubstituteFor("postgres"));

  private static @Nullable PostgresServer server;
  private static @Nullable String reason;

  private Pgvector() {}

  /** A new empty database, to be closed by the caller. */
  static TestDatabase createDatabase() {
    return server().createDatabase();
  }

  /** The server; it is stopped when the JVM ends. */
  static synchronized PostgresServer server() {
    return missing() == null && server != null ? server : abort(reason);
  }

  /** Why there is no server; null if there is one. */
  static synchronized @Nullable String missing() {
    if (server == null && reason == null) {
      start();
    }
    return reason;
  }

  private static void start() {
    try {
      if (!DockerClientFactory.instance().isDockerAvailable()) {
        skip("no Docker engine answers");
        return;
      }
      server = run();
    } catch (ContainerFetchException e) {
      skip("an image cannot be had; .ci/run says what Testcontainers needs: " + e.getMessage());
    }
  }

  private static void skip(String why) {
    LOG.log(System.Logger.Level.WARNING, "tests that need pgvector are skipped: {0}", why);
    reason = why;
  }

  /** It trades all durability for speed, as the embedded servers do. */
  private static PostgresServer run() {
    CONTAINER.withPassword(PASSWORD);
    CONTAINER.withTmpFs(Map.of("/var/lib/postgresql/data", "rw"));
    CONTAINER.setCommand(
        "postgres", "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "autovacuum=off");
    CONTAINER.start();
    Runtime.getRuntime().addShutdownHook(new Thread(CONTAINER::stop));
    return PostgresServer.running(
        MAJOR,
        CONTAINER.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
        CONTAINER.getUsername(),
        PASSWORD);
  }

  /**
   * Runs a script as an operator does, by psql, to the first error.
   *
   * @throws AssertionError with what psql said, if it failed
   */
  static void psql(TestDatabase database, String script) {
    String file = "/tmp/" + database.name() + ".sql";
    CONTAINER.copyFileToContainer(Transferable.of(script), file);
    try {
      Container.ExecResult result =
          CONTAINER.execInContainer(
              "psql",
              "--username=" + CONTAINER.getUsername(),
              "--dbname=" + database.name(),
              "--set=ON_ERROR_STOP=1",
              "--quiet",
              "--file=" + file);
      if (result.getExitCode() != 0) {
        throw new AssertionError(result.getStderr());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
