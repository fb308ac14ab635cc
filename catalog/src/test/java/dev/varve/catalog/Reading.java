package dev.varve.catalog;

import dev.varve.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Reads test databases. */
final class Reading {

  private Reading() {}

  static LiveSchema of(TestDatabase database) {
    return of(database, CatalogScope.ALL);
  }

  static LiveSchema of(TestDatabase database, CatalogScope scope) {
    try (Connection connection = database.connection()) {
      return CatalogReader.read(connection, scope);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a model cannot hold, as in messages. */
  static List<String> unsupported(TestDatabase database) {
    return of(database).unsupported().stream().map(Unsupported::toString).toList();
  }
}
