package dev.varve.processor.read;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A table's class as far as other tables need to know it.
 *
 * @param element the class
 * @param name the table's name
 * @param columns its columns in order
 * @param onClass the annotations of the class, then those of its mixins
 * @param key the names of the primary key's columns; empty if there is no key
 */
record TableShape(
    TypeElement element,
    QualifiedName name,
    List<MappedColumn> columns,
    List<Annotations> onClass,
    List<String> key) {

  ObjectId id() {
    return ObjectId.table(name);
  }

  @Nullable MappedColumn column(String columnName) {
    for (MappedColumn column : columns) {
      if (column.name().equals(columnName)) {
        return column;
      }
    }
    return null;
  }

  /** The columns that could be read. */
  List<Column> readColumns() {
    List<Column> read = new ArrayList<>(columns.size());
    for (MappedColumn column : columns) {
      if (column.column() != null) {
        read.add(column.column());
      }
    }
    return read;
  }

  List<String> columnNames() {
    List<String> names = new ArrayList<>(columns.size());
    for (MappedColumn column : columns) {
      names.add(column.name());
    }
    return names;
  }

  /** The path of each column's property, by the column's name. */
  Map<String, String> members() {
    Map<String, String> members = new HashMap<>();
    for (MappedColumn column : columns) {
      members.put(column.name(), column.property().path());
    }
    return members;
  }

  /** The annotation on the class or, if it is not there, on the first mixin that has it. */
  @Nullable Mirror onClass(String simpleName) {
    for (Annotations annotations : onClass) {
      if (annotations.has(simpleName)) {
        return annotations.get(simpleName);
      }
    }
    return null;
  }
}
