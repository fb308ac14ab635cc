package dev.varve.model.schema;

import org.jspecify.annotations.Nullable;

/**
 * An extension. Its comment comes with it and is not modelled.
 *
 * @param name its name
 * @param schema the schema of its objects; PostgreSQL's choice if null
 * @param version its version; the server's default if null
 */
public record Extension(String name, @Nullable String schema, @Nullable String version)
    implements SchemaObject {

  @Override
  public ObjectId id() {
    return ObjectId.extension(name);
  }

  @Override
  public @Nullable String comment() {
    return null;
  }

  @Override
  public Extension withName(QualifiedName newName) {
    return new Extension(newName.name(), schema, version);
  }

  @Override
  public Extension withComment(@Nullable String newComment) {
    throw new IllegalArgumentException("an extension brings its own comment: " + name);
  }

  /** The same extension at another version. */
  public Extension withVersion(@Nullable String newVersion) {
    return new Extension(name, schema, newVersion);
  }

  /** The same extension with its objects in another schema. */
  public Extension withSchema(@Nullable String newSchema) {
    return new Extension(name, newSchema, version);
  }

  @Override
  public <R> R accept(SchemaObjectVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
