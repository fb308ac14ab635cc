package dev.varve.model.schema;

import java.util.List;

/** A type that a schema declares: columns can have it, and other types can be made of it. */
public interface UserType extends SchemaObject {

  /** The type's name. */
  QualifiedName name();

  /** The types that it is made of: what a domain restricts, the attributes of a composite type. */
  List<TypeName> madeOf();

  /** The type as the type of a column. */
  default TypeName typeName() {
    return TypeName.of(name());
  }
}
