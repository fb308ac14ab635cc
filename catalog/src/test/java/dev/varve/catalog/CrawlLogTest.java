package dev.varve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.model.problem.ProblemException;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CrawlLogTest {

  @Test
  void aFailureOfOneReadingIsNoneOfAnother() throws Exception {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      database.execute("CREATE ROLE guest; REVOKE SELECT ON pg_namespace FROM PUBLIC");
      ExecutorService threads = Executors.newFixedThreadPool(4);
      try {
        List<Callable<Boolean>> readings =
            IntStream.range(0, 24)
                .<Callable<Boolean>>mapToObj(i -> () -> fails(database, i % 2 == 0))
                .toList();
        List<Future<Boolean>> failures = threads.invokeAll(readings);
        for (int i = 0; i < failures.size(); i++) {
          assertThat(failures.get(i).get()).isEqualTo(i % 2 == 0);
        }
      } finally {
        threads.shutdown();
        database.execute("GRANT SELECT ON pg_namespace TO PUBLIC; DROP ROLE guest");
      }
    }
  }

  private static boolean fails(TestDatabase database, boolean asGuest) throws SQLException {
    try (Connection connection = database.connection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET ROLE " + (asGuest ? "guest" : "NONE"));
      CatalogReader.read(connection, CatalogScope.ALL);
      return false;
    } catch (ProblemException e) {
      assertThat(e).hasMessageContaining("permission denied for table pg_namespace");
      return true;
    }
  }

  @Test
  void schemaCrawlerWritesNothingToTheLog() {
    ConcurrentLinkedQueue<String> written = new ConcurrentLinkedQueue<>();
    Handler handler = new Collector(written);
    Logger root = Logger.getLogger("");
    root.addHandler(handler);
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      assertThat(Reading.of(database).unsupported()).isEmpty();
    } finally {
      root.removeHandler(handler);
    }
    assertThat(written).isEmpty();
  }

  private static final class Collector extends Handler {
    private final ConcurrentLinkedQueue<String> written;

    private Collector(ConcurrentLinkedQueue<String> written) {
      this.written = written;
    }

    @Override
    public void publish(LogRecord record) {
      written.add(record.getLoggerName() + ": " + record.getMessage());
    }

    @Override
    public void flush() {
      // Nothing is kept back.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
