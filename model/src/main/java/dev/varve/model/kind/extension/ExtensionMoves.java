package dev.varve.model.kind.extension;

import dev.varve.model.change.Change;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Extensions that stand in another schema. Their types are not in the model: a column whose type
 * has the same name before and after, and whose schema is that of the extension, had a type of the
 * extension's and follows it.
 */
final class ExtensionMoves {
  private final SchemaModel before;
  private final SchemaModel after;

  /** Where several extensions move the same way, any of them stands for all of their types. */
  private final Set<String> told = new TreeSet<>();

  private ExtensionMoves(SchemaModel before, SchemaModel after) {
    this.before = before;
    this.after = after;
  }

  /** One change for each. */
  static List<Change> of(SchemaModel before, SchemaModel after) {
    ExtensionMoves moves = new ExtensionMoves(before, after);
    List<Change> changes = new ArrayList<>();
    for (SchemaObject object : after.objects()) {
      if (object instanceof Extension extension
          && before.find(extension.id()) instanceof Extension old
          && !Objects.equals(old.schema(), extension.schema())) {
        changes.add(
            new SetExtensionSchema(
                extension.name(),
                old.schema(),
                extension.schema(),
                moves.types(old.schema(), extension.schema())));
      }
    }
    return changes;
  }

  private List<String> types(@Nullable String from, @Nullable String to) {
    TreeSet<String> types = new TreeSet<>();
    if (from != null && to != null) {
      for (Table table : after.tables()) {
        Table old = before.table(table.name());
        if (old != null) {
          addTypes(old, table, from, to, types);
        }
      }
    }
    types.removeAll(told);
    told.addAll(types);
    return List.copyOf(types);
  }

  private void addTypes(Table old, Table table, String from, String to, Set<String> types) {
    for (Column column : table.columns()) {
      Column before = old.column(column.name());
      String name = column.type().name();
      if (before != null
          && isOfExtension(before.type(), new QualifiedName(from, name), this.before)
          && isOfExtension(column.type(), new QualifiedName(to, name), after)) {
        types.add(name);
      }
    }
  }

  private static boolean isOfExtension(TypeName type, QualifiedName name, SchemaModel schema) {
    return type.isNamed(name) && schema.find(ObjectId.enumType(name)) == null;
  }
}
