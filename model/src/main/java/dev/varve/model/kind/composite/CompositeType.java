package dev.varve.model.kind.composite;

import dev.varve.model.schema.Claims;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.ObjectKind;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.TypeName;
import dev.varve.model.schema.UserType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A composite type.
 *
 * @param name its name
 * @param attributes its attributes; their order does not count, since PostgreSQL moves none
 * @param comment its comment
 */
public record CompositeType(
    QualifiedName name, List<Attribute> attributes, @Nullable String comment) implements UserType {

  /** Copies the attributes. */
  public CompositeType {
    attributes = List.copyOf(attributes);
  }

  /** What identifies a composite type of the name. */
  public static ObjectId id(QualifiedName name) {
    return new ObjectId(ObjectKind.COMPOSITE_TYPE, name);
  }

  @Override
  public ObjectId id() {
    return id(name);
  }

  @Override
  public List<TypeName> madeOf() {
    List<TypeName> types = new ArrayList<>();
    attributes.forEach(attribute -> types.add(attribute.type()));
    return types;
  }

  @Override
  public CompositeType withName(QualifiedName newName) {
    return new CompositeType(newName, attributes, comment);
  }

  @Override
  public CompositeType withComment(@Nullable String newComment) {
    return new CompositeType(name, attributes, newComment);
  }

  /** The same type with other attributes. */
  public CompositeType withAttributes(List<Attribute> newAttributes) {
    return new CompositeType(name, newAttributes, comment);
  }

  /** The attribute of that name, if there is one. */
  public @Nullable Attribute attribute(String attributeName) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(attributeName)) {
        return attribute;
      }
    }
    return null;
  }

  /** The same type with one attribute changed. */
  CompositeType withAttribute(String attributeName, UnaryOperator<Attribute> change) {
    if (attribute(attributeName) == null) {
      throw new IllegalStateException(
          "composite type " + name + " has no attribute \"" + attributeName + "\"");
    }
    List<Attribute> changed = new ArrayList<>();
    for (Attribute attribute : attributes) {
      changed.add(attribute.name().equals(attributeName) ? change.apply(attribute) : attribute);
    }
    return withAttributes(changed);
  }

  @Override
  public CompositeType withComment(
      CommentTarget.Part part, String partName, @Nullable String newComment) {
    if (part != CommentTarget.Part.COLUMN) {
      throw new IllegalStateException("a composite type has no " + part + " \"" + partName + "\"");
    }
    return withAttribute(partName, attribute -> attribute.withComment(newComment));
  }

  @Override
  public void declare(Claims claims) {
    claims.creates(Ref.object(name));
    claims.needs(Ref.schema(name.schema()));
    for (Attribute attribute : attributes) {
      claims.creates(Ref.column(name, attribute.name()));
      claims.needs(Ref.type(attribute.type()));
    }
  }

  @Override
  public CompositeType withoutLinks() {
    return this;
  }

  @Override
  public CompositeType canonical() {
    List<Attribute> sorted = new ArrayList<>(attributes);
    sorted.sort(Comparator.comparing(Attribute::name));
    return withAttributes(sorted);
  }

  @Override
  public List<String> members() {
    List<String> names = new ArrayList<>();
    attributes.forEach(attribute -> names.add(attribute.name()));
    return names;
  }

  @Override
  public List<String> relations() {
    return List.of();
  }

  /** What it is made of is swapped together with it. */
  @Override
  public boolean hangsOn(Ref thing) {
    return false;
  }

  @Override
  public CompositeType afterRename(ObjectId old, QualifiedName newName) {
    List<Attribute> followed = new ArrayList<>();
    for (Attribute attribute : attributes) {
      followed.add(attribute.withType(attribute.type().renamed(old.name(), newName)));
    }
    return withAttributes(followed);
  }

  @Override
  public CompositeType afterColumnRename(QualifiedName table, String from, String to) {
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CompositeType that
        && name.equals(that.name)
        && attributes.equals(that.attributes)
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
