package dev.varve.model.kind.table;

import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands in the way when columns of types are converted: what PostgreSQL keeps parsed in terms
 * of an old type, and foreign keys that compare the columns.
 *
 * @param tables the dependents of each table that has any
 */
record TypeDependents(List<Of> tables) {

  /**
   * The dependents in one table.
   *
   * @param name the table
   * @param foreignKeys foreign keys from or to columns of a type, and those that stand on an index
   *     which holds such a column beside its key
   * @param others checks over such columns, and keys over generated columns
   * @param indexes partial indexes and indexes of expressions over such columns
   * @param generated columns generated from such columns
   */
  public record Of(
      QualifiedName name,
      List<ForeignKey> foreignKeys,
      List<Constraint> others,
      List<Index> indexes,
      List<Column> generated) {

    private boolean isEmpty() {
      return foreignKeys.isEmpty() && others.isEmpty() && indexes.isEmpty() && generated.isEmpty();
    }
  }

  /**
   * What is converted in a table.
   *
   * @param columns the columns
   * @param keys the keys, in any order of columns, whose indexes hold such a column beside the key
   */
  private record Converted(Set<String> columns, Set<Set<String>> keys) {
    static final Converted NOTHING = new Converted(Set.of(), Set.of());

    static Converted of(Table table, Set<String> columns) {
      Set<Set<String>> keys = new HashSet<>();
      for (List<String> key : table.keysIncluding(columns)) {
        keys.add(Set.copyOf(key));
      }
      return new Converted(columns, keys);
    }

    boolean disturbs(List<String> key) {
      return !Collections.disjoint(key, columns) || keys.contains(Set.copyOf(key));
    }
  }

  /** Finds the dependents of the types among the objects. */
  static TypeDependents of(Iterable<SchemaObject> objects, Set<QualifiedName> types) {
    Map<QualifiedName, Converted> converted = new HashMap<>();
    List<Table> tables = new ArrayList<>();
    for (SchemaObject object : objects) {
      if (object instanceof Table table) {
        tables.add(table);
        converted.put(table.name(), Converted.of(table, convertedColumns(table, types)));
      }
    }
    List<Of> found = new ArrayList<>();
    for (Table table : tables) {
      Of dependents = of(table, types, converted);
      if (!dependents.isEmpty()) {
        found.add(dependents);
      }
    }
    return new TypeDependents(found);
  }

  private static Of of(
      Table table, Set<QualifiedName> types, Map<QualifiedName, Converted> converted) {
    List<Column> generated = generatedFrom(table, types);
    Set<String> mentioned = new TreeSet<>(converted(table.name(), converted).columns());
    types.forEach(type -> mentioned.add(type.name()));
    Set<String> remade = names(generated);
    mentioned.addAll(remade);
    List<Constraint> others = new ArrayList<>();
    for (Constraint constraint : table.withoutForeignKeys().constraints()) {
      if (uses(constraint, constraint instanceof CheckConstraint ? mentioned : remade)) {
        others.add(constraint);
      }
    }
    List<Index> indexes = new ArrayList<>();
    for (Index index : table.indexes()) {
      if (mentions(index, mentioned) || uses(index, remade)) {
        indexes.add(index);
      }
    }
    return new Of(table.name(), foreignKeys(table, converted), others, indexes, generated);
  }

  private static List<ForeignKey> foreignKeys(
      Table table, Map<QualifiedName, Converted> converted) {
    List<ForeignKey> keys = new ArrayList<>();
    for (ForeignKey key : table.foreignKeys()) {
      if (uses(key, converted(table.name(), converted).columns())
          || converted(key.references(), converted).disturbs(key.referencedColumns())) {
        keys.add(key);
      }
    }
    return keys;
  }

  private static Converted converted(QualifiedName table, Map<QualifiedName, Converted> converted) {
    return converted.getOrDefault(table, Converted.NOTHING);
  }

  /** The table's columns that have one of the types, and those that are generated from them. */
  static Set<String> convertedColumns(Table table, Set<QualifiedName> types) {
    Set<String> columns = names(generatedFrom(table, types));
    for (Column column : table.columns()) {
      if (isOneOf(column.type(), types)) {
        columns.add(column.name());
      }
    }
    return columns;
  }

  private static boolean isOneOf(TypeName type, Set<QualifiedName> types) {
    return types.stream().anyMatch(type::isNamed);
  }

  /** Columns that are generated by an expression over a type or a column of it. */
  static List<Column> generatedFrom(Table table, Set<QualifiedName> types) {
    List<Column> generated = new ArrayList<>();
    for (Column column : table.columns()) {
      if (column.generated() != null && mentionsType(table, column, types)) {
        generated.add(column);
      }
    }
    return generated;
  }

  private static boolean mentionsType(Table table, Column generated, Set<QualifiedName> types) {
    if (generated.generated() == null) {
      return false;
    }
    Set<String> names = generated.generated().expression().names();
    for (Column column : table.columns()) {
      if (isOneOf(column.type(), types) && names.contains(column.name())) {
        return true;
      }
    }
    return types.stream().anyMatch(type -> names.contains(type.name()))
        || isOneOf(generated.type(), types);
  }

  private static Set<String> names(List<Column> columns) {
    Set<String> names = new TreeSet<>();
    for (Column column : columns) {
      names.add(column.name());
    }
    return names;
  }

  private static boolean uses(Constraint constraint, Set<String> columns) {
    for (String column : columns) {
      if (constraint.uses(column)) {
        return true;
      }
    }
    return false;
  }

  private static boolean uses(Index index, Set<String> columns) {
    for (String column : columns) {
      if (index.uses(column)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mentions(Index index, Set<String> names) {
    for (String name : names) {
      if (index.mentions(name)) {
        return true;
      }
    }
    return false;
  }
}
