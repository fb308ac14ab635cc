package dev.varve.catalog;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the columns of tables. */
final class ColumnReader {

  private ColumnReader() {}

  static void read(CatalogSession session, Map<Long, TableDraft> tables) throws SQLException {
    session.read(
        "columns",
        row -> {
          TableDraft table = tables.get(row.oid("table"));
          if (table != null) {
            table.columns().add(column(row));
          }
        });
  }

  private static Column column(Row row) throws SQLException {
    String generated = row.text("generated");
    SqlExpression expression = Spelling.expression(row.optional("expression"));
    return new Column(
        row.text("name"),
        TypeName.parse(row.text("type")),
        !row.is("not_null"),
        generated.isEmpty() ? expression : null,
        null,
        expression == null || generated.isEmpty()
            ? null
            : new Generated(expression, generated.equals("s")),
        collation(row),
        row.optional("comment"));
  }

  private static @Nullable QualifiedName collation(Row row) throws SQLException {
    String name = row.optional("collation");
    return name == null ? null : Spelling.name(row.text("collation_schema"), name);
  }
}
