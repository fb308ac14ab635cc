package dev.varve.model.change;

import dev.varve.model.schema.QualifiedName;

/** How things stand when a change is about to be made. */
public interface Standing {

  /** The schema as it is before the change. */
  SchemaEditor schema();

  /** Whether the migration created the table, so that it has no rows. */
  boolean isFresh(QualifiedName table);
}
