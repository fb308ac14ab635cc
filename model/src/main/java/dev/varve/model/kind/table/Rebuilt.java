package dev.varve.model.kind.table;

import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.Table;
import org.jspecify.annotations.Nullable;

/** What was there before and is only made again: the rows that are there meet it already. */
public final class Rebuilt {

  private Rebuilt() {}

  /** Whether a constraint is. */
  public static boolean is(SchemaModel before, AddConstraint change) {
    Table table = before.table(change.table());
    Constraint old = table == null ? null : table.constraint(change.constraint().name());
    return old != null && Constraint.sameDefinition(old, change.constraint());
  }

  /** Whether an index is. */
  public static boolean is(SchemaModel before, CreateIndex change) {
    Table table = before.table(change.table());
    return table != null && change.index().equals(index(table, change.index().name()));
  }

  private static @Nullable Index index(Table table, String name) {
    for (Index index : table.indexes()) {
      if (index.name().equals(name)) {
        return index;
      }
    }
    return null;
  }
}
