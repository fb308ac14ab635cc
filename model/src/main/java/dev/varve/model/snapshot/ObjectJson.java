package dev.varve.model.snapshot;

import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SchemaObjectVisitor;
import dev.varve.model.schema.Sequence;
import dev.varve.model.schema.Table;
import java.io.IOException;

/**
 * An object of a schema. Its kind is the name of the first field, its own name the value; the
 * schema that it is in follows unless it is {@code public}.
 */
final class ObjectJson implements SchemaObjectVisitor<JsonText> {
  private static final String IN_SCHEMA = "in schema";

  private final JsonText json;

  ObjectJson(JsonText json) {
    this.json = json;
  }

  void write(SchemaObject object) {
    json.beginLines('{');
    writeId(json, object.id());
    object.accept(this);
    json.end('}');
  }

  static void writeId(JsonText json, ObjectId id) {
    json.field(id.kind().word(), id.name().name());
    if (id.kind().isInSchema() && !id.name().schema().equals(QualifiedName.PUBLIC)) {
      json.field(IN_SCHEMA, id.name().schema());
    }
  }

  @Override
  public JsonText visit(Schema schema) {
    json.field("comment", schema.comment());
    return json;
  }

  @Override
  public JsonText visit(Extension extension) {
    json.field(IN_SCHEMA, extension.schema());
    json.field("version", extension.version());
    if (extension.position() > 0 && !json.isCanonical()) {
      json.field("position", Long.valueOf(extension.position()));
    }
    return json;
  }

  @Override
  public JsonText visit(EnumType type) {
    json.field("labels", type.labels());
    json.field("comment", type.comment());
    return json;
  }

  @Override
  public JsonText visit(Sequence sequence) {
    SequenceJson.write(json, sequence);
    return json;
  }

  @Override
  public JsonText visit(Table table) {
    TableJson.write(json, table);
    return json;
  }

  static SchemaObject read(JsonFields fields) throws IOException {
    fields.begin();
    ObjectId id = readId(fields);
    SchemaObject object =
        switch (id.kind()) {
          case SCHEMA -> new Schema(id.name().name(), fields.text("comment"));
          case EXTENSION -> extension(id.name().name(), fields);
          case ENUM -> new EnumType(id.name(), fields.texts("labels"), fields.text("comment"));
          case SEQUENCE -> SequenceJson.read(fields, id.name());
          case TABLE -> TableJson.read(fields, id.name());
        };
    fields.end();
    return object;
  }

  private static Extension extension(String name, JsonFields fields) throws IOException {
    String schema = fields.text(IN_SCHEMA);
    Extension extension = new Extension(name, schema, fields.text("version"));
    Long position = fields.number("position");
    return position == null ? extension : extension.withPosition(position.intValue());
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
