package dev.varve.model;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.ReferentialAction;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.model.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Edits of foreign keys. */
final class ForeignKeyEdits {
  static final List<Edit> CHANGES =
      List.of(ForeignKeyEdits::setDeferral, ForeignKeyEdits::setActions);

  private ForeignKeyEdits() {}

  /** Adds a foreign key to any table, to the same one too. */
  static void add(SchemaDraft draft) {
    Table referenced = draft.anyTable();
    List<List<String>> targets = new ArrayList<>();
    for (Constraint constraint : referenced.constraints()) {
      if (canBeReferenced(constraint) && !hasArray(referenced, KeyEdits.columns(constraint))) {
        targets.add(KeyEdits.columns(constraint));
      }
    }
    if (!targets.isEmpty()) {
      add(draft, draft.anyTable(), referenced, draft.choose().of(targets));
    }
  }

  /** PostgreSQL's own query for a foreign key of varchar[] fails: it casts to anyarray. */
  private static boolean hasArray(Table table, List<String> columns) {
    for (String column : columns) {
      if (Objects.requireNonNull(table.column(column)).type().array()) {
        return true;
      }
    }
    return false;
  }

  private static boolean canBeReferenced(Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      return key.deferral() == Deferral.NOT_DEFERRABLE;
    }
    return constraint instanceof UniqueConstraint unique
        && unique.deferral() == Deferral.NOT_DEFERRABLE;
  }

  private static void add(SchemaDraft draft, Table table, Table referenced, List<String> target) {
    List<String> columns = new ArrayList<>();
    for (String name : target) {
      TypeName type = Objects.requireNonNull(referenced.column(name)).type();
      columns.add(columnOfType(draft, draft.table(table.name()), type, columns));
    }
    Table extended = draft.table(table.name());
    ReferentialAction onDelete = action(draft);
    ForeignKey key =
        new ForeignKey(
            draft.constraintName(extended),
            columns,
            referenced.name(),
            target,
            onDelete,
            onDeleteColumns(draft, onDelete, columns),
            action(draft),
            draft.choose().of(List.of(Deferral.values())),
            draft.choose().chance(85),
            draft.comment());
    draft.put(extended.withConstraints(draft.choose().inserted(extended.constraints(), key)));
  }

  /** A column that is there, if one fits; else a new one. */
  private static String columnOfType(
      SchemaDraft draft, Table table, TypeName type, List<String> taken) {
    for (Column column : table.columns()) {
      boolean ordinary = column.generated() == null && !taken.contains(column.name());
      if (ordinary && column.type().equals(type) && draft.choose().chance(60)) {
        return column.name();
      }
    }
    SampleType known = SampleTypes.of(draft, type);
    return ColumnEdits.add(
        draft, table.name(), new SampleType(type, known.family(), known.defaults()));
  }

  private static ReferentialAction action(SchemaDraft draft) {
    return draft.choose().chance(50)
        ? ReferentialAction.NO_ACTION
        : draft.choose().of(List.of(ReferentialAction.values()));
  }

  private static List<String> onDeleteColumns(
      SchemaDraft draft, ReferentialAction onDelete, List<String> columns) {
    boolean sets =
        onDelete == ReferentialAction.SET_NULL || onDelete == ReferentialAction.SET_DEFAULT;
    return sets && draft.has(15) && draft.choose().chance(40) ? columns.subList(0, 1) : List.of();
  }

  static void setDeferral(SchemaDraft draft) {
    Table table = draft.anyTable();
    ForeignKey key = any(draft, table);
    if (key != null) {
      Deferral deferral = draft.choose().of(List.of(Deferral.values()));
      KeyEdits.replace(draft, table, key, key.withDeferral(deferral));
    }
  }

  static void setActions(SchemaDraft draft) {
    Table table = draft.anyTable();
    ForeignKey key = any(draft, table);
    if (key != null) {
      ReferentialAction onDelete = action(draft);
      ForeignKey changed =
          new ForeignKey(
              key.name(),
              key.columns(),
              key.references(),
              key.referencedColumns(),
              onDelete,
              onDeleteColumns(draft, onDelete, key.columns()),
              action(draft),
              key.deferral(),
              key.validated(),
              key.comment());
      KeyEdits.replace(draft, table, key, changed);
    }
  }

  private static @Nullable ForeignKey any(SchemaDraft draft, Table table) {
    return table.foreignKeys().isEmpty() ? null : draft.choose().of(table.foreignKeys());
  }

  /** Whether a foreign key starts from the column or refers to it. */
  static boolean isPart(SchemaDraft draft, Table table, Column column) {
    for (Table other : draft.tables()) {
      for (ForeignKey key : other.foreignKeys()) {
        boolean starts = other.equals(table) && key.uses(column.name());
        boolean refers =
            key.references().equals(table.name())
                && key.referencedColumns().contains(column.name());
        if (starts || refers) {
          return true;
        }
      }
    }
    return false;
  }
}
