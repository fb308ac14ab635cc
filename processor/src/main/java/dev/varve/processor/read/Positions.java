package dev.varve.processor.read;

import dev.varve.model.schema.ObjectId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the objects of a schema and their parts are declared. Not thread-safe while it is filled.
 */
public final class Positions {
  private final Map<ObjectId, Map<String, Position>> byObject = new HashMap<>();

  /** Keeps the place of an object, or of a column, constraint, index or label of it. */
  void put(ObjectId object, String part, Position position) {
    Map<String, Position> parts = byObject.get(object);
    if (parts == null) {
      parts = new HashMap<>();
      byObject.put(object, parts);
    }
    parts.putIfAbsent(part, position);
  }

  /** The place of a part, or else of its object; null where neither is declared any more. */
  public @Nullable Position of(ObjectId object, String part) {
    Map<String, Position> parts = byObject.getOrDefault(object, Map.of());
    Position position = parts.get(part);
    return position != null ? position : parts.get("");
  }

  /** Whether the object, or this part of it, is declared under the name. */
  public boolean has(ObjectId object, String part) {
    return byObject.getOrDefault(object, Map.of()).containsKey(part);
  }
}
