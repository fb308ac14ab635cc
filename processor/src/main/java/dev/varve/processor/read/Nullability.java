package dev.varve.processor.read;

/** Whether a column takes NULL: the rule that the package of the annotations documents. */
final class Nullability {

  private Nullability() {}

  /** Whether the property's column takes NULL; a key column does not, whatever else is said. */
  static boolean isNullable(Property property, boolean key) {
    Mirror column = property.annotations().get("Column");
    if (key) {
      return false;
    }
    if (property.place().optional()) {
      return true;
    }
    if (column != null && column.has("nullable")) {
      return column.flag("nullable");
    }
    return isOptional(property);
  }

  /** Whether the Java type says that the value may be absent. */
  static boolean isOptional(Property property) {
    if (property.type().getKind().isPrimitive()) {
      return false;
    }
    return TypeReader.isAnyOptional(property.type()) || property.annotations().nullable();
  }
}
