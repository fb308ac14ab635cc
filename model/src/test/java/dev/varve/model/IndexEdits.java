package dev.varve.model;

import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Edits of indexes. */
final class IndexEdits {
  static final List<Edit> CHANGES =
      List.of(IndexEdits::comment, IndexEdits::rename, IndexEdits::change, IndexEdits::drop);

  private IndexEdits() {}

  static void add(SchemaDraft draft) {
    Table table = draft.anyTable();
    SampleMethod method = draft.choose().of(SampleMethod.ALL);
    List<IndexKey> keys = method.keys(draft, table);
    if (!keys.isEmpty()) {
      String name = draft.relationName(table.name().schema());
      Index index = index(draft, table, method, name, keys);
      draft.put(table.withIndexes(draft.choose().inserted(table.indexes(), index)));
    }
  }

  private static Index index(
      SchemaDraft draft, Table table, SampleMethod method, String name, List<IndexKey> keys) {
    List<String> columns = new ArrayList<>();
    for (IndexKey key : keys) {
      if (key.column() != null) {
        columns.add(key.column());
      }
    }
    boolean unique =
        method.isBtree() && draft.choose().chance(30) && !KeyEdits.hasKey(table, columns);
    return new Index(
        name,
        method.name(),
        unique,
        unique && draft.has(15) && draft.choose().chance(30),
        keys,
        method.takesInclude() ? KeyEdits.include(draft, table, columns) : List.of(),
        draft.choose().chance(25) ? SampleConditions.any(draft, table) : null,
        draft.choose().chance(20) ? method.parameters() : new TreeMap<>(),
        draft.comment());
  }

  static void comment(SchemaDraft draft) {
    Table table = draft.anyTable();
    if (!table.indexes().isEmpty()) {
      Index index = draft.choose().of(table.indexes());
      replace(draft, table, index, index.withComment(draft.comment()));
    }
  }

  static void rename(SchemaDraft draft) {
    Table table = draft.anyTable();
    if (!table.indexes().isEmpty()) {
      Index index = draft.choose().of(table.indexes());
      replace(draft, table, index, index.withName(draft.relationName(table.name().schema())));
    }
  }

  /** Another index under the same name. */
  static void change(SchemaDraft draft) {
    Table table = draft.anyTable();
    if (!table.indexes().isEmpty()) {
      Index index = draft.choose().of(table.indexes());
      SampleMethod method = draft.choose().of(SampleMethod.ALL);
      List<IndexKey> keys = method.keys(draft, table);
      if (!keys.isEmpty()) {
        replace(draft, table, index, index(draft, table, method, index.name(), keys));
      }
    }
  }

  static void drop(SchemaDraft draft) {
    Table table = draft.anyTable();
    if (!table.indexes().isEmpty()) {
      List<Index> indexes = new ArrayList<>(table.indexes());
      indexes.remove(draft.choose().of(indexes));
      draft.put(table.withIndexes(indexes));
    }
  }

  private static void replace(SchemaDraft draft, Table table, Index from, Index to) {
    List<Index> indexes = new ArrayList<>(table.indexes());
    indexes.set(indexes.indexOf(from), to);
    draft.put(table.withIndexes(indexes));
  }
}
