package dev.varve.model.kind.table;

import dev.varve.model.change.EnumLabels;
import dev.varve.model.kind.Comparison;
import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.SqlMentions;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Columns that change so much that what depends on them has to be made anew.
 *
 * <p>PostgreSQL keeps expressions parsed: when the type of a column changes they are carried over
 * in a form that differs from what the same text gives on a new table. And it refuses to change the
 * type of a column that a generated column is made from.
 */
public final class Disturbed {
  private static final Set<String> NONE = Set.of();

  private final Map<QualifiedName, Set<String>> recreated = new HashMap<>();
  private final Map<QualifiedName, Set<String>> ungenerated = new HashMap<>();
  private final Map<QualifiedName, Set<String>> retyped = new HashMap<>();
  private final Map<QualifiedName, Set<String>> altered = new HashMap<>();
  private final Map<QualifiedName, Set<String>> relabeled = new HashMap<>();
  private final Set<TypeName> swappedTypes = new HashSet<>();
  private final Set<TypeName> relabeledTypes = new HashSet<>();
  private final Comparison comparison;

  private Disturbed(Comparison comparison) {
    this.comparison = comparison;
  }

  /** What is disturbed between two schemas. */
  public static Disturbed of(Comparison comparison) {
    return comparison.shared(Disturbed.class, Disturbed::find);
  }

  private static Disturbed find(Comparison comparison) {
    SchemaModel before = comparison.before();
    SchemaModel after = comparison.after();
    Disturbed disturbed = new Disturbed(comparison);
    for (EnumType type : after.enumTypes()) {
      EnumType old = before.enumType(type.name());
      if (old != null) {
        disturbed.compare(old, type, comparison.renamedMembers(type.id()));
      }
    }
    for (Table table : after.tables()) {
      Table old = before.table(table.name());
      if (old != null) {
        disturbed.findRelabeled(old, table);
      }
      if (old != null && (!old.equals(table) || disturbed.callsWhatGoes(old))) {
        disturbed.compare(old, table);
      }
    }
    return disturbed;
  }

