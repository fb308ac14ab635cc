package dev.varve.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Runs the queries of one reading.
 *
 * @param connection in the reading's transaction
 * @param version the server's {@code server_version_num}
 * @param scope the identities of what is in the scope, by the parameter's name
 * @param denials the queries that the role may not run, with PostgreSQL's words
 */
record CatalogSession(
    Connection connection,
    int version,
    Map<String, List<Long>> scope,
    Map<String, String> denials) {
  /** Rows at a time, so that memory does not grow with the result. */
  private static final int FETCHED = 4096;

  CatalogSession withScope(Map<String, List<Long>> newScope) {
    return new CatalogSession(connection, version, newScope, denials);
  }

  int major() {
    return version / 10_000;
  }

  /** Hands over each row of the query of that name. */
  void read(String query, Row.Reader reader) throws SQLException {
    CatalogQuery loaded = CatalogQuery.load(query, major());
    try (PreparedStatement statement = connection.prepareStatement(loaded.sql())) {
      statement.setFetchSize(FETCHED);
      int index = 1;
      for (String parameter : loaded.parameters()) {
        Object[] oids = scope.getOrDefault(parameter, List.of()).toArray();
        statement.setArray(index++, connection.createArrayOf("oid", oids));
      }
      read(statement, reader);
    } catch (SQLException e) {
      throw QueryDenied.NO_PRIVILEGE.equals(e.getSQLState()) ? new QueryDenied(query, e) : e;
    }
  }

  private static void read(PreparedStatement statement, Row.Reader reader) throws SQLException {
    try (ResultSet results = statement.executeQuery()) {
      Row row = new Row(results);
      while (results.next()) {
        reader.read(row);
      }
    }
  }
}
