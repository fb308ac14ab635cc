package dev.varve.cli.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Says which columns of a row PostgreSQL refused. */
record Blame(Connection connection, TableShape table, List<ColumnShape> columns) {

  /** The columns' numbers; all of them if PostgreSQL does not tell. */
  List<Integer> of(@Nullable SQLException e, List<String> values) throws SQLException {
    ServerErrorMessage message =
        e instanceof PSQLException refused ? refused.getServerErrorMessage() : null;
    List<Integer> named = message == null ? List.of() : named(message);
    return named.isEmpty() ? unreadable(values) : named;
  }

  private List<Integer> named(ServerErrorMessage message) {
    if (!table.name().equals(message.getTable())) {
      return List.of();
    }
    if (message.getColumn() != null) {
      return numbers(List.of(message.getColumn()));
    }
    String rule = message.getConstraint() == null ? "" : message.getConstraint();
    List<Integer> numbers = new ArrayList<>();
    for (Rule each : table.rules()) {
      if (each.name().equals(rule)) {
        numbers.addAll(numbers(each.columns()));
      }
    }
    return numbers.stream().distinct().toList();
  }

  private List<Integer> numbers(List<String> names) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (names.contains(columns.get(i).name())) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  /** The first column whose value is none of its type. */
  private List<Integer> unreadable(List<String> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).startsWith("CAST") && !isReadable(values.get(i))) {
        return List.of(i);
      }
    }
    return List.of();
  }

  private boolean isReadable(String value) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      ResultSet row = statement.executeQuery("SELECT " + value);
      row.close();
      connection.releaseSavepoint(before);
      return true;
    } catch (SQLException e) {
      connection.rollback(before);
      return false;
    }
  }
}
