package dev.varve.runtime;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A pool that resets nothing, and writes down in what state a connection comes back. */
final class ReusedConnections implements AutoCloseable {
  private final DataSource source;
  private final boolean autoCommit;
  private final Deque<Connection> free = new ArrayDeque<>();
  private final List<String> returned = new ArrayList<>();

  ReusedConnections(DataSource source, boolean autoCommit) {
    this.source = source;
    this.autoCommit = autoCommit;
  }

  DataSource dataSource() {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (p, m, a) -> take());
  }

  List<String> returned() {
    return returned;
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : free) {
      connection.close();
    }
  }

  private synchronized Connection take() throws SQLException {
    Connection connection = free.isEmpty() ? source.getConnection() : free.pop();
    connection.setAutoCommit(autoCommit);
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) ->
                method.getName().equals("close")
                    ? giveBack(connection)
                    : invoke(connection, method, arguments));
  }

  private static @Nullable Object invoke(
      Connection connection, java.lang.reflect.Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private synchronized @Nullable Object giveBack(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT current_setting('lock_timeout') || ' ' || current_setting('search_path')"
                    + " || ' ' || current_setting('role') || ' ' ||"
                    + " current_setting('idle_session_timeout')")) {
      row.next();
      returned.add(connection.getAutoCommit() + " " + row.getString(1));
    }
    free.push(connection);
    return null;
  }
}
