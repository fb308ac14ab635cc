package dev.varve.catalog;

import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the schema of a live database. Thread-safe: it has no state. */
public final class CatalogReader {
  /** A failed look-up in a cache of the catalog; an undefined table, column or object. */
  private static final Set<String> MISSING = Set.of("XX000", "42P01", "42703", "42704");

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
    Map<String, String> denials = new TreeMap<>();
    try {
      LiveSchema live = tryToRead(connection, scope, denials);
      while (live == null) {
        live = tryToRead(connection, scope, denials);
      }
      return live;
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  /** PostgreSQL's functions that show definitions miss what was dropped since the snapshot. */
  private static ProblemException problem(SQLException e) {
    boolean isMissing = MISSING.contains(Objects.requireNonNullElse(e.getSQLState(), ""));
    return isMissing
        ? new ProblemException(
            CatalogProblem.CHANGED_WHILE_READ,
            "the schema was changed while it was read; read it again (" + firstLine(e) + ")")
        : new ProblemException(
            CatalogProblem.CANNOT_READ, "the database cannot be read: " + firstLine(e));
  }

  /**
   * Null if one more query turned out to be denied. It ended the transaction; the next one must
   * read everything anew, since there is one snapshot for all.
   */
  private static @Nullable LiveSchema tryToRead(
      Connection connection, CatalogScope scope, Map<String, String> denials) throws SQLException {
    try (ReadTransaction transaction = ReadTransaction.begin(connection)) {
      int version = transaction.serverVersion();
      requireSupported(version);
      return read(new CatalogSession(connection, version, Map.of(), denials), scope);
    } catch (QueryDenied e) {
      if (!UnsupportedReader.canDoWithout(e.query()) || denials.containsKey(e.query())) {
        throw e;
      }
      denials.put(e.query(), firstLine(e));
      return null;
    }
  }

  private static LiveSchema read(CatalogSession opened, CatalogScope scope) throws SQLException {
    Frame frame = Crawler.crawl(opened.connection(), scope);
    List<SchemaObject> objects = new ArrayList<>();
    List<Long> schemas = SchemaReader.read(opened, frame, objects);
    CatalogSession session =
        opened.withScope(Map.of("schemas", schemas, "relations", frame.relations()));
    ExtensionReader.read(session, objects);
    EnumTypeReader.read(session, objects);
    DomainReader.read(session, objects);
    CompositeTypeReader.read(session, objects);
    SequenceReader.read(session, objects);
    Map<Long, List<Index>> ofViews = TableReader.read(session, objects);
    ViewReader.read(session, ofViews, objects);
    RoutineReader.read(session, objects);
    AggregateReader.read(session, objects);
    TriggerReader.read(session, objects);
    RuleReader.read(session, objects);
    EventTriggerReader.read(session, objects);
    return new LiveSchema(
        SchemaModel.of(objects), UnsupportedReader.read(session), session.version());
  }

  /** PostgreSQL's message without the position in a query that the user did not write. */
  private static String firstLine(SQLException e) {
    return Objects.requireNonNullElse(e.getMessage(), "").lines().findFirst().orElse("");
  }

  static void requireSupported(int version) {
    int major = version / 10_000;
    int oldest = PostgresVersions.DEFAULT.oldest();
    if (major < oldest) {
      throw new ProblemException(
          CatalogProblem.SERVER_TOO_OLD,
          "the server is PostgreSQL " + major + "; the oldest that is supported is " + oldest);
    }
  }
}
