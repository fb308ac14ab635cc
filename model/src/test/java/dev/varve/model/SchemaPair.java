package dev.varve.model;

import dev.varve.model.identity.Origin;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.schema.ObjectId;
import java.util.HashMap;
import java.util.Map;

/**
 * A random schema and a random edit of it. What was renamed follows from the origins: a name that
 * was dropped is not used again, and nothing changes its database name and its Java name at once.
 *
 * @param before the schema before
 * @param after the schema after
 */
public record SchemaPair(SampleSchema before, SampleSchema after) {

  /** What {@code @RenamedFrom} would have to say if the Java names had changed too. */
  public RenameMarkers renames() {
    Map<String, ObjectId> oldIds = new HashMap<>();
    before.origins().byObject().forEach((id, origin) -> oldIds.put(origin.javaClass(), id));
    Map<Member, String> renames = new HashMap<>();
    after
        .origins()
        .byObject()
        .forEach(
            (id, origin) -> {
              ObjectId oldId = oldIds.get(origin.javaClass());
              if (oldId != null) {
                collect(renames, oldId, id, origin);
              }
            });
    return RenameMarkers.of(renames);
  }

  private void collect(Map<Member, String> renames, ObjectId oldId, ObjectId id, Origin origin) {
    if (!oldId.equals(id)) {
      renames.put(new Member(id, ""), oldId.name().toString());
    }
    Map<String, String> oldNames = new HashMap<>();
    Origin oldOrigin = before.origins().byObject().get(oldId);
    if (oldOrigin != null) {
      oldOrigin.members().forEach((name, property) -> oldNames.put(property, name));
    }
    origin
        .members()
        .forEach(
            (name, property) -> {
              String oldName = oldNames.get(property);
              if (oldName != null && !oldName.equals(name)) {
                renames.put(new Member(id, name), oldName);
              }
            });
  }

  @Override
  public String toString() {
    return "before: " + before + "\nafter: " + after;
  }
}
