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
  private static final String OF = "of";
  private static final String ON = "on";

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
    switch (id.kind().identity()) {
      case ARGUMENTS -> json.field(OF, id.qualifier());
      case TABLE -> json.field(ON, id.qualifier());
      case NAME, SCHEMA_AND_NAME -> {}
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
        return new ObjectId(kind, new QualifiedName(schema, name), qualifier(fields, kind));
      }
    }
    throw new IllegalArgumentException("no kind of object: \"" + word + "\"");
  }

  private static String qualifier(JsonFields fields, ObjectKind kind) throws IOException {
    return switch (kind.identity()) {
      case ARGUMENTS -> fields.required(OF);
      case TABLE -> fields.required(ON);
      case NAME, SCHEMA_AND_NAME -> "";
    };
  }
}
