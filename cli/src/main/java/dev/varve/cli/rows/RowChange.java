package dev.varve.cli.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What became of a statement that inserts or updates one row; it is taken back if it fails.
 *
 * @param row the row as text; null if it was refused
 * @param place where the row is
 * @param failure why it was refused; null if a trigger or a rule took it away without a word
 */
record RowChange(@Nullable String row, @Nullable String place, @Nullable SQLException failure) {
  private static final String RETURNING =
      " RETURNING CAST(ROW(varve_row.*) AS text), CAST(varve_row.ctid AS text)";

  /**
   * Runs a statement.
   *
   * @param sql without its RETURNING; the row's name in it is {@code varve_row}
   */
  static RowChange run(Connection connection, String sql) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      RowChange change = run(statement, sql + RETURNING);
      connection.releaseSavepoint(before);
      return change;
    } catch (SQLException e) {
      connection.rollback(before);
      return new RowChange(null, null, e);
    }
  }

  private static RowChange run(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      return row.next()
          ? new RowChange(row.getString(1), row.getString(2), null)
          : new RowChange(null, null, null);
    }
  }

  /** Why it was refused, in one line. */
  String reason() {
    return failure == null
        ? "a trigger or a rule let no row through"
        : String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }
}
