package dev.varve.model.kind.table;

import dev.varve.model.schema.Ref;
import dev.varve.model.schema.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys whose index holds a column next to the key: PostgreSQL builds it anew with that. */
public final class RebuiltKeys {

  private RebuiltKeys() {}

  /** Those that change with the columns. */
  public static Set<Ref> of(Table table, Set<String> columns) {
    Set<Ref> keys = new LinkedHashSet<>();
    for (List<String> key : table.keysIncluding(columns)) {
      keys.add(Ref.key(table.name(), key));
    }
    return keys;
  }
}
