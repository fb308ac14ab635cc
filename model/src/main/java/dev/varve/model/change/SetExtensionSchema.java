package dev.varve.model.change;

import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves the objects of an extension to another schema. Columns of its types follow.
 *
 * @param extension the extension's name
 * @param before the schema before; unknown if null
 * @param after the schema after; any if null
 * @param types the names of its types that columns have; none where a schema is not told
 */
public record SetExtensionSchema(
    String extension, @Nullable String before, @Nullable String after, List<String> types)
    implements Change {

  /** Copies the names. */
  public SetExtensionSchema {
    types = List.copyOf(types);
  }

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
    if (before != null && after != null) {
      for (String type : types) {
        claims.removes(Ref.object(new QualifiedName(before, type)));
        claims.creates(Ref.object(new QualifiedName(after, type)));
      }
    }
  }

  @Override
  public void applyTo(SchemaEditor editor) {
    editor.replace(((Extension) editor.get(object())).withSchema(after));
    if (before != null && after != null) {
      for (String type : types) {
        References.renameType(
            editor, new QualifiedName(before, type), new QualifiedName(after, type));
      }
    }
  }

  @Override
  public Inverse inverse() {
    return Inverse.exact(new SetExtensionSchema(extension, after, before, types));
  }

  @Override
  public <R> R accept(ChangeVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
