package dev.varve.model.change;

import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Updates an extension to another version.
 *
 * @param extension the extension's name
 * @param before the version before; the server's default if null
 * @param after the version after; the server's default if null
 */
public record SetExtensionVersion(String extension, @Nullable String before, @Nullable String after)
    implements Change {

  @Override
  public ObjectId object() {
    return ObjectId.extension(extension);
  }

  /** Whether the extension gets an older version, to which few have a way. */
  public boolean goesBack() {
    return ExtensionVersion.isOlder(after, before);
  }

  @Override
  public void declare(Claims claims) {
    claims.alters(Ref.extension(extension));
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(((Extension) editor.get(object())).withVersion(after));
  }

  @Override
  public Inverse inverse() {
    SetExtensionVersion back = new SetExtensionVersion(extension, after, before);
    return back.goesBack() ? Inverse.lossy(back) : Inverse.exact(back);
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
