package dev.varve.model.diff;

import dev.varve.model.schema.Extension;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left to the server stays as it is: an extension's schema and version; and its position,
 * which has done its work when the extension is there.
 */
final class Unspecified {

  private Unspecified() {}

  /** The schema after, with what it leaves open taken from the schema before. */
  static SchemaModel adopt(SchemaModel before, SchemaModel after) {
    List<SchemaObject> objects = new ArrayList<>();
    for (SchemaObject object : after.objects()) {
      boolean open = object instanceof Extension;
      objects.add(open ? adopt(before.find(object.id()), (Extension) object) : object);
    }
    return SchemaModel.of(objects);
  }

  private static Extension adopt(@Nullable SchemaObject old, Extension after) {
    if (!(old instanceof Extension before)) {
      return after;
    }
    return new Extension(
        after.name(),
        after.schema() == null ? before.schema() : after.schema(),
        after.version() == null ? before.version() : after.version(),
        before.position());
  }
}
