package dev.varve.catalog.spelling;

import dev.varve.model.schema.SchemaModel;
import java.util.List;

/**
 * What is declared, in the words of the live database wherever it means the same.
 *
 * @param schema the declared schema
 * @param undecided what could not be said; it stands as it is in the live database
 */
public record Spelled(SchemaModel schema, List<Undecided> undecided) {

  /** Copies the list. */
  public Spelled {
    undecided = List.copyOf(undecided);
  }
}
