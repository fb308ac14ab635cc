package dev.varve.model.diff;

import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The order in which a project names its extensions: PostgreSQL makes one only after those that it
 * needs, and drops it only before them.
 */
final class ExtensionOrder {
  private static final Comparator<Extension> MADE =
      Comparator.comparingInt(Extension::position).thenComparing(Extension::id);

  private ExtensionOrder() {}

  /** The objects in their order, but the extensions as they are to be dropped and made. */
  static List<ObjectId> sort(Collection<ObjectId> ids, SchemaModel before, SchemaModel after) {
    Set<ObjectId> extensions = new LinkedHashSet<>();
    for (Extension extension : sorted(before, MADE.reversed())) {
      if (after.find(extension.id()) == null) {
        extensions.add(extension.id());
      }
    }
    for (Extension extension : sorted(after, MADE)) {
      extensions.add(extension.id());
    }
    List<ObjectId> sorted = new ArrayList<>(ids);
    sorted.removeAll(extensions);
    sorted.addAll(extensions);
    return sorted;
  }

  private static List<Extension> sorted(SchemaModel schema, Comparator<Extension> order) {
    List<Extension> sorted = new ArrayList<>(schema.extensions());
    sorted.sort(order);
    return sorted;
  }
}
