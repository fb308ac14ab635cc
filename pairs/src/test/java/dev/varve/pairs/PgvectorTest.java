package dev.varve.pairs;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.varve.testing.PostgresServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * Cases of pgvector, which the embedded servers lack. Skipped, and said so, where no Docker engine
 * answers or its images cannot be had.
 */
@Tag("any-jdk")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PgvectorTest {
  private static final System.Logger LOG = System.getLogger(PgvectorTest.class.getName());
  private static final int MAJOR = 17;

  private final CaseRun run = new CaseRun("vector");
  private final PostgreSQLContainer container =
      new PostgreSQLContainer(
          DockerImageName.parse("pgvector/pgvector:pg" + MAJOR)
              .asCompatibleSubstituteFor("postgres"));

  @BeforeAll
  void start() {
    try {
      if (!DockerClientFactory.instance().isDockerAvailable()) {
        skip("no Docker engine answers");
      }
      container.start();
    } catch (ContainerFetchException e) {
      skip("an image cannot be had; .ci/run says what Testcontainers needs: " + e.getMessage());
    }
  }

  private static void skip(String reason) {
    LOG.log(System.Logger.Level.WARNING, "the cases of pgvector are skipped: {0}", reason);
    abort(reason);
  }

  @AfterAll
  void stop() {
    run.write();
    container.stop();
  }

  @TestFactory
  Stream<DynamicTest> eachSideBecomesTheOtherAndItselfAgain() {
    PostgresServer server =
        PostgresServer.running(
            MAJOR,
            container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
            container.getUsername(),
            container.getPassword());
    Bench bench = new Bench(server.createDatabase(), true, new Bench.Known());
    return run.cases().read().stream()
        .map(
            tested ->
                DynamicTest.dynamicTest(
                    tested.name(), () -> run.check(tested, bench, MAJOR, Scrutiny.UP)));
  }
}
