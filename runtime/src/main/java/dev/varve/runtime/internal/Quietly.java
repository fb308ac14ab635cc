package dev.varve.runtime.internal;

import java.sql.Connection;
import java.sql.SQLException;

/** Closes a connection while another failure is on its way, which must not be lost. */
final class Quietly {

  private Quietly() {}

  static void close(Connection connection, Exception failure) {
    try {
      connection.close();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }
}
