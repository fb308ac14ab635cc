package dev.varve.model;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.Table;
import dev.varve.runtime.sql.SqlQuoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An index method and what it takes.
 *
 * @param name its name
 * @param mostKeys how many keys an index can have
 * @param takesInclude whether it holds further columns
 * @param parameters storage parameters of it
 */
record SampleMethod(
    String name, int mostKeys, boolean takesInclude, SortedMap<String, String> parameters) {
  static final List<SampleMethod> ALL =
      List.of(
          of("btree", 3, true, Map.of("fillfactor", "70", "deduplicate_items", "off")),
          of("btree", 3, true, Map.of("fillfactor", "90")),
          of("hash", 1, false, Map.of("fillfactor", "60")),
          of("gin", 2, false, Map.of("fastupdate", "off")),
          of("gist", 2, true, Map.of("buffering", "auto")),
          of("spgist", 1, false, Map.of("fillfactor", "80")),
          of("brin", 3, false, Map.of("pages_per_range", "32")));

  private static SampleMethod of(
      String name, int mostKeys, boolean takesInclude, Map<String, String> parameters) {
    return new SampleMethod(name, mostKeys, takesInclude, new TreeMap<>(parameters));
  }

  boolean isBtree() {
    return name.equals("btree");
  }

  /** Keys of columns that the method can index; none if the table has no such column. */
  List<IndexKey> keys(SchemaDraft draft, Table table) {
    List<IndexKey> keys = new ArrayList<>();
    for (Column column : table.columns()) {
      boolean stored = column.generated() == null || column.generated().stored();
      IndexKey key = stored ? key(draft, column) : null;
      if (key != null) {
        keys.add(key);
      }
    }
    return draft.choose().some(keys, mostKeys);
  }

  private @Nullable IndexKey key(SchemaDraft draft, Column column) {
    SampleType type = SampleTypes.of(draft, column.type());
    return switch (name) {
      case "btree" -> btreeKey(draft, column, type);
      case "hash" -> isScalar(type) ? IndexKey.of(column.name()) : null;
      case "gin" -> ginKey(draft, column, type);
      case "gist" -> gistKey(draft, column, type);
      case "spgist" -> spgistKey(column, type);
      default -> brinKey(column, type);
    };
  }

  /** Whether all methods for values of one piece, with their extensions, know the type. */
  private static boolean isScalar(SampleType type) {
    return switch (type.family()) {
      case NUMBER, TEXT, INSTANT, UUID -> true;
      default -> false;
    };
  }

  private static @Nullable IndexKey btreeKey(SchemaDraft draft, Column column, SampleType type) {
    if (!KeyEdits.isOrdered(draft, column)) {
      return null;
    }
    boolean descending = draft.choose().chance(25);
    boolean nullsFirst = draft.choose().chance(15) != descending;
    boolean text = type.family() == SampleType.Family.TEXT;
    SqlExpression expression = draft.choose().chance(20) ? expression(column, type) : null;
    return new IndexKey(
        expression == null ? column.name() : null,
        expression,
        text && draft.choose().chance(20) ? "text_pattern_ops" : null,
        text && draft.choose().chance(10) ? new QualifiedName("", "C") : null,
        descending,
        nullsFirst);
  }

  private static @Nullable SqlExpression expression(Column column, SampleType type) {
    String name = SqlQuoting.identifier(column.name());
    return switch (type.family()) {
      case NUMBER -> new SqlExpression(name + " + 1");
      case TEXT -> new SqlExpression("lower(" + name + ")");
      case BOOLEAN -> new SqlExpression("NOT " + name);
      default -> null;
    };
  }

  private static @Nullable IndexKey ginKey(SchemaDraft draft, Column column, SampleType type) {
    return switch (type.family()) {
      case JSONB -> withOperators(column, draft.choose().chance(50) ? "jsonb_path_ops" : null);
      case SEARCH -> IndexKey.of(column.name());
      case ARRAY -> KeyEdits.isOrdered(draft, column) ? IndexKey.of(column.name()) : null;
      case TEXT -> draft.hasInPublic("pg_trgm") ? withOperators(column, "gin_trgm_ops") : null;
      default -> null;
    };
  }

  private static @Nullable IndexKey gistKey(SchemaDraft draft, Column column, SampleType type) {
    return switch (type.family()) {
      case RANGE, POINT, SEARCH -> IndexKey.of(column.name());
      case NETWORK -> withOperators(column, "inet_ops");
      case TEXT ->
          draft.hasInPublic("pg_trgm") ? withOperators(column, "gist_trgm_ops(siglen=32)") : null;
      case NUMBER, INSTANT, UUID ->
          draft.hasInPublic("btree_gist") ? IndexKey.of(column.name()) : null;
      default -> null;
    };
  }

  private static @Nullable IndexKey spgistKey(Column column, SampleType type) {
    return switch (type.family()) {
      case TEXT, RANGE, POINT, NETWORK -> IndexKey.of(column.name());
      default -> null;
    };
  }

  private static @Nullable IndexKey brinKey(Column column, SampleType type) {
    return isScalar(type) ? IndexKey.of(column.name()) : null;
  }

  private static IndexKey withOperators(Column column, @Nullable String operatorClass) {
    return new IndexKey(column.name(), null, operatorClass, null, false, false);
  }
}
