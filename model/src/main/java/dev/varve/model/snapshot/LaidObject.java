package dev.varve.model.snapshot;

import dev.varve.model.identity.Origin;
import dev.varve.model.schema.SchemaObject;
import org.jspecify.annotations.Nullable;

/**
 * What a layer knows of one object.
 *
 * @param object the object; null where it was removed
 * @param hash its hash; that of nothing where it was removed
 * @param writer the revision that last put or removed it
 * @param origin where it comes from, if that is known
 * @param originWriter the revision that last said where it comes from
 */
record LaidObject(
    @Nullable SchemaObject object,
    SchemaHash hash,
    String writer,
    @Nullable Origin origin,
    String originWriter) {

  LaidObject withOrigin(@Nullable Origin newOrigin, String revision) {
    return new LaidObject(object, hash, writer, newOrigin, revision);
  }

  /** Whether the same revisions wrote the other; then the two are the same. */
  boolean hasWritersOf(LaidObject other) {
    return writer.equals(other.writer) && originWriter.equals(other.originWriter);
  }
}
