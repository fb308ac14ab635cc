package dev.varve.model.plan;

import dev.varve.model.change.Change;
import dev.varve.model.change.Create;
import dev.varve.model.change.MoveToSchema;
import dev.varve.model.change.Rename;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import java.util.HashSet;
import java.util.Set;

/** The tables that a migration creates, by the names that they have now: they have no rows. */
final class FreshTables {
  private final Set<ObjectId> created = new HashSet<>();

  /** After a change. */
  void follow(Change change) {
    if (change instanceof Create) {
      created.add(change.object());
    } else if (change instanceof Rename rename) {
      renamed(change.object(), rename.target());
    } else if (change instanceof MoveToSchema move) {
      renamed(change.object(), move.target());
    }
  }

  private void renamed(ObjectId from, QualifiedName to) {
    if (created.remove(from)) {
      created.add(from.withName(to));
    }
  }

  boolean contains(QualifiedName table) {
    return created.contains(ObjectId.table(table));
  }
}
