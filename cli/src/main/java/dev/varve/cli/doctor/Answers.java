package dev.varve.cli.doctor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks a database. */
record Answers(Connection connection) {

  /** The first row's values as texts; SQL's null is an empty text, no row an empty list. */
  List<String> row(String sql) throws SQLException {
    List<List<String>> rows = rows(sql);
    return rows.isEmpty() ? List.of() : rows.get(0);
  }

  /** The values of the first column. */
  List<String> column(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    for (List<String> row : rows(sql)) {
      values.add(row.get(0));
    }
    return values;
  }

  private List<List<String>> rows(String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          String value = result.getString(i);
          row.add(value == null ? "" : value);
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
