package dev.varve.catalog;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;
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

  static TableDraft of(QualifiedName name, @Nullable String comment) {
    return new TableDraft(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), comment);
  }

  Table table() {
    return new Table(name, columns, constraints, indexes, comment);
  }
}
