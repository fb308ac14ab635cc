package dev.varve.model;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions for checks and partial indexes. Everything in them is immutable. */
final class SampleConditions {

  private SampleConditions() {}

  /** A condition on a column that is stored, if the table has one. */
  static @Nullable SqlExpression any(SchemaDraft draft, Table table) {
    List<Column> stored = new ArrayList<>(table.columns());
    stored.removeIf(it -> it.generated() != null && !it.generated().stored());
    if (stored.isEmpty()) {
      return null;
    }
    Column column = draft.choose().of(stored);
    String name = SqlQuoting.identifier(column.name());
    List<String> templates = templates(SampleTypes.of(draft, column.type()));
    return new SqlExpression(draft.choose().of(templates).replace("%s", name));
  }

  private static List<String> templates(SampleType type) {
    return switch (type.family()) {
      case NUMBER -> List.of("%s > 0", "%s BETWEEN 0 AND 100", "%s <> -1 OR %s IS NULL");
      case TEXT -> List.of("%s <> ''", "length(%s) > 2", "%s LIKE 'a%'", "%s <> 'it''s'");
      case BOOLEAN -> List.of("%s", "NOT %s");
      case ENUM ->
          List.of("%s <> " + type.defaults().get(0), "%s IN (" + type.defaults().get(0) + ")");
      default -> List.of("%s IS NOT NULL", "%s IS NULL");
    };
  }
}
