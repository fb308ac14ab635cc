package dev.varve.model.snapshot;

import dev.varve.model.identity.Origins;
import dev.varve.model.schema.SchemaModel;

/**
 * The schema at one point of the history, and where it came from.
 *
 * @param schema the schema
 * @param origins the Java elements of its objects
 */
public record Snapshot(SchemaModel schema, Origins origins) {

  /** What is there before the first revision. */
  public static final Snapshot EMPTY = new Snapshot(SchemaModel.EMPTY, Origins.NONE);
}
