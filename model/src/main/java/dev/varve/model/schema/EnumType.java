package dev.varve.model.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An enum type.
 *
 * @param name its name
 * @param labels its labels in their order
 * @param comment its comment
 */
public record EnumType(QualifiedName name, List<String> labels, @Nullable String comment)
    implements UserType {

  /** Copies the labels. */
  public EnumType {
    labels = List.copyOf(labels);
  }

  @Override
  public ObjectId id() {
    return ObjectId.enumType(name);
  }

  @Override
  public EnumType withName(QualifiedName newName) {
    return new EnumType(newName, labels, comment);
  }

  @Override
  public EnumType withComment(@Nullable String newComment) {
    return new EnumType(name, labels, newComment);
  }

  /** The same type with other labels. */
  public EnumType withLabels(List<String> newLabels) {
    return new EnumType(name, newLabels, comment);
  }

  @Override
  public List<TypeName> madeOf() {
    return List.of();
  }

  @Override
  public EnumType withComment(
      CommentTarget.Part part, String partName, @Nullable String newComment) {
    throw new IllegalStateException("an enum type has no " + part + " \"" + partName + "\"");
  }

  @Override
  public void declare(Claims claims) {
    claims.creates(Ref.object(name));
    claims.needs(Ref.schema(name.schema()));
  }

  @Override
  public EnumType withoutLinks() {
    return this;
  }

  @Override
  public EnumType canonical() {
    return this;
  }

  @Override
  public List<String> members() {
    return labels;
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
  public EnumType afterRename(ObjectId old, QualifiedName newName) {
    return this;
  }

  @Override
  public EnumType afterColumnRename(QualifiedName table, String from, String to) {
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EnumType that
        && name.equals(that.name)
        && labels.equals(that.labels)
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
