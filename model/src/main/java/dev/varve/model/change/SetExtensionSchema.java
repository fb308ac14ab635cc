package dev.varve.model.change;

import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Moves the objects of an extension to another schema.
 *
 * @param extension the extension's name
 * @param before the schema before; unknown if null
 * @param after the schema after; any if null
 */
public record SetExtensionSchema(String extension, @Nullable String before, @Nullable String after)
    implements Change {

  @Override
  public ObjectId object() {
    return ObjectId.extension(extension);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.extension(extension));
    if (before != null) {
      claims.releases(Ref.schema(before));
    }
    if (after != null) {
      claims.needs(Ref.schema(after));
    }
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(((Extension) editor.get(object())).withSchema(after));
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SetExtensionSchema(extension, after, before));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
