package dev.varve.model.kind.table;

import dev.varve.model.schema.TypeName;

/** How one type becomes another. */
final class TypeChange {

  private TypeChange() {}

  /**
   * Whether only the modifiers differ, so that expressions over the column keep the form in which
   * PostgreSQL keeps them.
   */
  static boolean isSameFamily(TypeName before, TypeName after) {
    return before.schema().equals(after.schema())
        && before.name().equals(after.name())
        && before.array() == after.array();
  }
}
