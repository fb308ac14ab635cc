package dev.varve.pairs;

import dev.varve.catalog.CatalogReader;
import dev.varve.catalog.CatalogScope;
import dev.varve.catalog.LiveSchema;
import dev.varve.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A session that reads again and again. Planning the reader's queries takes four times as long as
 * running them on a small database, so the plans are kept. Not thread-safe.
 */
final class ReadingSession {
  /** On PostgreSQL 18 the driver forgets its statements whenever the search path changes. */
  private static final String KEEP_PLANS =
      "SET plan_cache_mode = force_generic_plan; SET search_path = pg_catalog, pg_temp";

  private final TestDatabase database;
  private @Nullable Connection open;

  ReadingSession(TestDatabase database) {
    this.database = database;
  }

  /** What the reader makes of the database. */
  LiveSchema read() {
    try {
      return CatalogReader.read(connection(), CatalogScope.ALL);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** A database that was dropped and made anew has ended its sessions. */
  private Connection connection() throws SQLException {
    Connection connection = open;
    if (connection == null || !connection.isValid(1)) {
      connection = database.connection();
      try (Statement statement = connection.createStatement()) {
        statement.execute(KEEP_PLANS);
      }
      open = connection;
    }
    return connection;
  }
}
