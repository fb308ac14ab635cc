package dev.varve.processor.read;

import dev.varve.model.schema.ObjectId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the objects of a schema and their parts are declared. Not thread-safe while it is filled.
 */
public final class Positions {
  private final Map<Key, Position> byKey = new HashMap<>();

  private record Key(ObjectId object, String part) {}

  /** Keeps the place of an object, or of a column, constraint, index or label of it. */
  void put(ObjectId object, String part, Position position) {
    byKey.putIfAbsent(new Key(object, part), position);
  }

  /** The place of a part, or else of its object; null where neither is declared any more. */
  public @Nullable Position of(ObjectId object, String part) {
    Position position = byKey.get(new Key(object, part));
    return position != null ? position : byKey.get(new Key(object, ""));
  }
}
