package dev.varve.model;

import dev.varve.model.SampleType.Family;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Edits of generated columns. */
final class GeneratedEdits {
  static final List<Edit> CHANGES = List.of(GeneratedEdits::change, GeneratedEdits::makeOrdinary);

  private static final List<String> OF_NUMBER = List.of("%s + 1", "coalesce(%s, 0) * 2");
  private static final List<String> OF_TEXT = List.of("upper(%s)", "coalesce(%s, '') || '!'");

  private GeneratedEdits() {}

  static void add(SchemaDraft draft) {
    Table table = draft.anyTable();
    boolean number = draft.choose().chance(50);
    Generated generated =
        generated(draft, table, number, !draft.has(18) || draft.choose().chance(60));
    if (generated != null) {
      String name = draft.columnName(draft.origins().javaClass(table.id()));
      TypeName type = TypeName.parse(number ? "bigint" : "text");
      Column column = Column.of(name, type).withGenerated(generated);
      draft.put(table.withColumns(draft.choose().inserted(table.columns(), column)));
      draft.origins().addMember(table.id(), name);
    }
  }

  private static @Nullable Generated generated(
      SchemaDraft draft, Table table, boolean number, boolean stored) {
    List<String> sources = new ArrayList<>();
    for (Column column : table.columns()) {
      Family family = SampleTypes.of(draft, column.type()).family();
      if (column.generated() == null && family == (number ? Family.NUMBER : Family.TEXT)) {
        sources.add(SqlQuoting.identifier(column.name()));
      }
    }
    if (sources.isEmpty()) {
      return null;
    }
    String expression = draft.choose().of(number ? OF_NUMBER : OF_TEXT);
    String source = draft.choose().of(sources);
    return new Generated(new SqlExpression(expression.replace("%s", source)), stored);
  }

  static void change(SchemaDraft draft) {
    Table table = draft.anyTable();
    Column column = draft.choose().of(table.columns());
    Generated old = column.generated();
    if (old != null) {
      boolean number = SampleTypes.of(draft, column.type()).family() == Family.NUMBER;
      Generated changed = generated(draft, table, number, old.stored());
      ColumnEdits.replace(draft, table, column, column.withGenerated(changed));
    }
  }

  /** A virtual column has no values that could stay. */
  static void makeOrdinary(SchemaDraft draft) {
    Table table = draft.anyTable();
    Column column = draft.choose().of(table.columns());
    if (column.generated() != null && column.generated().stored()) {
      ColumnEdits.replace(draft, table, column, column.withGenerated(null));
    }
  }
}
