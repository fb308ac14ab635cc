package dev.varve.model.schema;

/**
 * One method for each kind of object: what must be written where a kind is added.
 *
 * @param <R> what a visit gives
 */
public interface SchemaObjectVisitor<R> {

  /** Visits a schema. */
  R visit(Schema schema);

  /** Visits an extension. */
  R visit(Extension extension);

  /** Visits an enum type. */
  R visit(EnumType type);

  /** Visits a sequence. */
  R visit(Sequence sequence);

  /** Visits a table. */
  R visit(Table table);
}
