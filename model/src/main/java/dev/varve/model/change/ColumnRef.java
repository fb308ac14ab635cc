package dev.varve.model.change;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A column and the table that it is in.
 *
 * @param table the table
 * @param column the column
 */
public record ColumnRef(Table table, Column column) {

  static List<ColumnRef> ofType(Iterable<SchemaObject> objects, QualifiedName type) {
    List<ColumnRef> found = new ArrayList<>();
    for (SchemaObject object : objects) {
      if (object instanceof Table table) {
        for (Column column : table.columns()) {
          if (column.type().isNamed(type)) {
            found.add(new ColumnRef(table, column));
          }
        }
      }
    }
    return found;
  }
}
