package dev.varve.model.kind.composite;

import dev.varve.model.json.CollationJson;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.schema.QualifiedName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The fields of a composite type after its name. */
final class CompositeJson {

  private CompositeJson() {}

  static void write(JsonText json, CompositeType type) {
    json.field("comment", type.comment());
    json.name("attributes");
    json.beginLines('[');
    for (Attribute attribute : type.attributes()) {
      json.begin('{');
      json.field("name", attribute.name());
      json.field("type", attribute.type().sql());
      CollationJson.write(json, attribute.collation());
      json.field("comment", attribute.comment());
      json.end('}');
    }
    json.end(']');
  }

  static CompositeType read(JsonFields fields, QualifiedName name) throws IOException {
    String comment = fields.text("comment");
    List<Attribute> attributes = new ArrayList<>();
    if (fields.beginArray("attributes")) {
      while (fields.more()) {
        fields.begin();
        attributes.add(
            new Attribute(
                fields.required("name"),
                fields.type("type"),
                CollationJson.read(fields),
                fields.text("comment")));
        fields.end();
      }
    }
    return new CompositeType(name, attributes, comment);
  }
}
