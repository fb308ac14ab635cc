package dev.varve.model;

import dev.varve.model.SampleType.Family;
import dev.varve.model.kind.table.RenameColumn;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresNames;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Edits of columns. */
final class ColumnEdits {
  static final List<Edit> CHANGES =
      List.of(
          ColumnEdits::rename,
          ColumnEdits::rename,
          ColumnEdits::comment,
          ColumnEdits::setNullability,
          ColumnEdits::setDefault,
          ColumnEdits::setIdentity,
          ColumnEdits::changeType,
          ColumnEdits::changeType,
          ColumnEdits::drop,
          ColumnEdits::drop);

  private ColumnEdits() {}

  static void add(SchemaDraft draft) {
    add(draft, draft.anyTable().name(), SampleTypes.any(draft));
  }

  /** Adds a column anywhere in the table and gives its name. */
  static String add(SchemaDraft draft, QualifiedName tableName, SampleType type) {
    Table table = draft.table(tableName);
    String name = draft.columnName(draft.origins().javaClass(table.id()));
    Column column = Column.of(name, type.type());
    column = column.withNullable(draft.choose().chance(50)).withComment(draft.comment());
    column = draft.choose().chance(30) ? withDefault(draft, column) : column;
    column = draft.choose().chance(20) ? withIdentity(draft, tableName, column) : column;
    column = draft.choose().chance(20) ? withCollation(draft, column) : column;
    draft.put(table.withColumns(draft.choose().inserted(table.columns(), column)));
    draft.origins().addMember(table.id(), name);
    return name;
  }

  private static Column withDefault(SchemaDraft draft, Column column) {
    List<String> defaults = SampleTypes.of(draft, column.type()).defaults();
    return column.withDefault(new SqlExpression(draft.choose().of(defaults)));
  }

  private static Column withIdentity(SchemaDraft draft, QualifiedName table, Column column) {
    QualifiedName sequence = PostgresNames.identitySequence(table, column.name());
    boolean taken = draft.find(ObjectId.sequence(sequence)) != null;
    if (taken || !column.type().isWhole()) {
      return column;
    }
    SequenceOptions options = draft.choose().of(SequenceEdits.OPTIONS).normalized(column.type());
    Identity identity = new Identity(draft.choose().chance(50), options);
    return column.withDefault(null).withNullable(false).withIdentity(identity);
  }

  private static Column withCollation(SchemaDraft draft, Column column) {
    Family family = SampleTypes.of(draft, column.type()).family();
    boolean collatable = family == Family.TEXT || family == Family.CHAR;
    String collation = draft.choose().of(List.of("C", "POSIX"));
    return collatable ? column.withType(column.type(), new QualifiedName("", collation)) : column;
  }

  static void rename(SchemaDraft draft) {
    Table table = draft.anyTable();
    String from = draft.choose().of(table.columns()).name();
    String to = draft.columnName(draft.origins().javaClass(table.id()));
    draft.apply(new RenameColumn(table.name(), from, to));
    draft.origins().renameMember(table.id(), from, to);
  }

  static void comment(SchemaDraft draft) {
    Table table = draft.anyTable();
    Column column = draft.choose().of(table.columns());
    replace(draft, table, column, column.withComment(draft.comment()));
  }

  static void setNullability(SchemaDraft draft) {
    Table table = draft.anyTable();
    Column column = draft.choose().of(table.columns());
    PrimaryKey key = table.primaryKey();
    boolean fixed = column.identity() != null || (key != null && key.uses(column.name()));
    if (!fixed) {
      replace(draft, table, column, column.withNullable(!column.nullable()));
    }
  }

  static void setDefault(SchemaDraft draft) {
    Table table = draft.anyTable();
    Column column = draft.choose().of(table.columns());
    if (column.identity() == null && column.generated() == null) {
      boolean none = column.defaultValue() != null && draft.choose().chance(50);
      replace(draft, table, column, none ? column.withDefault(null) : withDefault(draft, column));
    }
  }

  static void setIdentity(SchemaDraft draft) {
    Table table = draft.anyTable();
    Column column = draft.choose().of(table.columns());
    if (column.generated() == null) {
      boolean none = column.identity() != null && draft.choose().chance(40);
      replace(
          draft,
          table,
          column,
          none ? column.withIdentity(null) : withIdentity(draft, table.name(), column));
    }
  }

  /** Another type of the same family, so that what uses the column goes on working. */
  static void changeType(SchemaDraft draft) {
    Table table = draft.anyTable();
    Column column = draft.choose().of(table.columns());
    Family family = SampleTypes.of(draft, column.type()).family();
    List<SampleType> options = new ArrayList<>(SampleTypes.of(family));
    boolean referred = ForeignKeyEdits.isPart(draft, table, column);
    options.removeIf(it -> referred && !(it.isWhole() && column.type().isWhole()));
    options.removeIf(it -> column.identity() != null && !it.isWhole());
    if (family.isConvertible() && !options.isEmpty()) {
      changeType(draft, table, column, draft.choose().of(options));
    }
  }

  private static void changeType(SchemaDraft draft, Table table, Column column, SampleType type) {
    Column changed = column.withType(type.type(), column.collation());
    Identity identity = changed.identity();
    if (identity != null) {
      SequenceOptions options = identity.options().normalized(type.type());
      changed = changed.withIdentity(new Identity(identity.always(), options));
    }
    SqlExpression value = changed.defaultValue();
    boolean fits = value == null || (type.isWhole() && !value.relations().isEmpty());
    replace(draft, table, column, fits ? changed : withDefault(draft, changed));
  }

  static void drop(SchemaDraft draft) {
    Table table = draft.anyTable();
    Cascade.dropColumn(draft, table.name(), draft.choose().of(table.columns()).name());
  }

  static void replace(SchemaDraft draft, Table table, Column from, Column to) {
    List<Column> columns = new ArrayList<>(table.columns());
    columns.set(columns.indexOf(from), to);
    draft.put(table.withColumns(columns));
  }
}
