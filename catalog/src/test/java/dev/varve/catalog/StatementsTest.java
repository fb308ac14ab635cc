package dev.varve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

final class StatementsTest {
  private static final Logger PROTOCOL =
      Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

  @Test
  void theNumberOfStatementsDoesNotGrowWithTheSchema() {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      database.execute(table(0));
      int few = statements(database);
      for (int i = 1; i <= 100; i++) {
        database.execute(table(i), "CREATE VIEW v" + i + " AS SELECT * FROM t" + i);
      }
      assertThat(statements(database)).isEqualTo(few).isLessThan(60);
    }
  }

  private static String table(int number) {
    return """
        CREATE TABLE t%1$d (id integer PRIMARY KEY, a text DEFAULT 'x', CHECK (a <> ''));
        CREATE INDEX i%1$d ON t%1$d (lower(a));
        CREATE TYPE e%1$d AS ENUM ('a');
        """
        .formatted(number);
  }

  /** The messages that make the server run something, counted in the driver's log. */
  private static int statements(TestDatabase database) {
    Counter counter = new Counter();
    Level level = PROTOCOL.getLevel();
    PROTOCOL.setLevel(Level.FINEST);
    PROTOCOL.addHandler(counter);
    try {
      assertThat(Reading.of(database).schema().tables()).isNotEmpty();
      return counter.executed.get();
    } finally {
      PROTOCOL.removeHandler(counter);
      PROTOCOL.setLevel(level);
    }
  }

  private static final class Counter extends Handler {
    private final AtomicInteger executed = new AtomicInteger();

    @Override
    public void publish(LogRecord record) {
      if (record.getMessage().contains("FE=> Execute")) {
        executed.incrementAndGet();
      }
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