  private boolean callsWhatGoes(Table table) {
    for (Column column : table.columns()) {
      if (column.generated() != null && callsWhatGoes(column.generated().expression())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the expression calls a routine that goes: what holds it must go before. */
  boolean callsWhatGoes(@Nullable SqlExpression expression) {
    return expression != null && comparison.goes(SqlMentions.of(expression.text()).calls());
  }

  private void compare(EnumType before, EnumType after, Map<String, String> renames) {
    if (!renames.isEmpty() || EnumLabels.needsSwap(before, after, renames)) {
      swappedTypes.add(after.typeName());
    }
    Set<String> others = new HashSet<>(renames.keySet());
    others.addAll(renames.values());
    others.retainAll(before.labels());
    others.retainAll(after.labels());
    if (!others.isEmpty()) {
      relabeledTypes.add(after.typeName());
    }
  }

  /** PostgreSQL keeps labels parsed too: a text that names another label now is read again. */
  private void findRelabeled(Table before, Table after) {
    Set<String> columns = new HashSet<>();
    for (Column column : after.columns()) {
      if (before.column(column.name()) != null && isRelabeled(column.type())) {
        columns.add(column.name());
        add(relabeled, after.name(), column.name());
      }
    }
    for (Column column : after.columns()) {
      if (column.generated() != null && isMadeFrom(before.column(column.name()), columns)) {
        add(recreated, after.name(), column.name());
      }
    }
  }

  private void compare(Table before, Table after) {
    Set<String> alteredHere = new HashSet<>();
    boolean checked = hasCheck(before) || hasCheck(after);
    for (Column column : after.columns()) {
      Column old = before.column(column.name());
      if (old != null) {
        classify(after.name(), old, column, checked, alteredHere);
      }
    }
    if (!alteredHere.isEmpty()) {
      altered.put(after.name(), alteredHere);
      for (Column column : after.columns()) {
        if (isMadeFrom(before.column(column.name()), alteredHere) && column.generated() != null) {
          add(recreated, after.name(), column.name());
        }
      }
    }
  }

  private static boolean hasCheck(Table table) {
    for (Constraint constraint : table.constraints()) {
      if (constraint instanceof CheckConstraint) {
        return true;
      }
    }
    return false;
  }

  private void classify(
      QualifiedName table, Column old, Column column, boolean checked, Set<String> altered) {
    boolean sameType =
        old.type().equals(column.type()) && Objects.equals(old.collation(), column.collation());
    if (mustBeRecreated(old, column, checked, sameType)) {
      add(recreated, table, column.name());
    } else if (old.generated() != null && column.generated() == null) {
      add(ungenerated, table, column.name());
    }
    if (!sameType) {
      altered.add(column.name());
      if (!TypeChange.isSameFamily(old.type(), column.type())) {
        add(retyped, table, column.name());
      }
    }
  }

  /**
   * PostgreSQL 18 sets no other expression for a virtual column of a table with check constraints.
   */
  private boolean mustBeRecreated(Column old, Column column, boolean checked, boolean sameType) {
    Generated before = old.generated();
    Generated after = column.generated();
    if (before == null) {
      return after != null;
    }
    if (after == null) {
      return !before.stored();
    }
    boolean canSetExpression = comparison.versions().oldest() >= 17 && (after.stored() || !checked);
    return !sameType
        || callsWhatGoes(before.expression())
        || before.stored() != after.stored()
        || (!before.equals(after) && !canSetExpression);
  }

  private static boolean isMadeFrom(@Nullable Column column, Set<String> altered) {
    if (column == null || column.generated() == null) {
      return false;
    }
    for (String name : altered) {
      if (column.generated().expression().mentions(name)) {
        return true;
      }
    }
    return false;
  }

  private static void add(
      Map<QualifiedName, Set<String>> columns, QualifiedName table, String column) {
    columns.computeIfAbsent(table, name -> new HashSet<>()).add(column);
  }

  /** Whether the column is dropped and added. */
  public boolean isRecreated(QualifiedName table, String column) {
    return recreated.getOrDefault(table, NONE).contains(column);
  }

  /**
   * Whether the enum type is swapped, or has labels renamed, so that a default which changes with
   * them goes before and comes after.
   */
  public boolean isSwapped(TypeName type) {
    return swappedTypes.contains(type.element());
  }

  /** Whether a label of the enum type means another value now, so that defaults are set again. */
  public boolean isRelabeled(TypeName type) {
    return relabeledTypes.contains(type.element());
  }

  /** Whether the table has a column of such a type. */
  public boolean hasRelabeled(QualifiedName table) {
    return relabeled.containsKey(table);
  }

  /** Whether the constraint, that is no foreign key, has to be made anew. */
  public boolean affects(QualifiedName table, Constraint constraint) {
    return usesOneOf(constraint, recreated.getOrDefault(table, NONE))
        || usesOneOf(constraint, ungenerated.getOrDefault(table, NONE))
        || (constraint instanceof CheckConstraint check
            && (callsWhatGoes(check.condition())
                || usesOneOf(constraint, retyped.getOrDefault(table, NONE))
                || usesOneOf(constraint, relabeled.getOrDefault(table, NONE))));
  }

  private static boolean usesOneOf(Constraint constraint, Set<String> columns) {
    for (String column : columns) {
      if (constraint.uses(column)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the foreign key has to be made anew. */
  public boolean affects(QualifiedName table, ForeignKey key) {
    return isDisturbed(table, key.columns())
        || isDisturbed(key.references(), key.referencedColumns());
  }

  private boolean isDisturbed(QualifiedName table, List<String> columns) {
    for (String column : columns) {
      if (isRecreated(table, column)
          || ungenerated.getOrDefault(table, NONE).contains(column)
          || retyped.getOrDefault(table, NONE).contains(column)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds the keys whose index holds, beside the key, a column that gets another type: PostgreSQL
   * builds that index anew, and refuses to if a foreign key stands on it.
   */
  public void addKeysRebuilt(Table before, Set<Ref> keys) {
    Set<String> columns = altered.getOrDefault(before.name(), NONE);
    if (columns.isEmpty()) {
      return;
    }
    for (List<String> key : before.keysIncluding(columns)) {
      keys.add(Ref.key(before.name(), key));
    }
  }

  /** Whether the index has to be made anew. */
  public boolean affects(QualifiedName table, Index index) {
    for (String column : recreated.getOrDefault(table, NONE)) {
      if (index.uses(column)) {
        return true;
      }
    }
    for (String column : ungenerated.getOrDefault(table, NONE)) {
      if (index.uses(column)) {
        return true;
      }
    }
    for (IndexKey key : index.keys()) {
      if (callsWhatGoes(key.expression())) {
        return true;
      }
    }
    return callsWhatGoes(index.where())
        || mentionsOneOf(index, retyped.getOrDefault(table, NONE))
        || mentionsOneOf(index, relabeled.getOrDefault(table, NONE));
  }

  private static boolean mentionsOneOf(Index index, Set<String> columns) {
    for (String column : columns) {
      if (index.mentions(column)) {
        return true;
      }
    }
    return false;
  }
}
