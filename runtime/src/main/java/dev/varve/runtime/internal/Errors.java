package dev.varve.runtime.internal;

import dev.varve.runtime.ErrorCode;
import dev.varve.runtime.VarveException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a failure of the database means. */
final class Errors {
  static final String LOCK_NOT_AVAILABLE = "55P03";

  /**
   * The same may succeed a moment later: the lock was not free in time, or PostgreSQL chose this
   * transaction to end a deadlock or a conflict.
   */
  static final List<String> PASSING_STEP = List.of(LOCK_NOT_AVAILABLE, "40P01", "40001");

  /** The server may be reached later: it is not there, is starting, or has too many connections. */
  static final List<String> PASSING_CONNECTION = List.of("08001", "08006", "57P03", "53300");

  private Errors() {}

  /** A statement of Varve's own failed, or a connection. */
  static VarveException database(String what, SQLException e) {
    return database(what, e, "");
  }

  /** The same, with what to do about it; empty for what helps in general. */
  static VarveException database(String what, SQLException e, String advice) {
    return new VarveException(
        isMissingRight(e) ? ErrorCode.RIGHT_MISSING : ErrorCode.DATABASE,
        "cannot "
            + what
            + ": "
            + serverText(e)
            + (advice.isEmpty() ? ". Check the connection and the user's rights." : advice),
        e);
  }

  static boolean isMissingRight(SQLException e) {
    return "42501".equals(e.getSQLState());
  }

  static String serverText(SQLException e) {
    String state = e.getSQLState();
    return String.valueOf(e.getMessage()).strip()
        + (state == null ? "" : " (SQLSTATE " + state + ")");
  }

  /** Whether a failure, or what led to it, has an SQLSTATE that begins so. */
  static boolean isOf(List<String> states, @Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String state = cause instanceof SQLException e ? e.getSQLState() : null;
      for (String start : states) {
        if (state != null && state.startsWith(start)) {
          return true;
        }
      }
    }
    return false;
  }
}
