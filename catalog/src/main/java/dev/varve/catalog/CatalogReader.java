package dev.varve.catalog;

import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the schema of a live database. Thread-safe: it has no state. */
public final class CatalogReader {
  private static final int OLDEST = 130_000;

  private CatalogReader() {}

  /**
   * What the database holds, all of one moment: it is read in one transaction, which changes
   * nothing and is rolled back. The connection is left as it was found.
   *
   * @param connection a connection of PostgreSQL's driver, or one that wraps it, in no transaction
   * @param scope what is read
   * @throws ProblemException if the database cannot be read; its problem is a {@link
   *     CatalogProblem}
   */
  public static LiveSchema read(Connection connection, CatalogScope scope) {
    try (ReadTransaction transaction = ReadTransaction.begin(connection)) {
      return read(connection, transaction.serverVersion(), scope);
    } catch (SQLException e) {
      throw new ProblemException(
          CatalogProblem.CANNOT_READ, "the database cannot be read: " + e.getMessage());
    }
  }

  private static LiveSchema read(Connection connection, int version, CatalogScope scope)
      throws SQLException {
    requireSupported(version);
    Frame frame = Crawler.crawl(connection, scope);
    List<SchemaObject> objects = new ArrayList<>();
    CatalogSession session = new CatalogSession(connection, version, Map.of());
    List<Long> schemas = SchemaReader.read(session, frame, objects);
    session = session.withScope(Map.of("schemas", schemas, "relations", frame.relations()));
    ExtensionReader.read(session, objects);
    EnumTypeReader.read(session, objects);
    TableReader.read(session, objects);
    return new LiveSchema(SchemaModel.of(objects), List.of(), version);
  }

  private static void requireSupported(int version) {
    if (version < OLDEST) {
      throw new ProblemException(
          CatalogProblem.SERVER_TOO_OLD,
          "the server is PostgreSQL "
              + version / 10_000
              + "; the oldest that is supported is "
              + OLDEST / 10_000);
    }
  }
}
