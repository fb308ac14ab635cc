package dev.varve.model.change;

import dev.varve.model.schema.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Sets, changes or takes away a comment.
 *
 * @param target what the comment is on
 * @param before the comment before
 * @param after the comment after
 */
public record SetComment(CommentTarget target, @Nullable String before, @Nullable String after)
    implements Change {

  @Override
  public ObjectId object() {
    return target.object();
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.comment(target));
    switch (target.part()) {
      case OBJECT -> claims.needs(ownRef());
      case COLUMN -> claims.needs(Ref.column(object().name(), target.name()));
      case CONSTRAINT -> claims.needs(Ref.constraint(object().name(), target.name()));
      case INDEX -> claims.needs(Ref.object(object().name().withName(target.name())));
    }
  }

  private Ref ownRef() {
    return switch (object().kind()) {
      case SCHEMA -> Ref.schema(object().name().name());
      case EXTENSION -> Ref.extension(object().name().name());
      case ENUM, SEQUENCE, TABLE -> Ref.object(object().name());
    };
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    switch (target.part()) {
      case OBJECT -> editor.replace(editor.get(object()).withComment(after));
      case COLUMN ->
          TableParts.changeColumn(
              editor, object().name(), target.name(), column -> column.withComment(after));
      case CONSTRAINT ->
          TableParts.changeConstraint(
              editor, object().name(), target.name(), it -> it.withComment(after));
      case INDEX ->
          TableParts.changeIndex(
              editor, object().name(), target.name(), index -> index.withComment(after));
    }
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SetComment(target, after, before));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
