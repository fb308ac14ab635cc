package dev.varve.processor.live;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The column, constraint and index of one name in a table.
 *
 * @param table the table
 * @param name their name
 */
record TablePart(QualifiedName table, String name) {

  /** Whether both schemas have the same. */
  boolean isSame(SchemaModel one, SchemaModel other) {
    Table left = one.table(table);
    Table right = other.table(table);
    return left != null
        && right != null
        && Objects.equals(left.column(name), right.column(name))
        && Objects.equals(left.constraint(name), right.constraint(name))
        && Objects.equals(left.index(name), right.index(name));
  }

  /** The schema to, with these as they are in the schema from. */
  SchemaModel copy(SchemaModel from, SchemaModel to) {
    Table source = Objects.requireNonNull(from.table(table));
    Table target = Objects.requireNonNull(to.table(table));
    Table copied =
        target
            .withColumns(replaced(target.columns(), Column::name, source.column(name)))
            .withConstraints(
                replaced(target.constraints(), Constraint::name, source.constraint(name)))
            .withIndexes(replaced(target.indexes(), Index::name, source.index(name)));
    List<SchemaObject> objects = new ArrayList<>();
    for (SchemaObject object : to.objects()) {
      objects.add(object == target ? copied : object);
    }
    return SchemaModel.of(objects);
  }

  private <T> List<T> replaced(List<T> parts, Function<T, String> nameOf, @Nullable T instead) {
    List<T> replaced = new ArrayList<>();
    for (T part : parts) {
      replaced.add(instead != null && nameOf.apply(part).equals(name) ? instead : part);
    }
    return replaced;
  }

  @Override
  public String toString() {
    return table + "." + name;
  }
}
