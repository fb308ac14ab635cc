package dev.varve.processor.read;

import dev.varve.model.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;

/**
 * Which names are taken. In a schema of PostgreSQL tables and indexes share one namespace, the
 * indexes of keys among them; so do types, and each table is one. Constraints share that of their
 * table.
 */
final class Namespaces {
  private final Report report;
  private final Map<QualifiedName, String> relations = new HashMap<>();
  private final Map<QualifiedName, String> types = new HashMap<>();
  private final Map<QualifiedName, Map<String, String>> constraints = new HashMap<>();

  Namespaces(Report report) {
    this.report = report;
  }

  /** Whether the table's name is free; if not, that is reported. */
  boolean claimTable(QualifiedName name, String javaClass, Position position) {
    String other = relations.putIfAbsent(name, "the table of " + javaClass);
    if (other != null) {
      report.add(
          ReadingProblem.DUPLICATE_TABLE,
          position,
          "the table of "
              + javaClass
              + " is named "
              + name
              + ", and so is "
              + other
              + "; name one with @Table(name = …)");
      return false;
    }
    return claimType(name, "the table", position);
  }

  /** Whether the type's name is free; if not, that is reported. */
  boolean claimType(QualifiedName name, String what, Position position) {
    String other = types.putIfAbsent(name, what);
    if (other != null) {
      report.add(
          ReadingProblem.DUPLICATE_TYPE,
          position,
          what
              + " is named "
              + name
              + ", and so is "
              + other
              + "; in PostgreSQL each table and"
              + " each enum is a type of its name: give one another name");
    }
    return other == null;
  }

  /** Whether the index's name is free; if not, that is reported. */
  boolean claimIndex(QualifiedName table, String name, String what, Position position) {
    String owner = what + " of table " + table;
    String other = relations.putIfAbsent(table.withName(name), owner);
    if (other != null) {
      report.add(
          ReadingProblem.DUPLICATE_RELATION,
          position,
          owner
              + " is named "
              + name
              + ", and so is "
              + other
              + "; give one a name of its own,"
              + " with name = …");
    }
    return other == null;
  }

  /** Whether the constraint's name is free; if not, that is reported. */
  boolean claimConstraint(QualifiedName table, String name, String what, Position position) {
    Map<String, String> ofTable = constraints.get(table);
    if (ofTable == null) {
      ofTable = new HashMap<>();
      constraints.put(table, ofTable);
    }
    String other = ofTable.putIfAbsent(name, what);
    if (other != null) {
      report.add(
          ReadingProblem.DUPLICATE_CONSTRAINT,
          position,
          what
              + " of table "
              + table
              + " is named "
              + name
              + ", and so is "
              + other
              + "; give one a name of its own, with name = …");
    }
    return other == null;
  }
}
