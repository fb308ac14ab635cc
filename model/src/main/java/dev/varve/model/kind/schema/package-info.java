/**
 * Schemas.
 *
 * <p>Entry type: {@link dev.varve.model.kind.schema.SchemaKind}.
 */
@NullMarked
package dev.varve.model.kind.schema;

import org.jspecify.annotations.NullMarked;
