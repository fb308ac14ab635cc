package dev.varve.model.change;

import dev.varve.model.schema.ObjectId;

/**
 * Something that a change does and that nobody should find out in production.
 *
 * @param code its kind
 * @param object the object that is changed; a table for its parts
 * @param part the column, constraint or index; empty for the object itself
 * @param message what PostgreSQL will do, and the way out
 */
public record Hazard(HazardCode code, ObjectId object, String part, String message) {

  /** What is acknowledged, as {@code varve.allow} names it: {@code drop-column:parties.tax_id}. */
  public String key() {
    return code.code() + ":" + object.name() + (part.isEmpty() ? "" : "." + part);
  }
}
