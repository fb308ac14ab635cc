package dev.varve.benchmarks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A source whose connections stay open, so that what comes after connecting can be measured. */
final class OpenConnections implements AutoCloseable {
  private final DataSource source;
  private final Deque<Connection> free = new ArrayDeque<>();
  private final List<Connection> all = new ArrayList<>();

  OpenConnections(DataSource source) {
    this.source = source;
  }

  DataSource dataSource() {
    return proxy(DataSource.class, (method, arguments) -> lent(take()));
  }

  private Connection take() throws SQLException {
    Connection connection = free.poll();
    if (connection == null) {
      connection = source.getConnection();
      all.add(connection);
    }
    return connection;
  }

  private Connection lent(Connection connection) {
    return proxy(
        Connection.class,
        (method, arguments) -> {
          if (!method.getName().equals("close")) {
            return method.invoke(connection, arguments);
          }
          if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
          }
          free.push(connection);
          return null;
        });
  }

  /** What a call does. */
  @FunctionalInterface
  private interface Call {
    @Nullable Object of(Method method, Object @Nullable [] arguments) throws Exception;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    Object proxy =
        Proxy.newProxyInstance(
            OpenConnections.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return call.of(method, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
              }
            });
    return type.cast(proxy);
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : all) {
      connection.close();
    }
  }
}
