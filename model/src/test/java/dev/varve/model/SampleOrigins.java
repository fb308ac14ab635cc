package dev.varve.model;

import dev.varve.model.identity.Origin;
import dev.varve.model.schema.ObjectId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The Java elements of a draft. Each Java name is given once. */
final class SampleOrigins {
  private final Map<ObjectId, String> classes = new HashMap<>();
  private final Map<ObjectId, Map<String, String>> members = new HashMap<>();
  private int given;

  Map<ObjectId, Origin> snapshot() {
    Map<ObjectId, Origin> snapshot = new HashMap<>();
    classes.forEach((id, name) -> snapshot.put(id, Origin.of(name, members(id))));
    return snapshot;
  }

  /** A new Java class for the object. */
  void add(ObjectId id) {
    classes.put(id, "com.acme.Type" + ++given);
    members.put(id, new TreeMap<>());
  }

  String javaClass(ObjectId id) {
    return Objects.requireNonNull(classes.get(id));
  }

  void remove(ObjectId id) {
    classes.remove(id);
    members.remove(id);
  }

  void rename(ObjectId from, ObjectId to) {
    classes.put(to, Objects.requireNonNull(classes.remove(from)));
    members.put(to, Objects.requireNonNull(members.remove(from)));
  }

  /** A new property or constant for the column or label. */
  void addMember(ObjectId id, String name) {
    members(id).put(name, (given % 7 == 0 ? "embedded.member" : "member") + ++given);
  }

  void removeMember(ObjectId id, String name) {
    members(id).remove(name);
  }

  void renameMember(ObjectId id, String from, String to) {
    members(id).put(to, Objects.requireNonNull(members(id).remove(from)));
  }

  private Map<String, String> members(ObjectId id) {
    return Objects.requireNonNull(members.get(id));
  }
}
