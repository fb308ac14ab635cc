package dev.varve.catalog;

import dev.varve.model.schema.SchemaModel;
import java.util.List;

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
}
