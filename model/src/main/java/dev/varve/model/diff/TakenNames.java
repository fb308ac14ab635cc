package dev.varve.model.diff;

import dev.varve.model.change.RenameSequence;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import java.util.Set;
import java.util.TreeSet;

/** All names in schemas, whatever has them: a name that is moved aside must be none of these. */
final class TakenNames {
  private final Set<String> names = new TreeSet<>();

  void addAll(Iterable<SchemaObject> objects) {
    for (SchemaObject object : objects) {
      names.add(object.id().name().name());
      if (object instanceof Table table) {
        add(table);
      }
    }
  }

  private void add(Table table) {
    for (Index index : table.indexes()) {
      names.add(index.name());
    }
    for (Constraint constraint : table.constraints()) {
      names.add(constraint.name());
    }
  }

  /** A name for what is moved aside, which is taken from now on. */
  String aside(String name) {
    String aside = RenameSequence.aside(name, names);
    names.add(aside);
    return aside;
  }
}
