package dev.varve.runtime;

import static dev.varve.runtime.TestMigration.migration;
import static dev.varve.runtime.TestMigration.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections that are not there at once, and time-outs. */
class ConnectTest extends RuntimeTest {
  private final Events events = new Events();

  @Test
  void serverThatIsNotThereYetIsTriedAgain() throws Exception {
    LateServer late = new LateServer((PGSimpleDataSource) database.dataSource(), 1);
    Varve varve = Varve.on(late).withClassLoader(TestBuild.of(table("a")).loader());
    assertThat(varve.withListener(events).history()).isEmpty();
    assertThat(events.lines).containsExactly("tries again: connecting (1 of 3)");
  }

  @Test
  void serverThatNeverComesIsGivenUpAfterTheLastTry() throws Exception {
    LateServer never = new LateServer((PGSimpleDataSource) database.dataSource(), 9);
    Varve varve = Varve.on(never).withConnectTries(2).withListener(events);
    assertThatThrownBy(varve::history)
        .hasMessageMatching("VARVE-7051: cannot connect to the database: .*SQLSTATE 08001.*");
    assertThat(events.lines).containsExactly("tries again: connecting (1 of 2)");
  }

  @Test
  void wrongDatabaseIsNotTriedAgain() {
    PGSimpleDataSource source = (PGSimpleDataSource) database.dataSource();
    source.setDatabaseName("nowhere");
    assertThatThrownBy(Varve.on(source).withListener(events)::history)
        .hasMessageContaining("SQLSTATE 3D000");
    assertThat(events.lines).isEmpty();
  }

  @Test
  void statementThatTakesTooLongIsEndedAndExplained() {
    Varve varve =
        varve(migration("a").up("steps.sql(\"SELECT pg_sleep(20)\");"))
            .withStatementTimeout(Duration.ofMillis(30));
    assertThatThrownBy(varve::upgrade)
        .hasMessageContaining("SQLSTATE 57014")
        .hasMessageContaining(
            "It ran longer than statement_timeout allows (withStatementTimeout), or was cancelled.");
  }

  @Test
  void statementTimeoutHoldsForStepsButNotForConcurrently() {
    database.execute(
        "CREATE TABLE t AS SELECT 1 AS x",
        "CREATE FUNCTION slow(x int) RETURNS int IMMUTABLE LANGUAGE plpgsql"
            + " AS 'BEGIN PERFORM pg_sleep(0.2); RETURN x; END'");
    varve(
            migration("a")
                .up(
                    """
                    steps.sqlOutsideTransaction("CREATE INDEX CONCURRENTLY i ON t (slow(x))");
                    steps.sql("CREATE TABLE seen AS SELECT current_setting('statement_timeout') AS t");
                    """))
        .withStatementTimeout(Duration.ofMillis(150))
        .upgrade();
    assertThat(database.column("SELECT t FROM seen")).containsExactly("150ms");
  }

  /** Behind a port where nobody listens for the first tries. */
  private static final class LateServer extends PGSimpleDataSource {
    private static final long serialVersionUID = 1L;
    private final int port;
    private int failures;

    LateServer(PGSimpleDataSource source, int failures) throws IOException {
      setServerNames(source.getServerNames());
      setDatabaseName(source.getDatabaseName());
      setUser(source.getUser());
      this.failures = failures;
      this.port = source.getPortNumbers()[0];
      try (ServerSocket socket = new ServerSocket(0)) {
        setPortNumbers(new int[] {socket.getLocalPort()});
      }
    }

    @Override
    public Connection getConnection() throws SQLException {
      if (failures-- == 0) {
        setPortNumbers(new int[] {port});
      }
      return super.getConnection();
    }
  }
}
