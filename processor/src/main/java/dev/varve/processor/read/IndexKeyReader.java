package dev.varve.processor.read;

import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.SqlExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the keys of an index. */
final class IndexKeyReader {
  private static final String[] FOR_COLUMNS = {"columns", "operatorClass", "order", "nulls"};

  private final Reading reading;
  private final ColumnLists columns;

  IndexKeyReader(Reading reading) {
    this.reading = reading;
    this.columns = new ColumnLists(reading);
  }

  /** The keys in order; those that cannot be read are reported and left out. */
  List<IndexKey> read(TableShape table, Mirror mirror, @Nullable MappedColumn own) {
    List<Mirror> written = mirror.mirrors("keys");
    List<IndexKey> keys = new ArrayList<>();
    if (!written.isEmpty()) {
      refuseBesideKeys(mirror);
      for (int i = 0; i < written.size(); i++) {
        add(keys, key(table, mirror, i, written.get(i)));
      }
      return keys;
    }
    for (String column : columns.keys(mirror, "columns", table, own)) {
      keys.add(key(column, null, mirror, null));
    }
    return keys;
  }

  private static void add(List<IndexKey> keys, @Nullable IndexKey key) {
    if (key != null) {
      keys.add(key);
    }
  }

  private void refuseBesideKeys(Mirror mirror) {
    for (String member : FOR_COLUMNS) {
      if (mirror.has(member)) {
        reading.add(
            ReadingProblem.INDEX_KEYS,
            mirror.at(member),
            member + " stands beside keys; write it in each @IndexKey");
        return;
      }
    }
  }

  private @Nullable IndexKey key(TableShape table, Mirror index, int number, Mirror mirror) {
    String column = mirror.text("column");
    boolean hasExpression = !mirror.text("expression").isEmpty();
    if (column.isEmpty() != hasExpression) {
      reading.add(
          ReadingProblem.INDEX_KEYS,
          index.at("keys", number),
          "a key of an index is either a column or an expression");
      return null;
    }
    if (hasExpression) {
      SqlExpression expression = reading.expressions().read(mirror, "expression");
      return expression == null ? null : key(null, expression, mirror, mirror);
    }
    return columns.exists(column, table, index.name(), mirror.at("column"))
        ? key(column, null, mirror, mirror)
        : null;
  }

  private IndexKey key(
      @Nullable String column,
      @Nullable SqlExpression expression,
      Mirror options,
      @Nullable Mirror collated) {
    boolean descending = options.constant("order").equals("DESC");
    String operatorClass = options.text("operatorClass");
    return new IndexKey(
        column,
        expression,
        operatorClass.isEmpty() ? null : operatorClass,
        collated == null ? null : Collations.read(reading.names(), collated, "collation"),
        descending,
        nullsFirst(options.constant("nulls"), descending));
  }

  /** To PostgreSQL NULLs are greater than all values. */
  private static boolean nullsFirst(String nulls, boolean descending) {
    return switch (nulls) {
      case "FIRST" -> true;
      case "LAST" -> false;
      default -> descending;
    };
  }

  /** What stands for the keys in the name of an index. */
  static List<String> names(List<IndexKey> keys) {
    List<String> names = new ArrayList<>(keys.size());
    for (IndexKey key : keys) {
      names.add(key.column() == null ? "expr" : key.column());
    }
    return names;
  }
}
