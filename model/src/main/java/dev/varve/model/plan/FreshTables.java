package dev.varve.model.plan;

import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import java.util.HashSet;
import java.util.Set;

/** The tables that a migration creates, by the names that they have now: they have no rows. */
final class FreshTables {
  private final Set<QualifiedName> tables = new HashSet<>();

  void created(ObjectId object) {
    if (object.kind() == ObjectKind.TABLE) {
      tables.add(object.name());
    }
  }

  void renamed(QualifiedName from, QualifiedName to) {
    if (tables.remove(from)) {
      tables.add(to);
    }
  }

  boolean contains(QualifiedName table) {
    return tables.contains(table);
  }
}
