package dev.varve.processor.read;

import dev.varve.model.schema.CheckConstraint;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ConstraintVisitor;
import dev.varve.model.schema.Deferral;
import dev.varve.model.schema.ForeignKey;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.PrimaryKey;
import dev.varve.model.schema.ReferentialAction;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.UniqueConstraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table in words, a line for each column, constraint and index, with what is not the default. */
final class TableText implements ConstraintVisitor<String> {
  private final StringBuilder text = new StringBuilder();

  private TableText() {}

  static String of(Table table) {
    TableText text = new TableText();
    text.text.append(table.name()).append(comment(table.comment())).append('\n');
    for (Column column : table.columns()) {
      text.add(column);
    }
    for (Constraint constraint : table.constraints()) {
      text.text.append(constraint.accept(text)).append(comment(constraint.comment())).append('\n');
    }
    for (Index index : table.indexes()) {
      text.add(index);
    }
    return text.text.toString();
  }

  private static String comment(@Nullable String comment) {
    return comment == null ? "" : " -- " + comment;
  }

  private void add(Column column) {
    text.append("  ").append(column.name()).append(' ').append(column.type());
    text.append(column.collation() == null ? "" : " collate " + column.collation().sql());
    text.append(column.nullable() ? "" : " not null");
    text.append(column.defaultValue() == null ? "" : " default " + column.defaultValue());
    if (column.identity() != null) {
      add(column.identity());
    }
    if (column.generated() != null) {
      text.append(column.generated().stored() ? " stored " : " virtual ");
      text.append(column.generated().expression());
    }
    text.append(comment(column.comment())).append('\n');
  }

  private void add(Identity identity) {
    SequenceOptions options = identity.options();
    text.append(identity.always() ? " identity always" : " identity by default");
    add("start", options.start());
    add("increment", options.increment());
    add("min", options.min());
    add("max", options.max());
    add("cache", options.cache());
    text.append(options.cycle() ? " cycle" : "");
  }

  private void add(String option, @Nullable Long value) {
    text.append(value == null ? "" : " " + option + " " + value);
  }

  private void add(Index index) {
    text.append(index.unique() ? "unique index " : "index ").append(index.name());
    text.append(index.method().equals("btree") ? "" : " using " + index.method());
    String separator = " (";
    for (IndexKey key : index.keys()) {
      text.append(separator).append(key(key));
      separator = ", ";
    }
    text.append(')').append(include(index.include()));
    text.append(index.nullsNotDistinct() ? " nulls not distinct" : "");
    text.append(index.with().isEmpty() ? "" : " with " + index.with());
    text.append(index.where() == null ? "" : " where " + index.where());
    text.append(comment(index.comment())).append('\n');
  }

  private static String key(IndexKey key) {
    String what = key.column() == null ? "(" + key.expression() + ")" : key.column();
    String collation = key.collation() == null ? "" : " collate " + key.collation().sql();
    String operatorClass = key.operatorClass() == null ? "" : " " + key.operatorClass();
    String order = key.descending() ? " desc" : "";
    String nulls = key.nullsFirst() ? " nulls first" : " nulls last";
    return what
        + collation
        + operatorClass
        + order
        + (key.descending() == key.nullsFirst() ? "" : nulls);
  }

  private static String include(List<String> columns) {
    return columns.isEmpty() ? "" : " include " + columns;
  }

  private static String deferral(Deferral deferral) {
    return deferral == Deferral.NOT_DEFERRABLE ? "" : " " + deferral;
  }

  @Override
  public String visit(PrimaryKey key) {
    return "primary key "
        + key.name()
        + " "
        + key.columns()
        + include(key.include())
        + deferral(key.deferral());
  }

  @Override
  public String visit(UniqueConstraint unique) {
    return "unique "
        + unique.name()
        + " "
        + unique.columns()
        + include(unique.include())
        + (unique.nullsNotDistinct() ? " nulls not distinct" : "")
        + deferral(unique.deferral());
  }

  @Override
  public String visit(ForeignKey key) {
    return "foreign key "
        + key.name()
        + " "
        + key.columns()
        + " references "
        + key.references()
        + " "
        + key.referencedColumns()
        + action(" on delete ", key.onDelete())
        + action(" on update ", key.onUpdate())
        + deferral(key.deferral());
  }

  private static String action(String when, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : when + action.sql();
  }

  @Override
  public String visit(CheckConstraint check) {
    return "check "
        + check.name()
        + " "
        + check.condition()
        + (check.noInherit() ? " no inherit" : "");
  }
}
