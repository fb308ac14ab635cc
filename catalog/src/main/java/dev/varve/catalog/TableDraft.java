package dev.varve.catalog;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table while its parts come in.
 *
 * @param name its name
 * @param columns its columns in their order
 * @param constraints its constraints
 * @param indexes its indexes
 * @param comment its comment
 */
record TableDraft(
    QualifiedName name,
    List<Column> columns,
    List<Constraint> constraints,
    List<Index> indexes,
    @Nullable String comment) {

  /** The table of a row, without its parts. */
  static TableDraft of(Row row) throws SQLException {
    return new TableDraft(
        row.qualifiedName(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        row.optional("comment"));
  }

  /** The table that a row is about. */
  static TableDraft of(Row row, Map<Long, TableDraft> tables) throws SQLException {
    return Objects.requireNonNull(tables.get(row.oid("table")));
  }

  Table table() {
    return new Table(name, columns, constraints, indexes, comment);
  }
}
