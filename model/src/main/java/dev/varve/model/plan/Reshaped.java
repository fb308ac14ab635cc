package dev.varve.model.plan;

import dev.varve.model.change.AlterColumnType;
import dev.varve.model.change.Change;
import dev.varve.model.change.EnumDependents;
import dev.varve.model.change.Ref;
import dev.varve.model.change.ReplaceEnumLabels;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a change reshapes besides the thing that it names. */
final class Reshaped {

  private Reshaped() {}

  static Set<Ref> by(Change change, SchemaEditor schema) {
    if (change instanceof AlterColumnType retyped) {
      return keys(schema, retyped);
    }
    return change instanceof ReplaceEnumLabels swap ? swapped(schema, swap.type()) : Set.of();
  }

  /** The keys whose index holds the column next to the key: PostgreSQL builds it anew. */
  static Set<Ref> keys(SchemaEditor schema, AlterColumnType change) {
    return keys(schema.table(change.table()), Set.of(change.before().name()));
  }

  private static Set<Ref> keys(Table table, Set<String> columns) {
    Set<Ref> keys = new HashSet<>();
    for (List<String> key : table.keysIncluding(columns)) {
      keys.add(Ref.key(table.name(), key));
    }
    return keys;
  }

  /** Each column of the type or made from it; and the type's name, where an expression has it. */
  private static Set<Ref> swapped(SchemaEditor schema, QualifiedName type) {
    Set<Ref> refs = new HashSet<>();
    for (SchemaObject object : schema.objects()) {
      if (object instanceof Table table) {
        Set<String> columns = EnumDependents.convertedColumns(table, type);
        refs.addAll(keys(table, columns));
        refs.add(Ref.column(table.name(), type.name()));
        columns.forEach(column -> refs.add(Ref.column(table.name(), column)));
      }
    }
    return refs;
  }
}
