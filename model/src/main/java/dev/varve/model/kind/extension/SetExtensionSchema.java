package dev.varve.model.kind.extension;

import dev.varve.model.change.Effect;
import dev.varve.model.change.HazardCode;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Place;
import dev.varve.model.change.References;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Standing;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.change.Words;
import dev.varve.model.ddl.ExtensionDdl;
import dev.varve.model.ddl.Relocatable;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Ref;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Moves the objects of an extension to another schema. Columns of its types follow.
 *
 * @param extension the extension's name
 * @param before the schema before; unknown if null
 * @param after the schema after; any if null
 * @param types the names of its types that columns have; none where a schema is not told
 */
record SetExtensionSchema(
    String extension, @Nullable String before, @Nullable String after, List<String> types)
    implements OwnChange {

  /** Copies the names. */
  SetExtensionSchema {
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
  public Place place() {
    return Place.EXTENSION_CHANGES;
  }

  @Override
  public Effect effect(Standing standing) {
    return Effect.ADDS;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.whole(this, Words.fromTo("schema", before, after));
  }

  @Override
  public void warn(Warnings warnings) {
    if (!Relocatable.isKnown(extension)) {
      warnings.warn(
          HazardCode.DROP_EXTENSION,
          this,
          "",
          "PostgreSQL may not be able to move this extension to another schema: it is then"
              + " dropped, which fails if something uses it, and created again");
    }
  }

  @Override
  public void warnBack(Warnings warnings) {}

  /** Only the way back leads to a schema that is left to PostgreSQL; it takes the current one. */
  @Override
  public void lower(Steps steps) {
    steps.sql(ExtensionDdl.setSchema(extension, after == null ? QualifiedName.PUBLIC : after));
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
