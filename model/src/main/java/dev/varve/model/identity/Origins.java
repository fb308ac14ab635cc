package dev.varve.model.identity;

import dev.varve.model.schema.ObjectId;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The Java elements of all tables and enum types.
 *
 * @param byObject the origin of each object; objects that come from the project's settings have
 *     none
 */
public record Origins(SortedMap<ObjectId, Origin> byObject) {

  /** No origins. */
  public static final Origins NONE = new Origins(new TreeMap<>());

  /** Copies the map. */
  public Origins {
    byObject = Collections.unmodifiableSortedMap(new TreeMap<>(byObject));
  }

  /** The origins of these objects. */
  public static Origins of(Map<ObjectId, Origin> byObject) {
    return new Origins(new TreeMap<>(byObject));
  }

  /** Where the object comes from, if it is known. */
  public @Nullable Origin of(ObjectId object) {
    return byObject.get(object);
  }

  /** Whether each object that both know comes from the same Java elements. */
  public boolean areKeptIn(Origins others) {
    for (Map.Entry<ObjectId, Origin> entry : byObject.entrySet()) {
      Origin other = others.of(entry.getKey());
      if (other != null && !other.equals(entry.getValue())) {
        return false;
      }
    }
    return true;
  }
}
