package dev.varve.cli.rows;

import java.util.List;

/**
 * A type with its modifier.
 *
 * @param name its name in the catalog, without a schema
 * @param kind {@code pg_type.typtype}: {@code b} for base types, {@code e} for enums, and so on
 * @param modifier {@code atttypmod}; -1 without one
 * @param parts the element of an array, the base of a domain, the subtype of a range or the fields
 *     of a composite type
 * @param labels the labels of an enum type
 * @param checks the definitions of a domain's constraints, with those of its base
 */
record TypeShape(
    String name,
    Kind kind,
    int modifier,
    List<TypeShape> parts,
    List<String> labels,
    List<String> checks) {

  /** What the values of a type look like. */
  enum Kind {
    BASE,
    ARRAY,
    ENUM,
    DOMAIN,
    COMPOSITE,
    RANGE,
    MULTIRANGE
  }

  /** The type below a domain; the type itself if it is none. */
  TypeShape base() {
    return kind == Kind.DOMAIN ? parts.get(0).base() : this;
  }
}
