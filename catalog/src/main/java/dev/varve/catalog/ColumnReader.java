package dev.varve.catalog;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the columns of tables. */
final class ColumnReader {

  private ColumnReader() {}

  static void read(CatalogSession session, Map<Long, TableDraft> tables) throws SQLException {
    session.read("columns", row -> TableDraft.of(row, tables).columns().add(column(row)));
  }

  private static Column column(Row row) throws SQLException {
    TypeName type = TypeName.parse(row.text("type"));
    String generated = row.text("generated");
    SqlExpression expression = expression(row);
    boolean isGenerated = !generated.isEmpty();
    return new Column(
        row.text("name"),
        type,
        !row.is("not_null"),
        isGenerated ? null : expression,
        identity(row, type),
        isGenerated && expression != null ? new Generated(expression, generated.equals("s")) : null,
        row.collation(),
        row.optional("comment"));
  }

  private static @Nullable SqlExpression expression(Row row) throws SQLException {
    return row.is("has_expression") ? ModelSpelling.expression(row.text("expression")) : null;
  }

  private static @Nullable Identity identity(Row row, TypeName type) throws SQLException {
    String identity = row.text("identity");
    if (identity.isEmpty()) {
      return null;
    }
    return new Identity(identity.equals("a"), SequenceReader.options(row).normalized(type));
  }
}
