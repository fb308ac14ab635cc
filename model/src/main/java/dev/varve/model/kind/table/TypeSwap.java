package dev.varve.model.kind.table;

import dev.varve.model.change.ColumnRef;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Steps;
import dev.varve.model.ddl.ColumnDdl;
import dev.varve.model.ddl.ConstraintDdl;
import dev.varve.model.ddl.IndexDdl;
import dev.varve.model.ddl.TypeDdl;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.PostgresNames;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.model.schema.UserType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Swaps a type for another definition of it, where PostgreSQL has no change in place: the old type
 * steps aside, the new one takes its name, and columns are converted by the text of their values.
 * Types that are made of it are swapped with it, as they are. What PostgreSQL cannot carry over
 * goes before, and comes back after: defaults, checks and partial indexes over the columns, and
 * foreign keys between them.
 */
public final class TypeSwap {
  private final Steps steps;
  private final Map<QualifiedName, UserType> types;
  private final TypeDependents dependents;

  private TypeSwap(Steps steps, UserType after) {
    this.steps = steps;
    this.types = swapped(steps.schema(), after);
    this.dependents = TypeDependents.of(steps.schema().objects(), types.keySet());
  }

  /**
   * Adds the statements.
   *
   * @param after the type as it is after
   */
  public static void lower(Steps steps, UserType after) {
    new TypeSwap(steps, after).lower();
  }

  /**
   * What a swap reshapes besides the type itself: each column of a type that is swapped or made
   * from one; the keys that hold such a column; the types that are swapped along; and the type's
   * name, where an expression has it.
   */
  public static Set<Ref> reshapes(SchemaEditor schema, UserType type) {
    Set<QualifiedName> types = swapped(schema, type).keySet();
    Set<Ref> refs = new LinkedHashSet<>();
    types.forEach(swapped -> refs.add(Ref.object(swapped)));
    refs.remove(Ref.object(type.name()));
    for (SchemaObject object : schema.objects()) {
      if (object instanceof Table table) {
        Set<String> columns = TypeDependents.convertedColumns(table, types);
        refs.addAll(RebuiltKeys.of(table, columns));
        types.forEach(swapped -> refs.add(Ref.column(table.name(), swapped.name())));
        columns.forEach(column -> refs.add(Ref.column(table.name(), column)));
      }
    }
    return refs;
  }

  /** Whether a table has a column of the type, or of one that is made of it. */
  public static boolean isInTables(SchemaModel schema, UserType type) {
    SchemaEditor editor = new SchemaEditor(schema);
    for (QualifiedName name : swapped(editor, type).keySet()) {
      if (!editor.columnsOfType(name).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Puts another definition of a type in a schema. */
  public static void apply(SchemaEditor schema, UserType after) {
    schema.replace(after);
    Set<QualifiedName> types = swapped(schema, after).keySet();
    for (SchemaObject object : schema.objects()) {
      if (object instanceof Table table) {
        moveGeneratedToEnd(schema, table, types);
      }
    }
  }

  /** Columns that are generated from converted ones are made anew, and so come last. */
  private static void moveGeneratedToEnd(
      SchemaEditor schema, Table table, Set<QualifiedName> types) {
    List<Column> generated = TypeDependents.generatedFrom(table, types);
    if (!generated.isEmpty()) {
      List<Column> columns = new ArrayList<>(table.columns());
      columns.removeAll(generated);
      columns.addAll(generated);
      schema.replace(table.withColumns(columns));
    }
  }

  /** The type, and the types that are made of it, each after those that it is made of. */
  private static Map<QualifiedName, UserType> swapped(SchemaEditor schema, UserType type) {
    Set<UserType> left = new LinkedHashSet<>();
    for (SchemaObject object : schema.objects()) {
      if (object instanceof UserType user && !user.name().equals(type.name())) {
        left.add(user);
      }
    }
    Map<QualifiedName, UserType> swapped = new LinkedHashMap<>();
    swapped.put(type.name(), type);
    addMadeOf(type, left, swapped);
    return swapped;
  }

  /**
   * A type that is reached once more moves behind, with what is made of it; none contains itself.
   */
  private static void addMadeOf(
      UserType type, Set<UserType> all, Map<QualifiedName, UserType> swapped) {
    for (UserType user : all) {
      for (TypeName part : user.madeOf()) {
        if (part.isNamed(type.name())) {
          swapped.remove(user.name());
          swapped.put(user.name(), user);
          addMadeOf(user, all, swapped);
        }
      }
    }
  }

  private void lower() {
    dropDependents();
    types.keySet().forEach(type -> steps.sql(TypeDdl.rename(type, aside(type).name())));
    types.forEach((name, type) -> steps.createInPlaceOf(aside(name), type));
    for (QualifiedName type : types.keySet()) {
      for (ColumnRef column : steps.schema().columnsOfType(type)) {
        convert(column.table().name(), column.column());
      }
    }
    List<QualifiedName> old = new ArrayList<>(types.keySet());
    Collections.reverse(old);
    old.forEach(type -> steps.sql(TypeDdl.drop(aside(type))));
    restoreDependents();
  }

  private static QualifiedName aside(QualifiedName type) {
    return type.withName(PostgresNames.cut(type.name(), "__old"));
  }

  private void convert(QualifiedName table, Column column) {
    boolean hasDefault = column.defaultValue() != null;
    if (hasDefault) {
      steps.alterTable(table, ColumnDdl.setDefault(column.name(), null));
    }
    TypeName text = new TypeName("", "text", "", column.type().array());
    steps.alterTable(
        table,
        ColumnDdl.setType(column.name(), column.type(), column.collation())
            + ColumnDdl.using(column.name(), text, column.type()));
    if (hasDefault) {
      steps.alterTable(table, ColumnDdl.setDefault(column.name(), column.defaultValue()));
    }
  }

  private void dropDependents() {
    for (TypeDependents.Of table : dependents.tables()) {
      for (Constraint constraint : table.foreignKeys()) {
        steps.alterTable(table.name(), ConstraintDdl.drop(constraint.name()));
      }
    }
    for (TypeDependents.Of table : dependents.tables()) {
      for (Index index : table.indexes()) {
        steps.sql(IndexDdl.drop(table.name(), index.name(), false));
      }
      for (Constraint constraint : table.others()) {
        steps.alterTable(table.name(), ConstraintDdl.drop(constraint.name()));
      }
      for (Column column : table.generated()) {
        steps.alterTable(table.name(), ColumnDdl.drop(column.name()));
      }
    }
  }

  /** The tables are locked and their columns rewritten: nothing is won by a slower way back. */
  private void restoreDependents() {
    ConstraintSteps constraints = new ConstraintSteps(steps);
    ColumnSteps added = new ColumnSteps(steps);
    for (TypeDependents.Of table : dependents.tables()) {
      for (Column column : table.generated()) {
        added.add(table.name(), column, true);
      }
      for (Constraint constraint : table.others()) {
        constraints.add(table.name(), constraint);
      }
      for (Index index : table.indexes()) {
        constraints.createIndex(table.name(), index);
      }
    }
    for (TypeDependents.Of table : dependents.tables()) {
      for (Constraint constraint : table.foreignKeys()) {
        constraints.add(table.name(), constraint);
      }
    }
  }
}
