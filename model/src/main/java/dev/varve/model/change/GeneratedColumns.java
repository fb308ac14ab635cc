package dev.varve.model.change;

import dev.varve.model.schema.Column;
import dev.varve.model.schema.Generated;

/** Generated columns follow the columns that they are generated from. */
final class GeneratedColumns {

  private GeneratedColumns() {}

  static Column withColumnRenamed(Column column, String from, String to) {
    Generated generated = column.generated();
    if (generated == null) {
      return column;
    }
    return column.withGenerated(
        new Generated(generated.expression().withColumnRenamed(from, to), generated.stored()));
  }
}
