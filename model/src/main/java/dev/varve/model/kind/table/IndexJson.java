package dev.varve.model.kind.table;

import dev.varve.model.json.CollationJson;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.IndexKey;
import dev.varve.model.schema.SqlExpression;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An index, on one line. A key that is a column and nothing more is its name alone. */
public final class IndexJson {
  private static final String BTREE = "btree";
  private static final String FIRST = "first";
  private static final String LAST = "last";

  private IndexJson() {}

  /** Writes the field of all indexes, a line for each. */
  public static void write(JsonText json, List<Index> indexes) {
    if (indexes.isEmpty()) {
      return;
    }
    json.name("indexes");
    json.beginLines('[');
    for (Index index : indexes) {
      write(json, index);
    }
    json.end(']');
  }

  private static void write(JsonText json, Index index) {
    json.begin('{');
    json.field("index", index.name());
    if (!index.method().equals(BTREE)) {
      json.field("method", index.method());
    }
    if (index.unique()) {
      json.flag("unique", true);
    }
    if (index.nullsNotDistinct()) {
      json.flag("nulls not distinct", true);
    }
    writeKeys(json, index.keys());
    json.field("include", index.include());
    json.field("where", index.where());
    writeParameters(json, index.with());
    json.field("comment", index.comment());
    json.end('}');
  }

  private static void writeKeys(JsonText json, List<IndexKey> keys) {
    json.name("keys");
    json.begin('[');
    for (IndexKey key : keys) {
      if (isPlain(key)) {
        json.value(String.valueOf(key.column()));
      } else {
        writeKey(json, key);
      }
    }
    json.end(']');
  }

  private static boolean isPlain(IndexKey key) {
    return key.column() != null
        && key.operatorClass() == null
        && key.collation() == null
        && !key.descending()
        && !key.nullsFirst();
  }

  private static void writeKey(JsonText json, IndexKey key) {
    json.begin('{');
    json.field("column", key.column());
    json.field("expression", key.expression());
    json.field("operator class", key.operatorClass());
    CollationJson.write(json, key.collation());
    if (key.descending()) {
      json.flag("descending", true);
    }
    if (key.nullsFirst() != key.descending()) {
      json.field("nulls", key.nullsFirst() ? FIRST : LAST);
    }
    json.end('}');
  }

  private static void writeParameters(JsonText json, Map<String, String> with) {
    if (!with.isEmpty()) {
      json.name("with");
      json.begin('{');
      for (Map.Entry<String, String> parameter : with.entrySet()) {
        json.field(parameter.getKey(), parameter.getValue());
      }
      json.end('}');
    }
  }

  /** Reads one. */
  public static Index read(JsonFields fields) throws IOException {
    fields.begin();
    Index index =
        new Index(
            fields.required("index"),
            fields.text("method", BTREE),
            fields.flag("unique", false),
            fields.flag("nulls not distinct", false),
            readKeys(fields),
            fields.texts("include"),
            fields.expression("where"),
            new TreeMap<>(fields.map("with")),
            fields.text("comment"));
    fields.end();
    return index;
  }

  private static List<IndexKey> readKeys(JsonFields fields) throws IOException {
    List<IndexKey> keys = new ArrayList<>();
    if (fields.beginArray("keys")) {
      while (fields.more()) {
        keys.add(fields.atText() ? IndexKey.of(fields.text()) : readKey(fields));
      }
    }
    return keys;
  }

  private static IndexKey readKey(JsonFields fields) throws IOException {
    fields.begin();
    String column = fields.text("column");
    SqlExpression expression = fields.expression("expression");
    String operatorClass = fields.text("operator class");
    var collation = CollationJson.read(fields);
    boolean descending = fields.flag("descending", false);
    String nulls = fields.text("nulls", descending ? FIRST : LAST);
    fields.end();
    return new IndexKey(column, expression, operatorClass, collation, descending, isFirst(nulls));
  }

  private static boolean isFirst(String nulls) {
    if (!nulls.equals(FIRST) && !nulls.equals(LAST)) {
      throw new IllegalArgumentException("nulls stand first or last, not " + nulls);
    }
    return nulls.equals(FIRST);
  }
}
