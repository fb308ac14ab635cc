package dev.varve.model.kind.table;

import dev.varve.model.json.CollationJson;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Generated;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.SqlExpression;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A column, on one line. */
final class ColumnJson {
  private static final String ALWAYS = "always";
  private static final String BY_DEFAULT = "by default";

  private ColumnJson() {}

  static void write(JsonText json, Column column) {
    json.begin('{');
    json.field("name", column.name());
    json.field("type", column.type().sql());
    if (!column.nullable()) {
      json.flag("nullable", false);
    }
    json.field("default", column.defaultValue());
    write(json, column.identity());
    write(json, column.generated());
    CollationJson.write(json, column.collation());
    json.field("comment", column.comment());
    json.end('}');
  }

  static Column read(JsonFields fields) throws IOException {
    fields.begin();
    Column column =
        new Column(
            fields.required("name"),
            fields.type("type"),
            fields.flag("nullable", true),
            fields.expression("default"),
            readIdentity(fields),
            readGenerated(fields),
            CollationJson.read(fields),
            fields.text("comment"));
    fields.end();
    return column;
  }

  private static void write(JsonText json, @Nullable Identity identity) {
    if (identity != null) {
      json.field("identity", identity.always() ? ALWAYS : BY_DEFAULT);
      SequenceOptionsJson.write(json, identity.options());
    }
  }

  private static @Nullable Identity readIdentity(JsonFields fields) throws IOException {
    String identity = fields.text("identity");
    if (identity == null) {
      return null;
    }
    if (!identity.equals(ALWAYS) && !identity.equals(BY_DEFAULT)) {
      throw new IllegalArgumentException("identity is always or by default, not " + identity);
    }
    return new Identity(identity.equals(ALWAYS), SequenceOptionsJson.read(fields));
  }

  private static void write(JsonText json, @Nullable Generated generated) {
    if (generated != null) {
      String name = generated.stored() ? "generated stored" : "generated virtual";
      json.field(name, generated.expression());
    }
  }

  private static @Nullable Generated readGenerated(JsonFields fields) throws IOException {
    SqlExpression stored = fields.expression("generated stored");
    if (stored != null) {
      return new Generated(stored, true);
    }
    SqlExpression virtual = fields.expression("generated virtual");
    return virtual == null ? null : new Generated(virtual, false);
  }
}
