package dev.varve.processor.read;

import dev.varve.model.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;

/**
 * Which names are taken. In a schema of PostgreSQL tables, indexes and sequences share one
 * namespace, the indexes of keys and the sequences of identity columns among them; so do types, and
 * each table is one. Constraints share that of their table.
 */
final class Namespaces {
  private final Report report;
  private final Map<QualifiedName, String> relations = new HashMap<>();
  private final Map<QualifiedName, String> made = new HashMap<>();
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

  /** Whether the view's name is free; if not, that is reported. */
  boolean claimView(QualifiedName name, String what, Position position) {
    return claimRelation(name, what, position) && claimType(name, what, position);
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
              + "; in PostgreSQL tables and types share their names: give one another name");
    }
    return other == null;
  }

  /** Keeps that PostgreSQL makes a sequence of that name by itself. */
  void makesSequence(QualifiedName name, String what) {
    made.put(name, what);
  }

  /** Whether the sequence's name is free; if not, that is reported. */
  boolean claimSequence(QualifiedName name, String what, Position position) {
    String maker = made.get(name);
    if (maker != null) {
      duplicate(name, what, maker, position);
    }
    return maker == null && claimRelation(name, what, position);
  }

  /** Whether the index's name is free; if not, that is reported. */
  boolean claimIndex(QualifiedName table, String name, String what, Position position) {
    return claimRelation(table.withName(name), what + " of table " + table, position);
  }

  private boolean claimRelation(QualifiedName name, String what, Position position) {
    String other = relations.putIfAbsent(name, what);
    if (other != null) {
      duplicate(name, what, other, position);
    }
    return other == null;
  }

  private void duplicate(QualifiedName name, String what, String other, Position position) {
    report.add(
        ReadingProblem.DUPLICATE_RELATION,
        position,
        what
            + " is named "
            + name
            + ", and so is "
            + other
            + "; give one a name of its own, with name = …");
  }

  /** Whether the constraint's name is free; if not, that is reported. */
  boolean claimConstraint(QualifiedName table, String name, String what, Position position) {
    return claimConstraint(table, "table", name, what, position);
  }

  /** Whether the name of a domain's check is free; if not, that is reported. */
  boolean claimCheck(QualifiedName domain, String name, Position position) {
    return claimConstraint(domain, "domain", name, "a check", position);
  }

  private boolean claimConstraint(
      QualifiedName owner, String kind, String name, String what, Position position) {
    Map<String, String> ofOwner = constraints.get(owner);
    if (ofOwner == null) {
      ofOwner = new HashMap<>();
      constraints.put(owner, ofOwner);
    }
    String other = ofOwner.putIfAbsent(name, what);
    if (other != null) {
      report.add(
          ReadingProblem.DUPLICATE_CONSTRAINT,
          position,
          what
              + " of "
              + kind
              + " "
              + owner
              + " is named "
              + name
              + ", and so is "
              + other
              + "; give one a name of its own, with name = …");
    }
    return other == null;
  }
}
