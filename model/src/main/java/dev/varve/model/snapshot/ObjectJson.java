package dev.varve.model.snapshot;

import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.kinds.Kinds;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import java.io.IOException;

/**
 * An object of a schema. Its kind is the name of the first field, its own name the value; the
 * schema that it is in follows unless it is {@code public}.
 */
final class ObjectJson {
  private static final String IN_SCHEMA = "in schema";

  private final JsonText json;

  ObjectJson(JsonText json) {
    this.json = json;
  }

  void write(SchemaObject object) {
    json.beginLines('{');
    writeId(json, object.id());
    Kinds.of(object).write(json, object);
    json.end('}');
  }

  static void writeId(JsonText json, ObjectId id) {
    json.field(id.kind().word(), id.name().name());
    if (id.kind().isInSchema() && !id.name().schema().equals(QualifiedName.PUBLIC)) {
      json.field(IN_SCHEMA, id.name().schema());
    }
  }

  static SchemaObject read(JsonFields fields) throws IOException {
    fields.begin();
    ObjectId id = readId(fields);
    SchemaObject object = Kinds.of(id).read(fields, id);
    fields.end();
    return object;
  }

  static ObjectId readId(JsonFields fields) throws IOException {
    String word = String.valueOf(fields.next());
    for (ObjectKind kind : ObjectKind.values()) {
      if (kind.word().equals(word)) {
        String name = fields.required(word);
        String schema = kind.isInSchema() ? fields.text(IN_SCHEMA, QualifiedName.PUBLIC) : "";
        return new ObjectId(kind, new QualifiedName(schema, name));
      }
    }
    throw new IllegalArgumentException("no kind of object: \"" + word + "\"");
  }
}
