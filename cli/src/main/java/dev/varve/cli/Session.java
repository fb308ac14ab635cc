package dev.varve.cli;

import dev.varve.catalog.connect.Retry;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.snapshot.Revision;
import dev.varve.runtime.AppliedRevision;
import dev.varve.runtime.Varve;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One command's way to the database and to the application.
 *
 * @param varve the runtime
 * @param application the application
 * @param check compares the database with records
 */
record Session(Varve varve, Application application, RecordedSchema check)
    implements AutoCloseable {
  private static final String INVALID =
      """
      SELECT nspname, t.relname, i.relname
      FROM pg_index JOIN pg_class i ON i.oid = indexrelid JOIN pg_class t ON t.oid = indrelid
        JOIN pg_namespace n ON n.oid = t.relnamespace
      WHERE NOT indisvalid ORDER BY 1, 2, 3""";

  /** What is known of the build's revisions. */
  Records records() {
    return new Records(application.loader(), varve.revisions(), varve.heads());
  }

  /**
   * How the database differs from what the records of its revisions say.
   *
   * @throws dev.varve.model.problem.ProblemException if it cannot be read
   */
  List<String> drift() {
    List<String> applied = applied();
    List<Revision> known = records().of(applied);
    try (Connection connection = check.address().connect(Retry.DEFAULT)) {
      return check.differences(connection, applied.size(), known);
    } catch (SQLException e) {
      throw unclosed(e);
    }
  }

  /**
   * Whether the database has what its revisions have made.
   *
   * @throws dev.varve.model.problem.ProblemException if it cannot be read
   */
  Health health() {
    List<String> applied = applied();
    List<Revision> known = records().of(applied);
    try (Connection connection = check.address().connect(Retry.DEFAULT)) {
      return new Health(
          check.compare(connection, applied.size(), known),
          invalidIndexes(connection),
          varve.standing());
    } catch (SQLException e) {
      throw unclosed(e);
    }
  }

  /**
   * What uses what revisions drop or make again, and is declared by no class: a line each, by the
   * revision, if there is any.
   *
   * @throws dev.varve.model.problem.ProblemException if the database cannot be read
   */
  Map<String, List<String>> users(List<String> revisions) {
    if (revisions.isEmpty()) {
      return Map.of();
    }
    Map<String, List<String>> users = new LinkedHashMap<>();
    Records records = records();
    try (Connection connection = check.address().connect(Retry.DEFAULT)) {
      for (String revision : revisions) {
        List<String> lines = records.users(revision, connection);
        if (!lines.isEmpty()) {
          users.put(revision, lines);
        }
      }
    } catch (SQLException e) {
      throw unclosed(e);
    }
    return users;
  }

  private List<String> applied() {
    List<String> applied = new ArrayList<>();
    for (AppliedRevision row : varve.history()) {
      applied.add(row.name());
    }
    return applied;
  }

  /** As the model names their tables. */
  private static List<String> invalidIndexes(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(INVALID)) {
      while (row.next()) {
        names.add(new QualifiedName(row.getString(1), row.getString(2)) + "." + row.getString(3));
      }
    }
    return names;
  }

  private static UsageException unclosed(SQLException e) {
    return new UsageException("the connection failed: " + e.getMessage());
  }

  @Override
  public void close() {
    application.close();
  }
}
