package dev.varve.catalog;

import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.unmanaged.UnmanagedObjects;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a database holds at one moment. Immutable and thread-safe.
 *
 * @param schema what the model can hold
 * @param unsupported everything else, sorted
 * @param serverVersion the server's {@code server_version_num}, such as 180006
 */
public record LiveSchema(SchemaModel schema, List<Unsupported> unsupported, int serverVersion) {

  /** Copies the list. */
  public LiveSchema {
    unsupported = List.copyOf(unsupported);
  }

  /**
   * The objects of the database that a schema does not hold: those of kinds that no class can
   * declare, and others that no class does. A schema is none of them, as it shows in the names of
   * what it holds.
   */
  public UnmanagedObjects unmanaged(SchemaModel declared) {
    SortedMap<String, String> objects = new TreeMap<>();
    for (Unsupported one : unsupported) {
      if (one.isWatched()) {
        objects.put(one.toString(), WatchedDefinition.digest(one));
      }
    }
    for (SchemaObject object : schema.objects()) {
      ObjectId id = object.id();
      if (id.kind() != ObjectKind.SCHEMA && declared.find(id) == null) {
        objects.put(id.toString(), WatchedDefinition.digest(object));
      }
    }
    return new UnmanagedObjects(objects);
  }
}
