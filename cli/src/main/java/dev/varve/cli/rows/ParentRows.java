package dev.varve.cli.rows;

import dev.varve.runtime.sql.SqlQuoting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rows that foreign keys may refer to.
 *
 * @param tables all tables, by number
 */
record ParentRows(Connection connection, Map<Long, TableShape> tables) {
  private static final int MOST = 6;

  /** The values of the referenced columns, as text, of a few rows. */
  List<List<String>> of(ForeignKeyShape key) throws SQLException {
    TableShape parent = tables.get(key.parent());
    if (parent == null || key.columns().size() != key.referenced().size()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query(parent, key.referenced()))) {
      while (row.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= key.referenced().size(); i++) {
          values.add(row.getString(i));
        }
        rows.add(values);
      }
    }
    return rows;
  }

  private static String query(TableShape parent, List<String> columns) {
    List<String> texts = new ArrayList<>();
    List<String> present = new ArrayList<>();
    for (String column : columns) {
      texts.add("CAST(" + SqlQuoting.identifier(column) + " AS text)");
      present.add(SqlQuoting.identifier(column) + " IS NOT NULL");
    }
    String list = String.join(", ", texts);
    return "SELECT DISTINCT "
        + list
        + " FROM "
        + parent.sql()
        + " WHERE "
        + String.join(" AND ", present)
        + " ORDER BY "
        + list
        + " LIMIT "
        + MOST;
  }
}
