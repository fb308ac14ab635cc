package dev.varve.model.snapshot;

import dev.varve.model.identity.FormerNames;
import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.schema.ObjectId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What things were called before, a line for each object, column and label. */
final class FormerNamesJson {
  private static final String FORMER = "former names";
  private static final String MEMBER = "member";
  private static final String WAS = "was";

  private FormerNamesJson() {}

  static void write(JsonText json, FormerNames former) {
    if (former.isEmpty()) {
      return;
    }
    json.name(FORMER);
    json.beginLines('[');
    former.objects().forEach((object, names) -> writeObject(json, object, names));
    former.members().forEach((member, names) -> writeMember(json, member, names));
    json.end(']');
  }

  private static void writeObject(JsonText json, ObjectId object, Set<ObjectId> names) {
    json.begin('{');
    ObjectJson.writeId(json, object);
    json.name(WAS);
    json.begin('[');
    for (ObjectId name : new TreeSet<>(names)) {
      json.begin('{');
      ObjectJson.writeId(json, name);
      json.end('}');
    }
    json.end(']');
    json.end('}');
  }

  private static void writeMember(JsonText json, Member member, Set<String> names) {
    json.begin('{');
    ObjectJson.writeId(json, member.object());
    json.field(MEMBER, member.name());
    json.field(WAS, List.copyOf(new TreeSet<>(names)));
    json.end('}');
  }

  static FormerNames read(JsonFields fields) throws IOException {
    if (!fields.beginArray(FORMER)) {
      return FormerNames.NONE;
    }
    Map<ObjectId, Set<ObjectId>> objects = new TreeMap<>();
    Map<Member, Set<String>> members = new TreeMap<>();
    while (fields.more()) {
      fields.begin();
      ObjectId object = ObjectJson.readId(fields);
      String member = fields.text(MEMBER);
      boolean again =
          member == null
              ? objects.put(object, readObjects(fields)) != null
              : members.put(new Member(object, member), new TreeSet<>(fields.texts(WAS))) != null;
      fields.end();
      if (again) {
        throw new IllegalArgumentException(object + " stands in it twice");
      }
    }
    return FormerNames.of(objects, members);
  }

  private static Set<ObjectId> readObjects(JsonFields fields) throws IOException {
    Set<ObjectId> names = new TreeSet<>();
    if (fields.beginArray(WAS)) {
      while (fields.more()) {
        fields.begin();
        names.add(ObjectJson.readId(fields));
        fields.end();
      }
    }
    return names;
  }
}
