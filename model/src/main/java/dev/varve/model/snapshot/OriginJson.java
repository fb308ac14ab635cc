package dev.varve.model.snapshot;

import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.schema.ObjectId;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Where objects come from, a line for each. */
final class OriginJson {

  private OriginJson() {}

  static void write(JsonText json, Origins origins) {
    if (origins.byObject().isEmpty()) {
      return;
    }
    json.name("origins");
    json.beginLines('[');
    for (Map.Entry<ObjectId, Origin> entry : origins.byObject().entrySet()) {
      json.begin('{');
      ObjectJson.writeId(json, entry.getKey());
      json.field("class", entry.getValue().javaClass());
      json.name("members");
      json.begin('{');
      for (Map.Entry<String, String> member : entry.getValue().members().entrySet()) {
        json.field(member.getKey(), member.getValue());
      }
      json.end('}');
      json.end('}');
    }
    json.end(']');
  }

  static Origins read(JsonFields fields) throws IOException {
    if (!fields.beginArray("origins")) {
      return Origins.NONE;
    }
    TreeMap<ObjectId, Origin> origins = new TreeMap<>();
    while (fields.more()) {
      fields.begin();
      ObjectId object = ObjectJson.readId(fields);
      Origin origin = Origin.of(fields.required("class"), fields.map("members"));
      fields.end();
      if (origins.put(object, origin) != null) {
        throw new IllegalArgumentException(object + " stands in it twice");
      }
    }
    return new Origins(origins);
  }
}
