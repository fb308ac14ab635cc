package dev.varve.catalog;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.varve.model.problem.ProblemException;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PostgreSQL shows definitions as they are now, whatever a transaction's snapshot is. */
final class ChangedWhileReadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DROP TABLE t CASCADE",
        "DROP INDEX i",
      })
  void whatWasDroppedSinceTheSnapshotIsAnError(String drop) throws SQLException {
    try (TestDatabase database = PostgresServer.shared().createDatabase();
        Connection connection = database.connection()) {
      database.execute(
          "CREATE TABLE t (a text DEFAULT 'x', CHECK (a <> '')); CREATE INDEX i ON t (lower(a))");
      try (ReadTransaction transaction = ReadTransaction.begin(connection)) {
        Frame frame = Crawler.crawl(connection, CatalogScope.ALL);
        CatalogSession session =
            new CatalogSession(
                connection,
                transaction.serverVersion(),
                Map.of("relations", frame.relations()),
                Map.of());
        database.execute(drop);
        assertThatThrownBy(() -> TableReader.read(session, new ArrayList<>(List.of())))
            .isInstanceOf(ProblemException.class)
            .hasMessage("the schema was changed while it was read; read it again");
      }
    }
  }
}
