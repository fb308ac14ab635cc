package dev.varve.model.merge;

import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The Java elements that the merged objects come from: what either side changed, counts. */
final class MergedOrigins {

  private MergedOrigins() {}

  /**
   * The merged origins.
   *
   * @param base the origins at a common ancestor
   * @param schema the merged schema
   */
  static Origins of(Origins base, Origins ours, Origins theirs, SchemaModel schema) {
    Map<ObjectId, Origin> merged = new TreeMap<>();
    for (ObjectId id : schema.byId().keySet()) {
      Origin origin = merged(base.of(id), ours.of(id), theirs.of(id));
      if (origin != null) {
        merged.put(id, origin);
      }
    }
    return Origins.of(merged);
  }

  private static @Nullable Origin merged(
      @Nullable Origin base, @Nullable Origin ours, @Nullable Origin theirs) {
    if (ours == null || theirs == null) {
      return ours == null ? theirs : ours;
    }
    Map<String, String> before = base == null ? Map.of() : base.members();
    TreeSet<String> names = new TreeSet<>(ours.members().keySet());
    names.addAll(theirs.members().keySet());
    Map<String, String> members = new TreeMap<>();
    for (String name : names) {
      String member = later(before.get(name), ours.members().get(name), theirs.members().get(name));
      if (member != null) {
        members.put(name, member);
      }
    }
    String javaClass =
        later(base == null ? null : base.javaClass(), ours.javaClass(), theirs.javaClass());
    return Origin.of(Objects.requireNonNull(javaClass), members);
  }

  private static @Nullable String later(
      @Nullable String base, @Nullable String ours, @Nullable String theirs) {
    return Objects.equals(base, ours) ? theirs : ours;
  }
}
