package dev.varve.model.schema;

import java.util.List;
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
  public Schema withComment(CommentTarget.Part part, String partName, @Nullable String newComment) {
    throw new IllegalStateException("a schema has no " + part + " \"" + partName + "\"");
  }

  @Override
  public void declare(Claims claims) {
    claims.creates(Ref.schema(name));
  }

  @Override
  public Schema withoutLinks() {
    return this;
  }

  @Override
  public Schema canonical() {
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
  public Schema afterRename(ObjectId old, QualifiedName newName) {
    return this;
  }

  @Override
  public Schema afterColumnRename(QualifiedName table, String from, String to) {
    return this;
  }
}
