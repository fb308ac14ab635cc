package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.VarveException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a failure of the database means. */
final class Errors {

  private Errors() {}

  /** A statement of Varve's own failed, or a connection. */
  static VarveException database(String what, SQLException e) {
    return new VarveException(
        ErrorCode.DATABASE,
        "cannot " + what + ": " + serverText(e) + ". Check the connection and the user's rights.",
        e);
  }

  static String serverText(SQLException e) {
    String state = e.getSQLState();
    return String.valueOf(e.getMessage()).strip()
        + (state == null ? "" : " (SQLSTATE " + state + ")");
  }

  /**
   * Whether the same may succeed a moment later: the lock was not free in time (55P03), or
   * PostgreSQL chose this transaction to end a deadlock (40P01) or a conflict (40001).
   */
  static boolean isPassing(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException e && isPassing(e.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPassing(@Nullable String state) {
    return "55P03".equals(state) || "40P01".equals(state) || "40001".equals(state);
  }
}
