package dev.varve.model.change;

import dev.varve.model.schema.Claims;
import dev.varve.model.schema.CommentTarget;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.Ref;
import dev.varve.model.schema.SchemaObject;
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
      case OBJECT -> claims.needs(Ref.of(object()));
      case COLUMN -> claims.needs(Ref.column(object().name(), target.name()));
      case CONSTRAINT -> claims.needs(Ref.constraint(object().name(), target.name()));
      case INDEX -> claims.needs(Ref.object(object().name().withName(target.name())));
    }
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    SchemaObject object = editor.get(object());
    editor.replace(
        target.part() == CommentTarget.Part.OBJECT
            ? object.withComment(after)
            : object.withComment(target.part(), target.name(), after));
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
