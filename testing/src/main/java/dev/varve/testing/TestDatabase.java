package dev.varve.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database that lives as long as a test. Its helpers share one session in autocommit; what needs
 * sessions of its own takes them from {@link #dataSource()} or {@link #connection()}. Thread-safe.
 */
public final class TestDatabase implements AutoCloseable {
  private static final String CLEAR = Resource.text("clear.sql");

  /** On PostgreSQL 18 the driver forgets its statements whenever the search path changes. */
  private static final String KEEP_PLANS =
      "SET plan_cache_mode = force_generic_plan; SET search_path = pg_catalog, pg_temp";

  private static final int VALID_SECONDS = 10;
  private static final int AWAITED_SECONDS = 30;
  private static final String OUTSIDE_SCHEMAS = Resource.text("outside-schemas.sql");

  private final PostgresServer server;
  private final String name;
  private @Nullable Connection session;
  private @Nullable Connection reading;

  TestDatabase(PostgresServer server, String name) {
    this.server = server;
    this.name = name;
  }

  /** The server that it lives on. */
  public PostgresServer server() {
    return server;
  }

  /** The database of the same name on another server, such as a standby. */
  public TestDatabase on(PostgresServer other) {
    return new TestDatabase(other, name);
  }

  /** The database's name. */
  public String name() {
    return name;
  }

  /** A data source without a pool: each connection is a session of its own. */
  public DataSource dataSource() {
    return server.dataSource(name);
  }

  /** A new session in autocommit, to be closed by the caller. */
  public Connection connection() throws SQLException {
    return dataSource().getConnection();
  }

  /** The JDBC address, user included. */
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + name + "?user=" + server.user();
  }

  /**
   * Runs each text, which may hold several statements.
   *
   * @throws IllegalStateException if one fails; the message holds the text, the cause is the
   *     driver's
   */
  public synchronized TestDatabase execute(String... texts) {
    for (String sql : texts) {
      try (Statement statement = session().createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new IllegalStateException(e.getMessage() + " in:\n" + sql, e);
      }
    }
    return this;
  }

  /**
   * Makes the database as empty as a new one, many times faster than a new one is made. What is set
   * for the helpers' session may stay. A database that cannot be emptied is made anew, and so is
   * one with objects outside of schemas, such as event triggers.
   */
  public TestDatabase clear() {
    if (!isInSchemas() || !drops()) {
      disconnect();
      server.recreate(this);
    }
    return this;
  }

  /** Drops the database's subscriptions; the servers that they name are not asked. */
  void unsubscribe() {
    for (String name :
        column(
            "SELECT quote_ident(subname) FROM pg_subscription s"
                + " JOIN pg_database d ON d.oid = s.subdbid WHERE datname = current_database()")) {
      execute(
          "ALTER SUBSCRIPTION " + name + " DISABLE",
          "ALTER SUBSCRIPTION " + name + " SET (slot_name = NONE)",
          "DROP SUBSCRIPTION " + name);
    }
    disconnect();
  }

  private boolean isInSchemas() {
    return "f".equals(value(OUTSIDE_SCHEMAS));
  }

  private boolean drops() {
    try {
      execute(CLEAR);
      return true;
    } catch (IllegalStateException unusual) {
      return false;
    }
  }

  /** The first column of the first row as text; null where it is null or there is no row. */
  public @Nullable String value(String sql, Object... parameters) {
    List<List<@Nullable String>> rows = rows(sql, parameters);
    return rows.isEmpty() ? null : rows.get(0).get(0);
  }

  /** The first column of every row as text. */
  public List<@Nullable String> column(String sql, Object... parameters) {
    List<@Nullable String> values = new ArrayList<>();
    for (List<@Nullable String> row : rows(sql, parameters)) {
      values.add(row.get(0));
    }
    return values;
  }

  /** Every row, each value as text. */
  public synchronized List<List<@Nullable String>> rows(String sql, Object... parameters) {
    try (PreparedStatement statement = session().prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return read(rows);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage() + " in:\n" + sql, e);
    }
  }

  /**
   * Asks the server until it says yes.
   *
   * @param question a query whose first value says it
   * @throws IllegalStateException if it is still false after half a minute
   */
  public void await(String question) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(AWAITED_SECONDS);
    while (!"t".equals(value(question))) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("still false: " + question);
      }
      execute("SELECT pg_sleep(0.005)");
    }
  }

  /** Drops the database, whoever is still connected to it. */
  @Override
  public void close() {
    disconnect();
    server.drop(this);
  }

  /**
   * A session that reads the catalog again and again, not to be closed. Planning such queries takes
   * four times as long as running them on a small database, so this one keeps its plans.
   */
  public synchronized Connection readingSession() throws SQLException {
    Connection open = reading;
    if (open == null || !open.isValid(VALID_SECONDS)) {
      open = connection();
      try (Statement statement = open.createStatement()) {
        statement.execute(KEEP_PLANS);
      }
      reading = open;
    }
    return open;
  }

  /** Ends the sessions that are kept; the next call begins another. */
  public synchronized void disconnect() {
    try {
      close(session);
      close(reading);
      session = null;
      reading = null;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void close(@Nullable Connection kept) throws SQLException {
    if (kept != null) {
      kept.close();
    }
  }

  /** The helpers' session. */
  synchronized Connection session() throws SQLException {
    Connection open = session;
    if (open == null || !open.isValid(VALID_SECONDS)) {
      open = connection();
      session = open;
    }
    return open;
  }

  private static List<List<@Nullable String>> read(ResultSet rows) throws SQLException {
    int columns = rows.getMetaData().getColumnCount();
    List<List<@Nullable String>> all = new ArrayList<>();
    while (rows.next()) {
      List<@Nullable String> row = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        row.add(rows.getString(i));
      }
      all.add(row);
    }
    return all;
  }
}
