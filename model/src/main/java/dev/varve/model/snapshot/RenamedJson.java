package dev.varve.model.snapshot;

import dev.varve.model.identity.Renamed;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was renamed, a line for each object: its new name, and what it and its members were. */
final class RenamedJson {
  private static final String WAS = "was";
  private static final String WAS_IN_SCHEMA = "was in schema";

  private RenamedJson() {}

  static void write(JsonText json, Renamed renamed) {
    if (renamed.isEmpty()) {
      return;
    }
    TreeMap<ObjectId, ObjectId> oldIds = new TreeMap<>();
    for (ObjectId id : renamed.members().keySet()) {
      oldIds.put(id, id);
    }
    for (Map.Entry<ObjectId, ObjectId> rename : renamed.objects().entrySet()) {
      oldIds.put(rename.getValue(), rename.getKey());
    }
    json.name("renamed");
    json.beginLines('[');
    for (Map.Entry<ObjectId, ObjectId> entry : oldIds.entrySet()) {
      write(json, entry.getValue(), entry.getKey(), renamed.membersOf(entry.getKey()));
    }
    json.end(']');
  }

  private static void write(
      JsonText json, ObjectId oldId, ObjectId id, SortedMap<String, String> members) {
    json.begin('{');
    ObjectJson.writeId(json, id);
    if (!oldId.equals(id)) {
      json.field(WAS, oldId.name().name());
      if (!oldId.name().schema().equals(id.name().schema())) {
        json.field(WAS_IN_SCHEMA, oldId.name().schema());
      }
    }
    if (!members.isEmpty()) {
      json.name("members");
      json.begin('{');
      for (Map.Entry<String, String> member : inverted(members).entrySet()) {
        json.field(member.getKey(), member.getValue());
      }
      json.end('}');
    }
    json.end('}');
  }

  static Renamed read(JsonFields fields) throws IOException {
    if (!fields.beginArray("renamed")) {
      return Renamed.NOTHING;
    }
    TreeMap<ObjectId, ObjectId> objects = new TreeMap<>();
    TreeMap<ObjectId, SortedMap<String, String>> members = new TreeMap<>();
    while (fields.more()) {
      fields.begin();
      ObjectId id = ObjectJson.readId(fields);
      String was = fields.text(WAS, id.name().name());
      String schema = fields.text(WAS_IN_SCHEMA, id.name().schema());
      ObjectId oldId = id.withName(new QualifiedName(schema, was));
      SortedMap<String, String> ofObject = inverted(fields.map("members"));
      fields.end();
      boolean again = members.put(id, ofObject) != null;
      if (again || (!oldId.equals(id) && objects.put(oldId, id) != null)) {
        throw new IllegalArgumentException(id + " stands in it twice");
      }
    }
    return new Renamed(objects, members);
  }

  private static SortedMap<String, String> inverted(Map<String, String> map) {
    TreeMap<String, String> inverted = new TreeMap<>();
    for (Map.Entry<String, String> entry : map.entrySet()) {
      if (inverted.put(entry.getValue(), entry.getKey()) != null) {
        throw new IllegalArgumentException("\"" + entry.getValue() + "\" stands in it twice");
      }
    }
    return inverted;
  }
}
