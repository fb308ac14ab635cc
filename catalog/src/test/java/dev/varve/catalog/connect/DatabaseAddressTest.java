package dev.varve.catalog.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.varve.model.problem.Problem;
import dev.varve.model.problem.ProblemException;
import dev.varve.testing.PostgresServer;
import dev.varve.testing.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.Driver;

final class DatabaseAddressTest {
  private static final Retry SHORT = new Retry(3, Duration.ofMillis(1));

  private static Problem problemOf(DatabaseAddress address) {
    return problemOf(address, SHORT);
  }

  private static Problem problemOf(DatabaseAddress address, Retry retry) {
    return catchThrowableOfType(ProblemException.class, () -> address.connect(retry)).problem();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jdbc:postgresql://db.example:5433/shop?user=tom&password=hush | db.example:5433/shop",
        "jdbc:postgresql://one:5432,two:5433/shop | one:5432,two:5433/shop",
        "jdbc:postgresql://tom:hush@db.example:5433/shop | db.example:5433/shop",
        "jdbc:postgresql://tom:hush@one:5432,two:5433/shop?ssl=true | one:5432,two:5433/shop",
        "postgresql://tom:hush@db.example:5433/shop?sslmode=require | db.example:5433/shop",
        "postgres://db.example/shop | db.example:5432/shop",
        "postgresql+psycopg://tom:hu%40sh@db.example/shop | db.example:5432/shop"
      })
  void theTextNamesServerAndDatabaseAndNoSecret(String url, String shown) {
    assertThat(DatabaseAddress.parse(url)).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mysql://tom:hush@db/shop",
        "jdbc:mysql://tom:hush@db/shop",
        "tom:hush",
        "jdbc:postgresql://tom:5/hush@db.example:5433/shop",
        "postgresql://tom:5/hush@db.example:5433/shop",
        "postgresql://tom:5#hush@db.example:5433/shop",
        "x y"
      })
  void anythingElseIsRefusedWithoutBeingShown(String text) {
    List<String> logged = new ArrayList<>();
    Handler handler = recording(logged);
    Logger.getLogger("").addHandler(handler);
    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> DatabaseAddress.parse(text));
    assertThat(refused.problem().text())
        .isEqualTo(
            "[VARVE-4101] this is no address of a PostgreSQL database (it is not shown, since it"
                + " may hold a password). Write jdbc:postgresql://host:5432/database or"
                + " postgresql://user:password@host:5432/database.");
    Logger.getLogger("").removeHandler(handler);
    assertThat(logged).isEmpty();
  }

  private static Handler recording(List<String> logged) {
    return new Handler() {
      @Override
      public void publish(LogRecord entry) {
        logged.add(entry.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  @Test
  void bothFormsConnectAsTheUserThatTheyName() throws SQLException {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      String uri =
          "postgresql://postgres:p%40ss@127.0.0.1:"
              + database.server().port()
              + "/"
              + database.name();
      try (Connection byUri = DatabaseAddress.parse(uri).connect(SHORT);
          Connection byUrl = DatabaseAddress.parse(database.url()).connect(SHORT)) {
        assertThat(byUri.getCatalog()).isEqualTo(byUrl.getCatalog()).isEqualTo(database.name());
        assertThat(byUri.getMetaData().getUserName()).isEqualTo("postgres");
      }
    }
  }

  @Test
  void userAndPasswordAreTakenWhereTheAddressHasNone() throws SQLException {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      String url = "jdbc:postgresql://127.0.0.1:" + database.server().port() + "/template1";
      DatabaseAddress named = DatabaseAddress.parse(url + "?user=postgres&password=hush");
      try (Connection own = named.unlessGiven("nobody", "else").connect(SHORT);
          Connection taken =
              DatabaseAddress.parse(url).unlessGiven("postgres", null).connect(SHORT)) {
        assertThat(own.getMetaData().getUserName()).isEqualTo("postgres");
        assertThat(taken.getMetaData().getUserName()).isEqualTo("postgres");
      }
    }
  }

  @Test
  void itsDataSourceConnectsToIt() throws SQLException {
    try (TestDatabase database = PostgresServer.shared().createDatabase();
        Connection connection =
            DatabaseAddress.parse(database.url()).dataSource(SHORT).getConnection()) {
      assertThat(connection.getCatalog()).isEqualTo(database.name());
    }
  }

  /** A JVM may have another version of the driver, which other class loaders registered. */
  @Test
  void itNeedsNoRegisteredDriver() throws SQLException {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      Driver.deregister();
      try (Connection connection = DatabaseAddress.parse(database.url()).connect(SHORT)) {
        assertThat(connection.getCatalog()).isEqualTo(database.name());
      } finally {
        Driver.register();
      }
    }
  }

  @Test
  void anotherDatabaseAndAnotherUserReplaceThoseOfTheAddress() throws SQLException {
    try (TestDatabase database = PostgresServer.shared().createDatabase()) {
      DatabaseAddress address =
          DatabaseAddress.parse(database.url().replace("user=postgres", "user=nobody"));
      try (Connection other =
          address.as("postgres", null).withDatabase("template1").connect(SHORT)) {
        assertThat(other.getCatalog()).isEqualTo("template1");
      }
    }
  }

  @Test
  void aServerThatDoesNotAnswerIsTriedThreeTimes() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Problem problem =
        problemOf(DatabaseAddress.parse("postgresql://tom:hush@127.0.0.1:" + port + "/shop"));
    assertThat(problem.text())
        .isEqualTo(
            "[VARVE-4102] PostgreSQL at 127.0.0.1:"
                + port
                + "/shop could not be reached in 3 tries (nothing listens there). Start it, or give"
                + " the address of another one.");
  }

  @Test
  void aHostThatDoesNotExistIsSaid() {
    assertThat(problemOf(DatabaseAddress.parse("postgresql://no.such.host/shop")).text())
        .isEqualTo(
            "[VARVE-4102] PostgreSQL at no.such.host:5432/shop could not be reached in 3 tries"
                + " (there is no such host). Start it, or give the address of another one.");
  }

  @Test
  void aServerThatSaysNothingIsNotWaitedForWithoutEnd() throws IOException {
    try (ServerSocket silent = new ServerSocket(0)) {
      int port = silent.getLocalPort();
      DatabaseAddress address =
          DatabaseAddress.parse("jdbc:postgresql://127.0.0.1:" + port + "/shop?loginTimeout=1");
      assertThat(problemOf(address, new Retry(1, Duration.ZERO)).text())
          .isEqualTo(
              "[VARVE-4102] PostgreSQL at 127.0.0.1:"
                  + port
                  + "/shop could not be reached in one try (it did not answer in time). Start it, or"
                  + " give the address of another one.");
    }
  }

  /** What the driver says of these shows their values. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sslmode=hush",
        "sslmode=verify-full&sslrootcert=/hush/key",
        "sslmode=require",
        "socketFactory=hush",
        "gssEncMode=hush",
        "options=-c%20hush.a=b",
        "options=-c%20hush=b",
        "targetServerType=secondary",
        "authenticationPluginClassName=hush",
        "localSocketAddress=hush.no.such.host"
      })
  void theParametersOfAnAddressAreNotShown(String parameters) {
    int port = PostgresServer.shared().port();
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/none?user=postgres&" + parameters;
    assertThat(problemOf(DatabaseAddress.parse(url)).text())
        .startsWith("[VARVE-410")
        .doesNotContain("hush");
  }

  @Test
  void theWaitsGrow() {
    Retry retry = new Retry(4, Duration.ofMillis(100));
    assertThat(retry.waitAfter(1)).isEqualTo(Duration.ofMillis(100));
    assertThat(retry.waitAfter(2)).isEqualTo(Duration.ofMillis(200));
    assertThat(retry.waitAfter(3)).isEqualTo(Duration.ofMillis(400));
  }

  @Test
  void anUnknownUserIsRefusedAtOnceAndNotNamed() {
    int port = PostgresServer.shared().port();
    Problem problem =
        problemOf(DatabaseAddress.parse("postgresql://tom:hush@127.0.0.1:" + port + "/postgres"));
    assertThat(problem.text())
        .isEqualTo(
            "[VARVE-4103] PostgreSQL at 127.0.0.1:"
                + port
                + "/postgres does not let this user in: user name, password or pg_hba.conf are not"
                + " as it wants them. Correct them where the address is given, or in a password"
                + " file (~/.pgpass).");
  }

  @Test
  void anUnknownDatabaseIsRefusedAtOnce() {
    int port = PostgresServer.shared().port();
    Problem problem =
        problemOf(DatabaseAddress.parse("postgresql://postgres@127.0.0.1:" + port + "/none"));
    assertThat(problem.text())
        .isEqualTo(
            "[VARVE-4103] PostgreSQL at 127.0.0.1:"
                + port
                + "/none has no such database. Create it, or correct the end of the address.");
  }
}
