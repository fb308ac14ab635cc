package dev.varve.model.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sequence, but not that of an identity column, which belongs to its {@link Identity}.
 *
 * @param name its name
 * @param type the type of its numbers: {@code smallint}, {@code integer} or {@code bigint}
 * @param options its options, without those that are the type's defaults
 * @param owner the column that it belongs to, if any
 * @param comment its comment
 */
public record Sequence(
    QualifiedName name,
    TypeName type,
    SequenceOptions options,
    @Nullable SequenceOwner owner,
    @Nullable String comment)
    implements SchemaObject {

  /** The type of a sequence of which nothing is said. */
  public static final TypeName BIGINT = new TypeName("", "bigint", "", false);

  /**
   * Normalizes the options.
   *
   * @throws IllegalArgumentException if the owner is in another schema, which PostgreSQL refuses
   */
  public Sequence {
    options = options.normalized(type);
    if (owner != null && !owner.table().schema().equals(name.schema())) {
      throw new IllegalArgumentException(
          "the sequence " + name + " and its owner " + owner + " must be in one schema");
    }
  }

  /** A sequence that belongs to no column, with PostgreSQL's defaults. */
  public static Sequence of(QualifiedName name) {
    return new Sequence(name, BIGINT, SequenceOptions.DEFAULT, null, null);
  }

  @Override
  public ObjectId id() {
    return ObjectId.sequence(name);
  }

  @Override
  public Sequence withName(QualifiedName newName) {
    return new Sequence(newName, type, options, owner, comment);
  }

  @Override
  public Sequence withComment(@Nullable String newComment) {
    return new Sequence(name, type, options, owner, newComment);
  }

  /** The same sequence with another type and other options. */
  public Sequence withOptions(TypeName newType, SequenceOptions newOptions) {
    return new Sequence(name, newType, newOptions, owner, comment);
  }

  /** The same sequence with another owner, or none. */
  public Sequence withOwner(@Nullable SequenceOwner newOwner) {
    return new Sequence(name, type, options, newOwner, comment);
  }

  @Override
  public Sequence withComment(
      CommentTarget.Part part, String partName, @Nullable String newComment) {
    throw new IllegalStateException("a sequence has no " + part + " \"" + partName + "\"");
  }

  @Override
  public void declare(Claims claims) {
    claims.creates(Ref.object(name));
    claims.needs(Ref.schema(name.schema()));
  }

  /** Its owner is a change of its own. */
  @Override
  public Sequence withoutLinks() {
    return withOwner(null);
  }

  @Override
  public Sequence canonical() {
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

  /** It goes with the table of its column into another schema. */
  @Override
  public Sequence afterRename(ObjectId old, QualifiedName newName) {
    if (owner == null || !ObjectId.table(owner.table()).equals(old)) {
      return this;
    }
    QualifiedName moved = name.withSchema(newName.schema());
    return withOwner(null).withName(moved).withOwner(new SequenceOwner(newName, owner.column()));
  }

  @Override
  public Sequence afterColumnRename(QualifiedName table, String from, String to) {
    return new SequenceOwner(table, from).equals(owner)
        ? withOwner(new SequenceOwner(table, to))
        : this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sequence that
        && name.equals(that.name)
        && type.equals(that.type)
        && options.equals(that.options)
        && Objects.equals(owner, that.owner)
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
