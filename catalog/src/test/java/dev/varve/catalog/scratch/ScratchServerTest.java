package dev.varve.catalog.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.varve.catalog.connect.DatabaseAddress;
import dev.varve.catalog.connect.Retry;
import dev.varve.model.problem.ProblemException;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScratchServerTest {
  private static final String SCRATCHES =
      "SELECT datname FROM pg_database WHERE datname LIKE 'varve\\_scratch\\_%'";

  @Test
  void aScratchDatabaseIsEmptyAndGoneWhenItIsClosed() throws SQLException {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      database.execute("CREATE TABLE parties ()");
      ScratchServer server =
          new ScratchServer(DatabaseAddress.parse(database.url()), Retry.DEFAULT);
      try (ScratchDatabase scratch = server.create()) {
        assertThat(database.column(SCRATCHES)).hasSize(1);
        ScratchServer.run(scratch.connection(), "CREATE TABLE parties ()");
      }
      assertThat(database.column(SCRATCHES)).isEqualTo(List.of());
    }
  }

  @Test
  void aUserWhoMayMakeNoDatabaseIsToldWhatToDo() {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      database.execute("CREATE ROLE scratch_tester LOGIN");
      DatabaseAddress address = DatabaseAddress.parse(database.url()).as("scratch_tester", "hush");
      ProblemException refused =
          catchThrowableOfType(
              ProblemException.class, () -> new ScratchServer(address, Retry.DEFAULT).create());
      assertThat(refused.problem().text())
          .isEqualTo(
              "[VARVE-4201] PostgreSQL at "
                  + address
                  + " makes no scratch database for this user (SQLSTATE 42501). Grant CREATEDB, or"
                  + " give the address of a server that makes one, such as a local one:"
                  + " varve.scratch.url.");
      database.execute("DROP ROLE scratch_tester");
    }
  }
}
