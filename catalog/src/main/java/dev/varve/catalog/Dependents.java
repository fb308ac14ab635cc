package dev.varve.catalog;

import dev.varve.model.problem.ProblemException;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Thing;
import dev.varve.runtime.sql.SqlQuoting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What depends on the tables, columns and types of a database, and is in no schema model. As long
 * as it is there, PostgreSQL neither drops them nor changes their types. Immutable and thread-safe.
 */
public final class Dependents {
  private final Map<Thing, SortedSet<String>> dependents = new TreeMap<>();

  private Dependents() {}

  /**
   * Reads them, in a transaction that changes nothing and is rolled back.
   *
   * @param own the schema whose tables plans convert with the types of their columns
   * @throws ProblemException if the database cannot be read
   */
  public static Dependents read(Connection connection, SchemaModel own) {
    Dependents found = new Dependents();
    try (ReadTransaction transaction = ReadTransaction.begin(connection)) {
      CatalogSession session =
          new CatalogSession(connection, transaction.serverVersion(), Map.of(), Map.of());
      session.read("dependents", row -> found.add(row, own));
      return found;
    } catch (SQLException e) {
      throw new ProblemException(
          CatalogProblem.CANNOT_READ, "the database cannot be read: " + e.getMessage());
    }
  }

  private void add(Row row, SchemaModel own) throws SQLException {
    String table = row.optional("table_name");
    if (table != null
        && own.find(ObjectId.table(new QualifiedName(row.text("table_schema"), table))) != null) {
      return;
    }
    if (isOwn(row.text("dependent"), own)) {
      return;
    }
    String part = row.optional("part");
    Thing thing = new Thing(row.qualifiedName(), part == null ? "" : part);
    dependents.computeIfAbsent(thing, it -> new TreeSet<>()).add(row.text("dependent"));
  }

  /** Plans make again what hangs on something and is declared. */
  private static boolean isOwn(String dependent, SchemaModel own) {
    for (ObjectId id : own.byId().keySet()) {
      String start = start(id);
      String named = id.kind().word() + " " + start;
      if (id.kind().identity() == ObjectKind.Identity.ARGUMENTS
          ? dependent.startsWith(named)
          : dependent.equals(named)) {
        return true;
      }
      if (id.kind().isType() && dependent.equals("type " + start)) {
        return true;
      }
    }
    return false;
  }

  /** PostgreSQL writes the types of a routine's arguments otherwise here. */
  private static String start(ObjectId id) {
    return switch (id.kind().identity()) {
      case NAME, SCHEMA_AND_NAME -> id.name().sql();
      case ARGUMENTS -> id.name().sql() + "(";
      case TABLE ->
          SqlQuoting.identifier(id.name().name())
              + " on "
              + id.name().withName(id.qualifier()).sql();
    };
  }

  /** Those of a column, or of a table or type with all that it has. */
  public SortedSet<String> of(Thing thing) {
    SortedSet<String> found = new TreeSet<>();
    for (Map.Entry<Thing, SortedSet<String>> each : dependents.entrySet()) {
      boolean isPart = thing.column().isEmpty() && each.getKey().owner().equals(thing.owner());
      if (isPart || each.getKey().equals(thing)) {
        found.addAll(each.getValue());
      }
    }
    return Collections.unmodifiableSortedSet(found);
  }

  /** What depends on some things, a line for each that has any. */
  public List<String> lines(Iterable<Thing> things) {
    List<String> lines = new ArrayList<>();
    for (Thing thing : things) {
      if (!of(thing).isEmpty()) {
        lines.add(thing + " is used by " + String.join(", ", of(thing)));
      }
    }
    return lines;
  }
}
