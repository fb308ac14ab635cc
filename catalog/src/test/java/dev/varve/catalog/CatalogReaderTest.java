package dev.varve.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.varve.model.problem.ProblemCode;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

final class CatalogReaderTest {
  private static final TestDatabase DATABASE = PostgresServer.shared().createDatabase();

  @BeforeEach
  void clear() {
    DATABASE.clear();
  }

  @AfterAll
  static void drop() {
    DATABASE.close();
  }

  @Test
  void schemasTablesAndColumnsAreRead() {
    DATABASE.execute(
        "CREATE SCHEMA app; CREATE TABLE app.parties (id integer NOT NULL, name text DEFAULT 'x')");
    LiveSchema live = Reading.of(DATABASE);
    assertThat(live.schema())
        .isEqualTo(
            SchemaModel.of(
                new Schema("app", null),
                Table.of(
                    new QualifiedName("app", "parties"),
                    Column.of("id", TypeName.parse("integer")).withNullable(false),
                    Column.of("name", TypeName.parse("text"))
                        .withDefault(new SqlExpression("'x'::text")))));
    assertThat(live.unsupported()).isEmpty();
    assertThat(live.serverVersion()).isBetween(180_000, 189_999);
  }

  @Test
  void theConnectionIsLeftAsItWasFound() throws SQLException {
    try (Connection connection = DATABASE.connection();
        Statement statement = connection.createStatement()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
      statement.execute("SET search_path = app; SET TimeZone = 'Asia/Tokyo'");
      CatalogReader.read(connection, CatalogScope.ALL);
      assertThat(connection.getAutoCommit()).isTrue();
      assertThat(connection.isReadOnly()).isFalse();
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
      assertThat(shown(statement, "search_path")).isEqualTo("app");
      assertThat(shown(statement, "TimeZone")).isEqualTo("Asia/Tokyo");
      assertThat(shown(statement, "transaction_read_only")).isEqualTo("off");
    }
  }

  @Test
  void aConnectionWithoutAutoCommitIsLeftWithoutATransaction() throws SQLException {
    try (Connection connection = DATABASE.connection()) {
      connection.setAutoCommit(false);
      CatalogReader.read(connection, CatalogScope.ALL);
      assertThat(connection.getAutoCommit()).isFalse();
      CatalogReader.read(connection, CatalogScope.ALL);
    }
  }

  @Test
  void aConnectionInATransactionIsRefused() throws SQLException {
    try (Connection connection = DATABASE.connection();
        Statement statement = connection.createStatement()) {
      statement.execute("BEGIN; CREATE TABLE t (a integer)");
      assertProblem(
          () -> CatalogReader.read(connection, CatalogScope.ALL),
          CatalogProblem.IN_TRANSACTION,
          "the connection is in the middle of a transaction; commit it or roll it back first, or"
              + " give a connection of its own");
      statement.execute("COMMIT");
      assertThat(Reading.of(DATABASE).schema().tables()).hasSize(1);
    }
  }

  @Test
  void aConnectionOfAnotherDriverIsRefused() {
    Connection other =
        (Connection)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                    method.getName().equals("isWrapperFor") ? false : null);
    assertThatThrownBy(() -> CatalogReader.read(other, CatalogScope.ALL))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith(
            "the connection is not one of PostgreSQL's JDBC driver (org.postgresql:postgresql),"
                + " but a ");
  }

  /** Another class loader may have registered it, or nobody. */
  @Test
  void theDriverNeedNotBeRegistered() throws SQLException {
    try (Connection connection = DATABASE.connection()) {
      Driver.deregister();
      assertThat(CatalogReader.read(connection, CatalogScope.ALL).serverVersion()).isPositive();
    } finally {
      Driver.register();
    }
  }

  @Test
  void aClosedConnectionCannotBeRead() throws SQLException {
    Connection connection = DATABASE.connection();
    connection.close();
    assertProblem(
        () -> CatalogReader.read(connection, CatalogScope.ALL),
        CatalogProblem.CANNOT_READ,
        "the database cannot be read: This connection has been closed.");
  }

  @Test
  void anOldServerIsRefused() {
    assertProblem(
        () -> CatalogReader.requireSupported(120_022),
        CatalogProblem.SERVER_TOO_OLD,
        "the server is PostgreSQL 12; the oldest that is supported is 13");
  }

  @Test
  void whatOthersChangeMeanwhileIsNotSeen() throws SQLException {
    DATABASE.execute("CREATE TABLE one (a integer)");
    try (Connection connection = DATABASE.connection();
        ReadTransaction transaction = ReadTransaction.begin(connection)) {
      assertThat(transaction.serverVersion()).isPositive();
      assertThat(Crawler.crawl(connection, CatalogScope.ALL).relations()).hasSize(1);
      DATABASE.execute("CREATE TABLE two (a integer)");
      assertThat(Crawler.crawl(connection, CatalogScope.ALL).relations()).hasSize(1);
    }
  }

  private static String shown(Statement statement, String setting) throws SQLException {
    try (var row = statement.executeQuery("SHOW " + setting)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void assertProblem(ThrowingCallable reading, ProblemCode code, String message) {
    assertThatThrownBy(reading)
        .asInstanceOf(type(ProblemException.class))
        .satisfies(e -> assertThat(e.problem().code()).isEqualTo(code))
        .satisfies(e -> assertThat(e.problem().message()).isEqualTo(message));
  }
}
