/**
 * Sequences. A column and its sequence belong together: the package depends on {@code kind.table},
 * which has what both need.
 *
 * <p>Entry type: {@link dev.varve.model.kind.sequence.SequenceKind}.
 */
@NullMarked
package dev.varve.model.kind.sequence;

import org.jspecify.annotations.NullMarked;
