package dev.varve.model.schema;

import org.jspecify.annotations.Nullable;

/**
 * A schema.
 *
 * @param name its name
 * @param comment its comment
 */
public record Schema(String name, @Nullable String comment) implements SchemaObject {

  @Override
  public ObjectId id() {
    return ObjectId.schema(name);
  }

  @Override
  public Schema withName(QualifiedName newName) {
    return new Schema(newName.name(), comment);
  }

  @Override
  public Schema withComment(@Nullable String newComment) {
    return new Schema(name, newComment);
  }

  @Override
  public <R> R accept(SchemaObjectVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
