package dev.varve.example.lifegraph;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The rows and the queries of the migration guide. */
final class Queries {
  private static final UUID USER = new UUID(0, 1);

  private final DataSource dataSource;
  private final PrintStream out;

  Queries(DataSource dataSource, PrintStream out) {
    this.dataSource = dataSource;
    this.out = out;
  }

  void run() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      Object vendor =
          insert(
              connection, "INSERT INTO parties (kind, name) VALUES ('org', ?)", "ACME Corporation");
      insert(connection, "INSERT INTO parties (kind, name) VALUES ('org', ?)", "Test Vendor");
      Object role =
          insert(
              connection,
              "INSERT INTO roles (party_id, user_id, role_name) VALUES (?, ?, 'Vendor')",
              vendor,
              USER);
      insert(
          connection,
          """
          INSERT INTO commitments (role_id, commitment_type, title, source, state, priority)
            VALUES (?, 'obligation', 'Pay Invoice #123', 'vision_extract', 'active', 80)""",
          role);
      fuzzySearch(connection);
      focusView(connection);
    }
  }

  private static Object insert(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql + " RETURNING id")) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getObject(1);
      }
    }
  }

  private void fuzzySearch(Connection connection) throws SQLException {
    query(
        connection,
        """
        SELECT name, similarity(name, 'ACME Corp') AS score
        FROM parties
        WHERE name % 'ACME Corp'
        ORDER BY score DESC
        LIMIT 5""");
  }

  private void focusView(Connection connection) throws SQLException {
    query(
        connection,
        """
        SELECT title, priority FROM commitments
        WHERE state = 'active' AND priority >= 50
        ORDER BY priority DESC
        LIMIT 50""");
  }

  private void query(Connection connection, String sql) throws SQLException {
    out.println(sql);
    int rows = 0;
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        out.println("  -> " + result.getString(1) + " | " + result.getString(2));
        rows++;
      }
    }
    if (rows != 1) {
      throw new IllegalStateException("one row was expected, and there are " + rows);
    }
  }
}
