package dev.varve.runtime.internal;

import java.sql.SQLException;

/** Work on a connection. */
@FunctionalInterface
interface SqlWork<T> {
  T run() throws SQLException;
}
