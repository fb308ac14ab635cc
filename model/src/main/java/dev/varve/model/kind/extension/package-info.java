/**
 * Extensions.
 *
 * <p>Entry type: {@link dev.varve.model.kind.extension.ExtensionKind}.
 */
@NullMarked
package dev.varve.model.kind.extension;

import org.jspecify.annotations.NullMarked;
