package dev.varve.model.kind.extension;

import dev.varve.model.change.Effect;
import dev.varve.model.change.HazardCode;
import dev.varve.model.change.Inverse;
import dev.varve.model.change.OwnChange;
import dev.varve.model.change.Place;
import dev.varve.model.change.SchemaEditor;
import dev.varve.model.change.Standing;
import dev.varve.model.change.Steps;
import dev.varve.model.change.Warnings;
import dev.varve.model.change.Words;
import dev.varve.model.ddl.ExtensionDdl;
import dev.varve.model.schema.Claims;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.Ref;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Updates an extension to another version.
 *
 * @param extension the extension's name
 * @param before the version before; the server's default if null
 * @param after the version after; the server's default if null
 */
record SetExtensionVersion(String extension, @Nullable String before, @Nullable String after)
    implements OwnChange {

  @Override
  public ObjectId object() {
    return ObjectId.extension(extension);
  }

  /** Whether the extension gets an older version, to which few have a way. */
  boolean goesBack() {
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
  public Place place() {
    return Place.EXTENSION_CHANGES;
  }

  /** An older version has less, which nothing may use any more. */
  @Override
  public Effect effect(Standing standing) {
    return goesBack() ? Effect.DROPS : Effect.ADDS;
  }

  @Override
  public boolean isHeldUp() {
    return false;
  }

  @Override
  public Words words() {
    return Words.whole(this, Words.fromTo("version", before, after));
  }

  @Override
  public void warn(Warnings warnings) {
    if (goesBack()) {
      warnings.warn(
          HazardCode.DROP_EXTENSION,
          this,
          "",
          "few extensions have a script that leads to an older version; without one the"
              + " extension is dropped and created again, and its own tables lose their rows");
    }
  }

  @Override
  public void warnBack(Warnings warnings) {
    if (goesBack()) {
      warnings.warn(
          HazardCode.DROP_EXTENSION,
          this,
          "",
          "Extension "
              + extension
              + " goes back to version "
              + after
              + ": if it has no script for that, it is dropped and created again, and its own"
              + " tables lose their rows");
    }
  }

  @Override
  public void lower(Steps steps) {
    if (before != null
        && after != null
        && goesBack()
        && steps.schema().find(object()) instanceof Extension old) {
      steps.sql(ExtensionDdl.goBack(before, old, after));
    } else {
      steps.sql(ExtensionDdl.update(extension, after));
    }
  }

  @Override
  public Set<Ref> reshapes(SchemaEditor schema) {
    return Set.of();
  }
}
