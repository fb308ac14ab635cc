package dev.varve.model.change;

import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user said about rows that are there when a migration runs. Columns are named as hazards
 * name them: {@code parties.tax_id}.
 *
 * @param fills what rows get in a column that takes no NULL and has no default
 * @param zones the time zone of the values of a column, where its type gets or loses one
 */
public record RowRules(Map<String, SqlExpression> fills, Map<String, String> zones) {

  /** Nothing was said. */
  public static final RowRules NONE = new RowRules(Map.of());

  /** Copies the maps. */
  public RowRules {
    fills = Map.copyOf(fills);
    zones = Map.copyOf(zones);
  }

  /** Without time zones. */
  public RowRules(Map<String, SqlExpression> fills) {
    this(fills, Map.of());
  }

  /** What rows get in a new column that takes no NULL; null if nothing was said. */
  public @Nullable SqlExpression fillOf(QualifiedName table, String column) {
    return fills.get(table.ofPart(column));
  }

  /** The time zone of the values of a column; null if nothing was said. */
  public @Nullable String zoneOf(QualifiedName table, String column) {
    return zones.get(table.ofPart(column));
  }
}
