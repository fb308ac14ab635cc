package dev.varve.model.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An extension. Its comment comes with it and is not modelled.
 *
 * @param name its name
 * @param schema the schema of its objects; PostgreSQL's choice if null
 * @param version its version; the server's default if null
 * @param position where it stands among extensions that are made together, since one may need
 *     another; 0 where nobody says so, and names decide. An extension is the same at any position.
 */
public record Extension(
    String name, @Nullable String schema, @Nullable String version, int position)
    implements SchemaObject {

  /** One that needs no other. */
  public Extension(String name, @Nullable String schema, @Nullable String version) {
    this(name, schema, version, 0);
  }

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
    return new Extension(newName.name(), schema, version, position);
  }

  @Override
  public Extension withComment(@Nullable String newComment) {
    throw new IllegalArgumentException("an extension brings its own comment: " + name);
  }

  /** The same extension at another version. */
  public Extension withVersion(@Nullable String newVersion) {
    return new Extension(name, schema, newVersion, position);
  }

  /** The same extension with its objects in another schema. */
  public Extension withSchema(@Nullable String newSchema) {
    return new Extension(name, newSchema, version, position);
  }

  /** The same extension at another place among those that are made with it. */
  public Extension withPosition(int newPosition) {
    return new Extension(name, schema, version, newPosition);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Extension that
        && name.equals(that.name)
        && Objects.equals(schema, that.schema)
        && Objects.equals(version, that.version);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, schema, version);
  }

  @Override
  public Extension withComment(
      CommentTarget.Part part, String partName, @Nullable String newComment) {
    throw new IllegalStateException("an extension has no " + part + " \"" + partName + "\"");
  }

  @Override
  public void declare(Claims claims) {
    claims.creates(Ref.extension(name));
    if (schema != null) {
      claims.needs(Ref.schema(schema));
    }
  }

  @Override
  public Extension withoutLinks() {
    return this;
  }

  @Override
  public Extension canonical() {
    return this;
  }

  @Override
  public List<String> members() {
    return List.of();
  }

  @Override
  public List<String> relations() {
    return List.of();
  }

  @Override
  public boolean hangsOn(Ref thing) {
    return false;
  }

  @Override
  public Extension afterRename(ObjectId old, QualifiedName newName) {
    return this;
  }

  @Override
  public Extension afterColumnRename(QualifiedName table, String from, String to) {
    return this;
  }
}
